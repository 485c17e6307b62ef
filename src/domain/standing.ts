export const STANDINGS = ['normal', 'trusted', 'always_hold', 'banned'] as const;
/** How a site stands to an author; what follows from it is said by the site's policy. */
export type Standing = (typeof STANDINGS)[number];
