/** The longest side of a canvas that browsers agree on, in pixels. */
const LONGEST = 16_384;

/** An SVG document as a PNG image. It passes through an address of `data:`, which strict policies admit for images. */
export async function rasterize(svg: string, scale: number): Promise<Blob> {
  if (!(scale > 0 && scale < Infinity)) throw new RangeError(`scale: found ${scale}, expected a number over 0`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const {naturalWidth, naturalHeight} = image;
  const most = Math.min(scale, LONGEST / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(naturalWidth * most);
  canvas.height = Math.round(naturalHeight * most);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`the browser makes no image of ${canvas.width} by ${canvas.height} pixels`);
  return blob;
}
