import { Type } from 'typebox';
import { COMMENTING } from '../../domain/article.ts';
import { REASON_CODES } from '../../domain/guideline.ts';
import { ROLES } from '../../domain/site.ts';
import {
  ClientId,
  enumeration,
  exemplified,
  named,
  nullable,
  optional,
  pageOf,
  ref,
  storable,
  strict,
  Timestamp,
  Uuid,
} from './primitives.ts';

export const ArticleParams = strict({ articleId: ClientId('The article.') });

export const ArticleRequest = named(
  'ArticleRequest',
  exemplified(
    strict(
      {
        title: optional(storable(1, 1_000, 'What dashboards show.')),
        url: optional(
          Type.String({
            format: 'uri',
            maxLength: 2_048,
            description: 'Where the article is, http or https.',
          }),
        ),
        commenting: optional(enumeration(COMMENTING, '`closed` takes no new comments; `open` where absent.')),
      },
      'Replaces what was said of the article before: an absent field is emptied.',
    ),
    { title: 'A bridge for the village', url: 'https://example.org/bridge', commenting: 'open' },
  ),
);
export const ArticleSchema = named(
  'Article',
  strict({
    id: Type.String(),
    title: nullable(Type.String()),
    url: nullable(Type.String()),
    commenting: enumeration(COMMENTING),
    createdAt: Timestamp('When it was first described.'),
    updatedAt: Timestamp('When it was last described.'),
  }),
);

const GuidelineSchema = named(
  'Guideline',
  strict({ code: enumeration(REASON_CODES), title: Type.String(), text: Type.String() }),
);
export const GuidelineList = named(
  'GuidelineList',
  strict(
    { items: Type.Array(ref(GuidelineSchema)), nextCursor: Type.Null() },
    'The guidelines in force; always one page.',
  ),
);

const keyFields = {
  id: Uuid('Made by the service.'),
  name: Type.String(),
  role: enumeration(ROLES),
  createdAt: Timestamp('When it was made.'),
};
const ApiKeySchema = named('ApiKey', strict(keyFields));
export const ApiKeyPage = pageOf('ApiKeyPage', ApiKeySchema);
export const KeyRequest = named(
  'KeyRequest',
  exemplified(
    strict({ name: storable(1, 128, 'Who uses the key, or for what.'), role: enumeration(ROLES) }),
    { name: 'the comment form', role: 'submitter' },
  ),
);
export const IssuedKeySchema = named(
  'IssuedKey',
  strict({
    ...keyFields,
    key: Type.String({ description: 'The secret, shown this once; only its hash is stored.' }),
  }),
);

const SiteSchema = named(
  'Site',
  strict({ id: Type.String(), name: Type.String(), createdAt: Timestamp('When it was made.') }),
);
export const SitePage = pageOf('SitePage', SiteSchema);
const SITE_ID = '^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$';
export const isSiteId = (id: string): boolean => new RegExp(SITE_ID, 'u').test(id);
export const SiteRequest = named(
  'SiteRequest',
  exemplified(
    strict({
      id: Type.String({
        pattern: SITE_ID,
        description: 'Lower-case letters, digits and inner hyphens, 1 to 63.',
      }),
      name: storable(1, 128, 'What the site is called.'),
    }),
    { id: 'evening-news', name: 'Evening News' },
  ),
);
export const CreatedSite = named(
  'CreatedSite',
  strict({
    id: Type.String(),
    name: Type.String(),
    adminKey: Type.String({
      description: 'The key of the first admin, shown this once; only its hash is stored.',
    }),
  }),
);

export const SITE_SCHEMAS = [
  ArticleRequest,
  ArticleSchema,
  GuidelineSchema,
  GuidelineList,
  ApiKeySchema,
  ApiKeyPage,
  KeyRequest,
  IssuedKeySchema,
  SiteSchema,
  SitePage,
  SiteRequest,
  CreatedSite,
];
