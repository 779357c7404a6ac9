/** The add-in's manifest for one server: its addresses, and the version of the program. */
import { LOCAL_URL } from './options';

export const manifestFor = (manifest: string, url: string, version: string): string =>
  manifest.replaceAll(LOCAL_URL, url).replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);

/** Trusts one catalogue of add-ins on a computer: the shared folder has to be written in by whoever hands it out. */
export const CATALOGUE_REG = [
  'Windows Registry Editor Version 5.00',
  '',
  '; 把下面 Url 一行里的 \\\\\\\\fileserver\\\\addins 换成放 juesuan.xml 的共享文件夹（每个反斜杠写两个），再双击导入。',
  '[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{2f3c1d84-54a7-4c0e-9a53-0a6c1b1f6d27}]',
  '"Id"="{2f3c1d84-54a7-4c0e-9a53-0a6c1b1f6d27}"',
  '"Url"="\\\\\\\\fileserver\\\\addins"',
  '"Flags"=dword:00000001',
  '',
].join('\r\n');
