/** The reference to each article as files for reference managers, beside its page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticles } from '../../../data/articles.ts';

export const getStaticPaths = (async () =>
  (await getArticles())
    .flatMap(({ downloads }) => downloads)
    .map(({ href, content }) => {
      const [, , tema, file] = href.split('/');
      return { params: { tema, file }, props: { content } };
    })) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
