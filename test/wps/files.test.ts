/** Files and settings by WPS's own means. */
import { HostProblem } from '../../src/hosts/host';
import { saveFile, settingsPath, wpsSettings } from '../../src/wps/files';
import { hidePane, showPane } from '../../src/wps/panes';
import { Workbook } from '../office-host/excel/workbook';
import { openWps } from './support/shell';

const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);

describe('saving', () => {
  it('puts every byte on the desktop, and says where', () => {
    const { application, disk } = openWps(new Workbook('a'));
    expect(saveFile(application, '说明.docx', bytes)).toBe('C:\\桌面\\说明.docx');
    expect(Uint8Array.from(disk.files.get('C:\\桌面\\说明.docx') ?? '', (one) => one.charCodeAt(0))).toEqual(
      bytes,
    );
  });

  it('writes over nothing, and takes no name that Windows refuses', () => {
    const { application } = openWps(new Workbook('a'));
    saveFile(application, '说明.docx', bytes);
    expect(saveFile(application, '说明.docx', bytes)).toBe('C:\\桌面\\说明 (2).docx');
    expect(saveFile(application, '说明.docx', bytes)).toBe('C:\\桌面\\说明 (3).docx');
    expect(saveFile(application, 'a/b:c?.docx', bytes)).toBe('C:\\桌面\\a_b_c_.docx');
    expect(saveFile(application, '无扩展名', bytes)).toBe('C:\\桌面\\无扩展名');
  });

  it('where the desktop takes nothing, among the downloads; else says so', () => {
    const { application, disk } = openWps(new Workbook('a'));
    disk.folders.delete('C:\\桌面');
    expect(saveFile(application, '说明.docx', bytes)).toBe('D:\\下载\\说明.docx');
    disk.folders.delete('D:\\下载');
    expect(() => saveFile(application, '甲.docx', bytes)).toThrow(HostProblem);
  });

  it('writes paths as the computer does', () => {
    const { application, disk } = openWps(new Workbook('a'));
    Object.assign(application.Env, { GetDesktopPath: () => '/home/wang/桌面/' });
    disk.Exists = (path) => path !== '/home/wang/桌面/说明.docx' || disk.files.has('there');
    disk.writeAsBinaryString = () => Boolean(disk.files.set('there', ''));
    expect(saveFile(application, '说明.docx', bytes)).toBe('/home/wang/桌面/说明.docx');
  });
});

describe('settings', () => {
  it('are kept in a file, in ASCII, and read by the next pane', () => {
    const { application, disk } = openWps(new Workbook('a'));
    expect(wpsSettings(application).load()).toBeUndefined();
    const text = '{"who":"王会计","to":"😀"}';
    wpsSettings(application).save(text);
    expect(settingsPath(application)).toBe('C:\\AppData\\juesuan\\settings.json');
    expect(disk.files.get(settingsPath(application))).toMatch(/^[ -~]*$/);
    expect(JSON.parse(wpsSettings(application).load() ?? '')).toEqual(JSON.parse(text));
  });

  it('last as long as the pane where nothing can be written', () => {
    const { application } = openWps(new Workbook('a'));
    Object.assign(application.Env, {
      GetAppDataPath: () => {
        throw new Error('0x800A01A8');
      },
    });
    const settings = wpsSettings(application);
    settings.save('{}');
    expect(settings.load()).toBe('{}');
    expect(wpsSettings(application).load()).toBeUndefined();
  });
});

describe('hiding the pane', () => {
  it('hides the one that is shown, and says where there is none', () => {
    const { application, panes } = openWps(new Workbook('a'));
    expect(hidePane(application)).toBe(false);
    showPane(application, 'file:///a/pane.html', '助手');
    expect(hidePane(application)).toBe(true);
    expect(panes[0]?.Visible).toBe(false);
  });
});
