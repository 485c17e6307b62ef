import { C, classOf, isEdge } from './unit-class.ts';

const SLASH = 47;
const DOT = 46;

/** Offset at which a link begins in the chunk: after opening brackets and quotes. */
export function linkStart(units: Int32Array, from: number, to: number): number {
  let at = from;
  while (at < to && isEdge(classOf(units[at] as number))) at += 1;
  return at;
}

/** End of the link in the chunk, 0 if it holds none: a scheme, `www.`, or `name.tld` of letters around dots. */
export function linkSpan(units: Int32Array, from: number, to: number): number {
  const a = linkStart(units, from, to);
  let b = to;
  while (b > a && isEdge(classOf(units[b - 1] as number)) && units[b - 1] !== SLASH) b -= 1;
  if (isPath(units, from, to)) return to;
  let dots = 0;
  for (let i = a; i < b; i += 1) {
    const unit = units[i] as number;
    if (unit === 58 && units[i + 1] === SLASH && units[i + 2] === SLASH && i > a + 1 && i + 3 < b) return b;
    if (unit === DOT && i > a) dots += isDomainDot(units, a, b, i) ? 1 : 0;
    if (unit === SLASH && dots > 0) return b;
  }
  return dots > 0 ? b : 0;
}

/** `/usr/share/dict`: a slash first and two more. */
function isPath(units: Int32Array, from: number, to: number): boolean {
  if (units[from] !== SLASH) return false;
  let slashes = 0;
  for (let i = from; i < to; i += 1) if (units[i] === SLASH && units[i + 1] !== SLASH) slashes += 1;
  return slashes > 2;
}

/** A dot with at least two letters or digits before and a run of two or more letters after it. */
function isDomainDot(units: Int32Array, a: number, b: number, dot: number): boolean {
  if (dot - a < 2 || b - dot < 3) return false;
  if (classOf(units[dot - 1] as number) > C.digit || classOf(units[dot - 2] as number) > C.digit)
    return false;
  let end = dot + 1;
  while (end < b && classOf(units[end] as number) === C.letter) end += 1;
  return end - dot > 2 && isTopLevel(units, dot + 1, end);
}

/** Endings that comments carry, of hosts and of files; whether a host is a real one is asked of the public suffix list later. */
const TOP_LEVEL = new Set(
  'com org net edu gov info biz io co uk de fr me tv ly gl be ru us ca au in eu html htm php asp aspx ie nl se no es it pl cn jp br za nz xyz site online shop store club top live app dev link click win pw tk ml ga cf gq cc to txt pdf png jpg jpeg gif svg mp3 mp4 zip exe doc docx xls json xml csv'.split(
    ' ',
  ),
);

function isTopLevel(units: Int32Array, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let label = '';
  for (let i = from; i < to; i += 1) label += String.fromCodePoint(units[i] as number);
  return TOP_LEVEL.has(label);
}
