/** Makes room for the pane in the page, in place of whatever was said before. */

export function placeForPane(place: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.style.height = '100%';
  place.replaceChildren(element);
  return element;
}
