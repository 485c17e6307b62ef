import type { Article, Commenting } from '../domain/article.ts';
import { putArticle } from '../store/articles.ts';
import type { Moderation } from './context.ts';

export interface ArticleDescription {
  readonly title: string | null;
  readonly url: string | null;
  readonly commenting: Commenting;
}

/** Says what an article is, in place of what was said of it before. */
export function describeArticle(
  { db, now }: Moderation,
  siteId: string,
  id: string,
  description: ArticleDescription,
): Promise<Article> {
  const at = now();
  return putArticle(db, { siteId, id, ...description, createdAt: at, updatedAt: at });
}
