import type { Article, Commenting } from '../domain/article.ts';
import type { Executor, Transaction } from './database.ts';

interface ArticleRow {
  readonly site_id: string;
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly commenting: Commenting;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const PUT = {
  name: 'articles.put',
  text: `
    INSERT INTO articles (site_id, id, title, url, commenting, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (site_id, id) DO UPDATE SET title = excluded.title, url = excluded.url,
      commenting = excluded.commenting, updated_at = excluded.updated_at
    RETURNING site_id, id, title, url, commenting, created_at, updated_at`,
};
const LOCK_COMMENTING = {
  name: 'articles.lock-commenting',
  text: `
    SELECT id, commenting FROM articles WHERE site_id = $1 AND id = ANY($2::text[])
    ORDER BY id FOR SHARE`,
};

function articleOf(row: ArticleRow): Article {
  return {
    siteId: row.site_id,
    id: row.id,
    title: row.title,
    url: row.url,
    commenting: row.commenting,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Makes an article or replaces what is known of it; an existing one keeps its `createdAt`. */
export async function putArticle(tx: Executor, article: Article): Promise<Article> {
  const [row] = await tx.query<ArticleRow>(PUT, [
    article.siteId,
    article.id,
    article.title,
    article.url,
    article.commenting,
    article.createdAt,
    article.updatedAt,
  ]);
  if (row === undefined) throw new Error('articles.put answered no row');
  return articleOf(row);
}

/**
 * Those of the articles that take no new comments. All of them, the open ones too, are locked until the
 * transaction ends: an article that is being closed is waited for, and one that is open stays open until the
 * comments of this transaction are in. So nothing appears under an article after its closing was answered.
 */
export async function closedArticles(
  tx: Transaction,
  siteId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ id: string; commenting: Commenting }>(LOCK_COMMENTING, [siteId, ids]);
  return new Set(rows.filter(({ commenting }) => commenting === 'closed').map(({ id }) => id));
}
