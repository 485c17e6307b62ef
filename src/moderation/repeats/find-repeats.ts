import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Signal } from '../../domain/signal.ts';
import type { Executor } from '../../store/database.ts';
import { findBandMates, type TextBands } from '../../store/text-bands.ts';
import type { Moderation } from '../context.ts';
import { signatureOf, similarityOf, type TextSignature } from './text-signature.ts';

/** A text of which repeats are looked for; `authorId` is null where nobody is said to have written it. */
export interface Candidate {
  readonly id: string;
  readonly authorId: string | null;
  readonly text: string;
  readonly textSha256: string;
  readonly createdAt: Date;
}

/** What was found: the signals by the id of the candidate, and what is to be stored with the comments. */
export interface Repeats {
  readonly signals: ReadonlyMap<string, readonly Signal[]>;
  readonly bands: readonly TextBands[];
}

/** How far back repeats are looked for (milliseconds). */
export const LOOK_BACK_MS = 30 * 24 * 60 * 60_000;
/** The share of pieces in common from which two texts are nearly the same. */
const NEARLY_THE_SAME = 0.7;
/** Comments that one signal links. */
const LINKS = 20;
/** Comparisons after which others get a turn: of the longest texts, twenty take some 10 ms. */
const TURN = 20;

interface Read extends Candidate {
  readonly signature: TextSignature | null;
}
interface Mate {
  readonly commentId: string;
  readonly authorId: string | null;
  readonly similarity: number;
}

/**
 * Looks for the same or nearly the same texts among the stored comments of the site and among the earlier ones of
 * the candidates. Two that are submitted at the same moment do not see each other.
 */
export async function findRepeats(
  moderation: Moderation,
  executor: Executor,
  siteId: string,
  candidates: readonly Candidate[],
): Promise<Repeats> {
  const read: Read[] = [];
  for (const candidate of candidates) {
    if (read.length > 0) await nextTurn();
    read.push({ ...candidate, signature: signatureOf(candidate.text) });
  }
  const since = new Date(moderation.now().getTime() - LOOK_BACK_MS);
  const stored = await matesOf(executor, siteId, read, since);
  const signals = new Map<string, readonly Signal[]>();
  const byBand = new Map<number, Read[]>();
  for (const [nth, one] of read.entries()) {
    if (nth > 0) await nextTurn();
    const mates = [...earlierOf(one, byBand), ...(stored.get(nth) ?? [])];
    signals.set(one.id, [
      ...signalOf('repeat_of_author', mates, one),
      ...signalOf('repeat_of_others', mates, one),
    ]);
    for (const band of one.signature?.bands ?? [])
      byBand.set(band, [one, ...(byBand.get(band) ?? [])].slice(0, LINKS));
  }
  const bands = read.flatMap(({ id, createdAt, signature }) =>
    signature === null ? [] : [{ commentId: id, createdAt, bands: signature.bands }],
  );
  return { signals, bands };
}

async function matesOf(
  executor: Executor,
  siteId: string,
  read: readonly Read[],
  since: Date,
): Promise<ReadonlyMap<number, Mate[]>> {
  const rows = await findBandMates(
    executor,
    siteId,
    read.map(({ signature }) => signature?.bands ?? []),
    since,
  );
  const signatures = new Map<string, TextSignature | null>();
  const mates = new Map<number, Mate[]>();
  for (const [row, { nth, commentId, authorId, text, textSha256 }] of rows.entries()) {
    const one = read[nth];
    if (one === undefined) throw new Error('a text that nobody asked about');
    if (row % TURN === TURN - 1) await nextTurn();
    const similarity = likeness(one, textSha256, () => {
      if (!signatures.has(commentId)) signatures.set(commentId, signatureOf(text));
      return signatures.get(commentId) ?? null;
    });
    if (similarity < NEARLY_THE_SAME) continue;
    mates.set(nth, [...(mates.get(nth) ?? []), { commentId, authorId, similarity }]);
  }
  return mates;
}

function earlierOf(one: Read, byBand: ReadonlyMap<number, readonly Read[]>): Mate[] {
  const met = new Set((one.signature?.bands ?? []).flatMap((band) => byBand.get(band) ?? []));
  return [...met]
    .slice(0, LINKS)
    .map((other) => ({
      commentId: other.id,
      authorId: other.authorId,
      similarity: likeness(one, other.textSha256, () => other.signature),
    }))
    .filter(({ similarity }) => similarity >= NEARLY_THE_SAME);
}

function likeness(one: Read, textSha256: string, other: () => TextSignature | null): number {
  if (one.textSha256 === textSha256) return 1;
  const signature = other();
  if (one.signature === null || signature === null) return 0;
  // Below 1: the pieces are the same, the texts are not.
  return Math.min(Math.round(similarityOf(one.signature, signature) * 100) / 100, 0.99);
}

function signalOf(signal: Signal['signal'], mates: readonly Mate[], { authorId }: Read): Signal[] {
  const own = mates.filter((mate) => (mate.authorId === authorId) === (signal === 'repeat_of_author'));
  if (own.length === 0) return [];
  return [
    {
      signal,
      commentIds: own.slice(0, LINKS).map(({ commentId }) => commentId),
      similarity: Math.max(...own.map(({ similarity }) => similarity)),
    },
  ];
}
