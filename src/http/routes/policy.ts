import type { Moderation } from '../../moderation/context.ts';
import { pageOfPolicies, policyInForce, putPolicy } from '../../moderation/policy/policies.ts';
import { simulatePolicy } from '../../moderation/policy/simulate.ts';
import { commandOf } from '../answer.ts';
import type { App } from '../app-type.ts';
import { ifMatchOf } from '../if-match.ts';
import { answers, answersPage, header } from '../openapi.ts';
import { sendPage } from '../page.ts';
import { documentOf, wirePolicy } from '../policy-document.ts';
import { principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import {
  PolicyDraft,
  PolicyPage,
  PolicySchema,
  SimulationRequest,
  SimulationSchema,
} from '../schemas/policy.ts';
import { headersOf, IfMatchHeader, ModeratorHeader, PageQuery, ref, strict } from '../schemas/primitives.ts';
import { etagOf } from '../wire.ts';

const SIMULATED_DEFAULT = 1_000;
const IN_FORCE = {
  200: answers('The policy in force.', PolicySchema, header('ETag', 'Its version.')),
};

/** What a site wants to happen to its comments. */
export function policyRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/policy',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'getPolicy',
        summary: 'The policy in force',
        description: 'Version 1 is that of every new site: a human sees everything.',
        tags: ['policy'],
        response: IN_FORCE,
      },
    },
    async (request, reply) => {
      const policy = await policyInForce(moderation, principalOf(request).siteId);
      reply.header('etag', etagOf(policy.version));
      return wirePolicy(policy);
    },
  );

  app.put(
    '/v1/policy',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'putPolicy',
        summary: 'Put a policy into force',
        description:
          'For each comment that is submitted after the answer, in every instance. It becomes a new version, which never changes; the same policy again makes none.',
        tags: ['policy'],
        headers: headersOf(IfMatchHeader, ModeratorHeader),
        body: ref(PolicyDraft),
        problems: ['stale-version'],
        response: IN_FORCE,
      },
    },
    async (request, reply) => {
      const document = documentOf(request.body);
      const put = await putPolicy(moderation, commandOf(request), document, ifMatchOf(request));
      if (put.kind === 'stale-version') {
        const { version } = put;
        throw new ProblemError('stale-version', `The policy has version ${version}.`, { version });
      }
      reply.header('etag', etagOf(put.policy.version));
      return wirePolicy(put.policy);
    },
  );

  app.get(
    '/v1/policy/versions',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'listPolicyVersions',
        summary: 'The policies that the site has made',
        description: 'The newest first. Version 1, which nobody made, is not among them.',
        tags: ['policy'],
        querystring: strict(PageQuery),
        response: {
          200: answersPage('A page of versions.', PolicyPage),
        },
      },
    },
    (request, reply) =>
      sendPage(
        request,
        reply,
        ({ after, limit }) =>
          pageOfPolicies(moderation, principalOf(request).siteId, after?.rank ?? null, limit),
        ({ version, createdAt }) => ({ rank: version, time: createdAt ?? new Date(0), id: '' }),
        wirePolicy,
        (id) => id === '',
      ),
  );

  app.post(
    '/v1/policy/simulate',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'simulatePolicy',
        summary: 'Try a policy on stored comments',
        description:
          'Stores nothing. The draft sees each comment as the policy of its time did: its findings and signals, the standing of its author then, and whether it was the first.',
        tags: ['policy'],
        body: ref(SimulationRequest),
        response: { 200: answers('What the draft would have done.', SimulationSchema) },
      },
    },
    (request) => {
      const { policy, comments, articleId, createdAfter, createdBefore } = request.body;
      const filter = {
        ...(articleId == null ? {} : { articleId }),
        ...(createdAfter == null ? {} : { createdAfter: new Date(createdAfter.toUpperCase()) }),
        ...(createdBefore == null ? {} : { createdBefore: new Date(createdBefore.toUpperCase()) }),
      };
      const document = documentOf(policy, '/policy');
      const { siteId } = principalOf(request);
      return simulatePolicy(moderation, siteId, document, filter, comments ?? SIMULATED_DEFAULT);
    },
  );
}
