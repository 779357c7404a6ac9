/** Charts in the document. */
import type { WordPicture } from './types';

/** `width`: where the user has given it another size, in points. */
export function putPicture(placed: Word.InlinePicture, picture: WordPicture, width = picture.width): void {
  placed.lockAspectRatio = false;
  placed.width = width;
  placed.height = (picture.height * width) / picture.width;
  placed.lockAspectRatio = true;
  placed.altTextTitle = picture.title;
  placed.altTextDescription = picture.altText;
}
