/** What is thrown when a form is written wrongly: the form's author is told where. */
export class NotationError extends Error {
  override readonly name = 'NotationError';

  constructor(
    readonly reason: string,
    readonly source: string,
  ) {
    super(`${reason}：${source}`);
  }
}
