/** Each source, and all of them, as files for reference managers. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadsOf, getSources } from '../../data/sources.ts';

export const getStaticPaths = (async () =>
  ['', ...(await getSources()).map(({ id }) => id)]
    .flatMap(downloadsOf)
    .map(({ href, content }) => ({ params: { file: href.slice('/kilder/'.length) }, props: { content } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
