/** A drawing as PNG, by the browser's canvas. It needs a browser, and nothing of this file's surroundings. */

/** `width` and `height` in points; at `scale` 1 a point is a pixel. Base64 without the `data:` prefix. */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
