import { createSite, issueKey, pageOfKeys, pageOfSites, withdrawKey } from '../../moderation/access.ts';
import type { Moderation } from '../../moderation/context.ts';
import { refuseIdempotencyKey } from '../answer.ts';
import type { App } from '../app-type.ts';
import { answers, answersPage } from '../openapi.ts';
import { sendPage } from '../page.ts';
import { principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import { IdParams, PageQuery, ref, strict } from '../schemas/primitives.ts';
import {
  ApiKeyPage,
  CreatedSite,
  IssuedKeySchema,
  isSiteId,
  KeyRequest,
  SitePage,
  SiteRequest,
} from '../schemas/site.ts';
import { isUuid } from '../validation.ts';
import { wireKey, wireSite } from '../wire.ts';

/** Who may do what: the keys of a site, and the sites. */
export function accessRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/keys',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'listKeys',
        summary: 'List the keys of the site',
        description: 'Those in force, oldest first, without their secrets.',
        tags: ['access'],
        querystring: strict(PageQuery),
        response: { 200: answersPage('A page of keys.', ApiKeyPage) },
      },
    },
    (request, reply) => {
      const { siteId } = principalOf(request);
      return sendPage(
        request,
        reply,
        ({ after, limit }) => pageOfKeys(moderation, siteId, after, limit),
        (key) => ({ rank: 0, time: key.createdAt, id: key.id }),
        wireKey,
      );
    },
  );

  app.post(
    '/v1/keys',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'createKey',
        problems: ['idempotency-key-refused'],
        summary: 'Make a key',
        description: 'Its secret is shown this once. Idempotency-Key is refused.',
        tags: ['access'],
        body: ref(KeyRequest),
        response: { 201: answers('The key with its secret.', IssuedKeySchema) },
      },
    },
    async (request, reply) => {
      refuseIdempotencyKey(request);
      const { name, role } = request.body;
      const issued = await issueKey(moderation, principalOf(request).siteId, name, role);
      return reply.code(201).send({ ...wireKey(issued), key: issued.secret });
    },
  );

  app.delete(
    '/v1/keys/:id',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'deleteKey',
        summary: 'Withdraw a key',
        description: 'In force at once, in every instance.',
        tags: ['access'],
        params: IdParams,
        problems: ['not-found'],
        response: { 204: { description: 'It is withdrawn.', type: 'null' } },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const withdrawn = isUuid(id) && (await withdrawKey(moderation, principalOf(request).siteId, id));
      if (!withdrawn) throw new ProblemError('not-found', 'The site has no key with this id.');
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/v1/sites',
    {
      config: { role: 'operator' },
      schema: {
        operationId: 'listSites',
        summary: 'List the sites',
        description: 'Ordered by id. For the operator, who holds `ADMIN_KEY`.',
        tags: ['access'],
        querystring: strict(PageQuery),
        response: { 200: answersPage('A page of sites, by id.', SitePage) },
      },
    },
    (request, reply) =>
      sendPage(
        request,
        reply,
        ({ after, limit }) => pageOfSites(moderation, after?.id ?? null, limit),
        (site) => ({ rank: 0, time: site.createdAt, id: site.id }),
        wireSite,
        isSiteId,
      ),
  );

  app.post(
    '/v1/sites',
    {
      config: { role: 'operator' },
      schema: {
        operationId: 'createSite',
        summary: 'Make a site with its first key',
        description: 'The secret of the admin’s key is shown this once. Idempotency-Key is refused.',
        tags: ['access'],
        body: ref(SiteRequest),
        problems: ['site-id-taken', 'idempotency-key-refused'],
        response: { 201: answers('The site with the key of its admin.', CreatedSite) },
      },
    },
    async (request, reply) => {
      refuseIdempotencyKey(request);
      const { id, name } = request.body;
      const created = await createSite(moderation, id, name);
      if (created === null) throw new ProblemError('site-id-taken', 'There is a site with this id.');
      return reply.code(201).send({ id, name, adminKey: created.adminKey.secret });
    },
  );
}
