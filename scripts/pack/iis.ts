/** For IIS, beside the pages: they are asked for anew at each opening, what they name may be kept for good. */
const fresh = (page: string): string => `  <location path="${page}">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="DisableCache" /></staticContent>
    </system.webServer>
  </location>
`;

export const webConfig = (pages: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${pages.map(fresh).join('')}</configuration>\n`;
