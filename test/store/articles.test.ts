import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/domain/article.ts';
import { closedArticles, putArticle } from '../../src/store/articles.ts';
import { AT, later, openTestStore, type TestStore, untilSomeoneWaits } from './fixtures.ts';

function article(id: string, changes: Partial<Article> = {}): Article {
  return {
    siteId: 's',
    id,
    title: 'A title',
    url: 'https://news.example/1',
    commenting: 'open',
    createdAt: AT,
    updatedAt: AT,
    ...changes,
  };
}

describe('articles', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  const closedOf = (siteId: string, ids: string[]) =>
    store.db.transaction((tx) => closedArticles(tx, siteId, ids));

  test('are replaced, but keep their creation', async () => {
    expect(await putArticle(store.db, article('a'))).toEqual(article('a'));
    const changed = article('a', {
      title: null,
      url: null,
      commenting: 'closed',
      createdAt: later(9),
      updatedAt: later(9),
    });
    expect(await putArticle(store.db, changed)).toEqual({ ...changed, createdAt: AT });
  });

  test('that are closed are named, of one site', async () => {
    await putArticle(store.db, article('open'));
    await putArticle(store.db, article('closed', { commenting: 'closed' }));
    expect(await closedOf('s', ['open', 'closed', 'unknown'])).toEqual(new Set(['closed']));
    expect(await closedOf('other', ['open', 'closed'])).toEqual(new Set());
    expect(await closedOf('s', [])).toEqual(new Set());
  });

  test('that are being closed are waited for', async () => {
    await putArticle(store.db, article('closing'));
    let closed: Promise<ReadonlySet<string>> = Promise.resolve(new Set());
    await store.db.transaction(async (tx) => {
      await putArticle(tx, article('closing', { commenting: 'closed' }));
      closed = closedOf('s', ['closing']);
      await untilSomeoneWaits(store.owner);
    });
    expect(await closed).toEqual(new Set(['closing']));
  });

  test('stay open until the comments that found them open are in', async () => {
    await putArticle(store.db, article('busy'));
    const order: string[] = [];
    let closing: Promise<unknown> = Promise.resolve();
    await store.db.transaction(async (tx) => {
      expect(await closedArticles(tx, 's', ['busy'])).toEqual(new Set());
      closing = putArticle(store.db, article('busy', { commenting: 'closed' })).then(() =>
        order.push('closed'),
      );
      await untilSomeoneWaits(store.owner);
      order.push('submitted');
    });
    await closing;
    expect(order).toEqual(['submitted', 'closed']);
  });
});
