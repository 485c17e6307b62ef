import { describeArticle } from '../../moderation/articles.ts';
import { pageOfPublished } from '../../moderation/comments.ts';
import type { Moderation } from '../../moderation/context.ts';
import type { App } from '../app-type.ts';
import { answers, answersPage } from '../openapi.ts';
import { sendPage } from '../page.ts';
import { principalOf } from '../principal.ts';
import { PublishedCommentPage } from '../schemas/comment.ts';
import { PageQuery, ref, strict } from '../schemas/primitives.ts';
import { ArticleParams, ArticleRequest, ArticleSchema } from '../schemas/site.ts';
import { wireArticle, wirePublished } from '../wire.ts';

/** What comments are on, and what of them readers see. */
export function articleRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/articles/:articleId/comments',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'listPublishedComments',
        summary: 'The approved comments of an article',
        description: 'Oldest first; an unknown article is an empty page.',
        tags: ['articles'],
        params: ArticleParams,
        querystring: strict(PageQuery),
        response: {
          200: answersPage('A page of approved comments.', PublishedCommentPage),
        },
      },
    },
    (request, reply) => {
      const { siteId } = principalOf(request);
      const { articleId } = request.params;
      return sendPage(
        request,
        reply,
        ({ after, limit }) => pageOfPublished(moderation, siteId, articleId, after, limit),
        (comment) => ({ rank: 0, time: comment.createdAt, id: comment.id }),
        wirePublished,
      );
    },
  );

  app.put(
    '/v1/articles/:articleId',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'putArticle',
        summary: 'Describe an article, open or close it',
        description: 'Replaces what was said of the article before. A closed one takes no new comments.',
        tags: ['articles'],
        params: ArticleParams,
        body: ref(ArticleRequest),
        response: { 200: answers('The article.', ArticleSchema) },
      },
    },
    async (request) => {
      const { title, url, commenting } = request.body;
      const article = await describeArticle(
        moderation,
        principalOf(request).siteId,
        request.params.articleId,
        {
          title: title ?? null,
          url: url ?? null,
          commenting: commenting ?? 'open',
        },
      );
      return wireArticle(article);
    },
  );
}
