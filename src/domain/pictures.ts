/** Pictures that an article can show. */

const endings = /\.(svg|png|jpe?g|webp|avif)$/i;

export const isPicture = (path: string): boolean => endings.test(path);

/** How a file of each kind begins; a file that begins otherwise is no such picture. */
const signatures: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF[\s\S]{4}WEBP/,
  avif: /^[\s\S]{4}ftyp(?:avif|avis|mif1)/,
  // The page needs its size: from width and height, or from viewBox.
  svg: /<svg\b[^>]*\s(?:viewBox|width)=/,
};

/** Whether the bytes are what the ending says. An SVG is looked through, of the others the beginning is enough. */
export function isWholePicture(path: string, bytes: Uint8Array): boolean {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const looked = ending === 'svg' ? bytes : bytes.subarray(0, 16);
  return signatures[ending]?.test(String.fromCharCode(...looked.subarray(0, 50_000))) ?? false;
}
