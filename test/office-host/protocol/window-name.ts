/** What Office on the web writes into the `window.name` of a pane; office.js reads its host from there. */

export interface PaneIdentity {
  /** The origin of the host page; in a browser it has to share the pane's host name. */
  readonly hostOrigin: string;
  readonly locale?: string;
  readonly application?: 'Excel' | 'Word';
}

export function paneWindowName({
  hostOrigin,
  locale = 'zh-CN',
  application = 'Excel',
}: PaneIdentity): string {
  return JSON.stringify({
    baseFrameName: 'office-host',
    hostInfo: [application, 'Web', '16.01', locale, 'office-host', '', 'disableLogging', ''].join('$'),
    xdmInfo: `conversation-1|addin-1|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
