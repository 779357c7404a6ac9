/** Which document of WPS 文字 is in front, which are open, and when that changes. */
import { documentInFront, onOtherDocument, openDocuments } from '../../../../src/hosts/wps/writer';
import { SimDocument, SimWriter, openWriter, pageOf } from '../../../wps-host/writer/document';

const one = new SimDocument('一.docx');
const other = new SimDocument('二.docx');

test('names are of files; none where no document is open', () => {
  const { application } = openWriter(one);
  expect(documentInFront(application)).toBe('D:\\公开\\一.docx');
  expect(openDocuments(application)).toEqual(new Set(['D:\\公开\\一.docx']));
  const { application: empty } = openWriter(undefined);
  expect([documentInFront(empty), openDocuments(empty)]).toEqual(['', new Set()]);
});

test('is told when another comes to the front or one is closed, until it is ended', () => {
  const writer = new SimWriter(one);
  const { application } = pageOf(writer);
  const seen: string[] = [];
  const end = onOtherDocument(application, () => seen.push(documentInFront(application)));
  writer.$bringToFront(other);
  writer.$close(other);
  end();
  writer.$bringToFront(other);
  expect(seen).toEqual(['D:\\公开\\二.docx', 'D:\\公开\\一.docx']);
  expect(writer.ApiEvent.$count).toBe(0);
});

test('where WPS refuses an answer nothing is thrown', () => {
  const { application, crossings } = openWriter(one);
  crossings.guard = () => {
    throw new Error('0x800A01A8');
  };
  expect([documentInFront(application), openDocuments(application)]).toEqual(['', undefined]);
  onOtherDocument(application, () => undefined)();
});
