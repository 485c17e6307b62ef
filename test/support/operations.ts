import type { Operation } from './api-document.ts';
import type { Call, Json } from './client.ts';
import type { Holder } from './service.ts';

interface Example {
  /** The least role that may call it, as the contract says; null where no key is needed. */
  readonly role: Holder | null;
  /** A body that fits, where the operation takes one. */
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

const SUBMISSION: Json = { articleId: 'a-1', author: { id: 'u-1' }, text: 'A calm word.', language: 'en' };

/** An id of the right form that nothing has. */
export const NO_ID = '01890000-0000-7000-8000-000000000000';

/** What the contract says of each operation. A test compares it with the document, so none is forgotten. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  checkText: { role: 'submitter', body: { text: 'A calm word.', language: 'en' } },
  submitComment: { role: 'submitter', body: SUBMISSION },
  submitBatch: { role: 'submitter', body: { items: [SUBMISSION] } },
  getComment: { role: 'submitter' },
  listComments: { role: 'moderator' },
  approveComment: { role: 'moderator', body: {} },
  rejectComment: { role: 'moderator', body: { reasons: ['threat'] } },
  getHistory: { role: 'moderator' },
  decideComments: { role: 'moderator', body: { decisions: [{ commentId: NO_ID, outcome: 'approved' }] } },
  claimComments: { role: 'moderator', body: { limit: 1 } },
  listClaims: { role: 'moderator' },
  renewClaims: { role: 'moderator', body: {} },
  returnClaims: { role: 'moderator' },
  returnClaim: { role: 'moderator' },
  countQueue: { role: 'moderator' },
  skipComment: { role: 'moderator' },
  unskipComment: { role: 'moderator' },
  escalateComment: { role: 'moderator', body: { queue: 'legal' } },
  takeCommentBack: { role: 'moderator' },
  listPublishedComments: { role: 'submitter' },
  putArticle: { role: 'submitter', body: {} },
  listGuidelines: { role: 'submitter' },
  reportComment: { role: 'submitter', body: { reporterId: 'u-2', reason: 'threat' } },
  appealComment: { role: 'submitter', body: {} },
  listReports: { role: 'moderator' },
  listAppeals: { role: 'moderator' },
  addCommentNote: { role: 'moderator', body: { text: 'a note' } },
  listCommentNotes: { role: 'moderator' },
  addAuthorNote: { role: 'moderator', body: { text: 'a note' } },
  listAuthorNotes: { role: 'moderator' },
  getAuthor: { role: 'moderator' },
  putStanding: { role: 'moderator', body: { standing: 'trusted' } },
  exportAuthor: { role: 'admin' },
  eraseAuthor: { role: 'admin' },
  // A stream has no end: with a place that is none, it is refused before it begins.
  streamEvents: { role: 'submitter', headers: { 'last-event-id': 'no place' } },
  getStats: { role: 'moderator' },
  getPolicy: { role: 'admin' },
  putPolicy: { role: 'admin', body: { clean: 'hold' } },
  listPolicyVersions: { role: 'admin' },
  simulatePolicy: { role: 'admin', body: { policy: { clean: 'publish' } } },
  listTerms: { role: 'admin' },
  addTerm: {
    role: 'admin',
    body: { phrase: 'snake oil', guideline: 'promotion.commercial', severity: 'medium' },
  },
  deleteTerm: { role: 'admin' },
  listKeys: { role: 'admin' },
  createKey: { role: 'admin', body: { name: 'a backend', role: 'submitter' } },
  deleteKey: { role: 'admin' },
  listSites: { role: 'operator' },
  createSite: { role: 'operator', body: { id: 'a-site', name: 'A site' } },
  getLiveness: { role: null },
  getReadiness: { role: null },
  getMetrics: { role: null },
  getProblem: { role: null },
};

/** A call of an operation that fits the document; ids in its path are those of nothing. */
export function exampleCall({ operationId, method, path }: Operation): Call & { readonly method: string } {
  const { role, body, headers } = EXAMPLES[operationId] ?? { role: null };
  return {
    method,
    path: path.replaceAll('{id}', NO_ID).replaceAll('{articleId}', 'a-1').replaceAll('{code}', 'not-found'),
    ...(role === null ? {} : { key: role }),
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers }),
  };
}
