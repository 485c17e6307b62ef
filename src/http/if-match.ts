import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problems.ts';

const TAG = /^(W\/)?"([\x21\x23-\x7e]*)"$/;

/**
 * The versions that `If-Match` names; `any` for `*`; null where the header is absent. A weak or foreign
 * tag names no version of ours, so it matches none.
 */
export function ifMatchOf(request: FastifyRequest): readonly number[] | 'any' | null {
  const header = request.headers['if-match'];
  if (header === undefined) return null;
  if (header.trim() === '*') return 'any';
  return header.split(',').map((part) => {
    const [, weak, tag] = TAG.exec(part.trim()) ?? [];
    if (tag === undefined) {
      throw new ProblemError('malformed-request', 'If-Match must be * or a list of quoted entity tags.');
    }
    return weak === undefined && /^[1-9]\d{0,8}$/.test(tag) ? Number(tag) : Number.NaN;
  });
}
