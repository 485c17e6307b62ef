import { GUARDS, type Guard, LexiconError, PERMISSIONS, type Permission } from './source.ts';

/** `name = the rest`. */
export function halves(rest: string, at: string): [string, string] {
  const equals = rest.indexOf('=');
  if (equals < 1) throw new LexiconError(at, 'an "=" is missing');
  const right = rest.slice(equals + 1).trim();
  if (right === '') throw new LexiconError(at, 'nothing stands after "="');
  return [rest.slice(0, equals).trim(), right];
}

export function guard(name: string, at: string): Guard {
  const found = GUARDS.find((g) => g === name);
  if (found === undefined) throw new LexiconError(at, `unknown guard "${name}"`);
  return found;
}

export function isPermission(name: string): name is Permission {
  return (PERMISSIONS as readonly string[]).includes(name);
}
