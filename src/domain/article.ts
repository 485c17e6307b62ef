export const COMMENTING = ['open', 'closed'] as const;
export type Commenting = (typeof COMMENTING)[number];

/** What dashboards show of an article; a closed one takes no new comments. */
export interface Article {
  readonly siteId: string;
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly commenting: Commenting;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
