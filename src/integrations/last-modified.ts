/** Real dates for the sitemap: an article's last change, and a theme's latest. */
import { fileURLToPath } from 'node:url';
import type { SitemapItem } from '@astrojs/sitemap';
import { readContent } from './read-content.ts';

/** Adds `lastmod` to the pages whose date we know. Pages without one say nothing rather than the day of the build. */
export function lastModified(): (item: SitemapItem) => SitemapItem {
  const dates = new Map<string, string>();
  const setLatest = (address: string, date: string) => dates.set(address, [dates.get(address) ?? '', date].sort().at(-1) ?? date);
  for (const { id, address, data } of readContent(fileURLToPath(new URL('../../', import.meta.url))).artikler) {
    const date = [data?.reviewed, ...(data?.changes ?? []).map((change) => change.date)].filter((day) => day !== undefined).sort().at(-1);
    if (!date || data?.draft) continue;
    setLatest(address, date);
    setLatest(`/temaer/${id.split('/')[0]}/`, date);
    setLatest('/', date);
  }
  return (item) => {
    const lastmod = dates.get(new URL(item.url).pathname);
    return lastmod ? { ...item, lastmod } : item;
  };
}
