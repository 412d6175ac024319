/**
 * Style sheets that come with what is loaded late. Were they imported as such, Astro would put them on every page
 * from which the script can be reached.
 */

/** @returns when it holds; what it is for waits until then @throws when it cannot be had */
export function loadStyles(href: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  sheet.addEventListener('load', () => resolve());
  sheet.addEventListener('error', () => reject(new Error(`${href} did not arrive.`)));
  document.head.append(sheet);
  return promise;
}
