/** What this Word can do: by requirement set and by the member itself, since a copy of office.js may be older than its Word. */

export const canComment = (): boolean =>
  Office.context.requirements.isSetSupported('WordApi', '1.4') && 'insertComment' in Word.Range.prototype;
