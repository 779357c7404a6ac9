/** What `npm run pack` is asked for. */
import { parseArgs } from 'node:util';

export interface PackOptions {
  /** Where the add-in will be served, without a slash at the end. */
  readonly url: string;
  readonly out: string;
}

/** Stands in the manifest of a clone, where `npm start` serves. */
export const LOCAL_URL = 'https://localhost:3000';

/** Throws, with what to write instead, on an address that Office would not take. */
export function packOptions(argv: readonly string[], standardOut: string): PackOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { url: { type: 'string', default: LOCAL_URL }, out: { type: 'string', default: standardOut } },
  });
  const url = values.url.replace(/\/+$/, '');
  if (!/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(url))
    throw new Error(
      `--url ${values.url}：应是 https 开头的地址，如 https://juesuan.example.lan（Office 只从 https 载入加载项）`,
    );
  return { url, out: values.out };
}
