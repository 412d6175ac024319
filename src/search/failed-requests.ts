/**
 * Pagefind 1.6 keeps quiet about a part of the index that does not arrive and answers as if its words
 * were unknown (`loadChunk` catches everything). A reader would be told that nothing was found. The
 * browser's own record of requests has no status in every browser, so the requests are counted here.
 */

/** Where `fetch` stands: the window, or a stand-in for it. */
interface Fetcher {
  fetch: typeof fetch;
}

/** Excerpts are fetched by page and fail one by one; what shows them sees to that. */
const isNeeded = (path: string, folder: string): boolean => path.includes(folder) && !path.includes(`${folder}fragment/`);

/** A host that answers every unknown address with a page gives HTML where the index should be. */
const isUsable = (response: Response): boolean => response.ok && !response.headers.get('Content-Type')?.startsWith('text/html');

/** @param folder path of the index @returns how many of its requests have failed so far */
export function countFailedRequests(scope: Fetcher, folder: string): () => number {
  const fetchAsBefore = scope.fetch.bind(scope);
  let failed = 0;
  scope.fetch = async (input, init) => {
    const path = typeof input === 'string' ? input : '';
    try {
      const response = await fetchAsBefore(input, init);
      if (isNeeded(path, folder) && !isUsable(response)) failed += 1;
      return response;
    } catch (error) {
      if (isNeeded(path, folder)) failed += 1;
      throw error;
    }
  };
  return () => failed;
}
