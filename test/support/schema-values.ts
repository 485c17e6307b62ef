import fc from 'fast-check';
import type { ApiDocument, Schema } from './api-document.ts';

/** Values that fit a schema of the document, ordinary and odd ones. */
export function valuesOf(api: ApiDocument, schema: Schema): fc.Arbitrary<unknown> {
  const { type, anyOf, enum: options, items, ...rest } = api.resolve(schema);
  if (rest.const !== undefined) return fc.constant(rest.const);
  if (options !== undefined) return fc.constantFrom(...options);
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((option) => valuesOf(api, option)));
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: rest.minimum ?? 0, max: rest.maximum ?? 1_000 });
    case 'string':
      return stringsOf(rest);
    case 'array':
      return fc.uniqueArray(valuesOf(api, items ?? {}), {
        minLength: rest.minItems ?? 0,
        maxLength: Math.min(rest.maxItems ?? 4, 4),
        selector: (value) => JSON.stringify(value),
      });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(rest.properties ?? {}).map(([name, of]) => [name, valuesOf(api, of)]),
        ),
        { requiredKeys: [...(rest.required ?? [])] },
      );
    default:
      throw new Error(`no values are known for ${JSON.stringify(schema)}`);
  }
}

/** The longest string that is made; what is longer is the business of tests that look for limits. */
const LONGEST = 40;

function stringsOf({ format, pattern, minLength = 0, maxLength = LONGEST }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid({ version: 7 });
  if (format === 'date-time')
    return fc.date({ min: new Date(0), noInvalidDate: true }).map((at) => at.toISOString());
  if (format === 'uri') return fc.webUrl();
  if (format !== undefined) throw new Error(`no strings are known for the format ${format}`);
  const length = { minLength, maxLength: Math.min(maxLength, LONGEST) };
  if (pattern === undefined || new RegExp(pattern, 'u').test('\u0001 any \u{10ffff}')) {
    return fc.string({ unit: 'binary', ...length }).map((text) => text.replaceAll('\0', '\u0001'));
  }
  return fc.stringMatching(new RegExp(pattern, 'u')).filter((text) => text.length <= maxLength);
}

/** A value with one thing wrong, and what that is. */
export interface Mutation {
  readonly what: string;
  readonly value: unknown;
}

/** Every way in which one place of a value can be made not to fit its schema. */
export function mutationsOf(api: ApiDocument, schema: Schema, value: unknown): Mutation[] {
  const at = api.resolve(schema);
  const option = at.anyOf?.map((each) => api.resolve(each)).find(({ type }) => type !== 'null') ?? at;
  const isNullable = option !== at;
  const inside =
    option.type === 'object'
      ? insideObject(api, option, value)
      : option.type === 'array'
        ? insideArray(api, option, value)
        : [];
  return [...wrongTypes(option, isNullable), ...outOfRange(option), ...inside];
}

function wrongTypes({ type }: Schema, isNullable: boolean): Mutation[] {
  const samples: [string, unknown][] = [
    ['null', null],
    ['string', 'x'],
    ['integer', 1],
    ['boolean', true],
    ['array', []],
    ['object', {}],
  ];
  return samples
    .filter(([name]) => name !== type && !(isNullable && name === 'null'))
    .map(([name, value]) => ({ what: `${name} for ${type}`, value }));
}

function outOfRange(schema: Schema): Mutation[] {
  const { type, minLength, maxLength, minItems, maxItems, minimum, maximum, pattern, format } = schema;
  const wrong: [string, unknown][] = [];
  if (minLength !== undefined) wrong.push(['too short', '']);
  if (maxLength !== undefined) wrong.push(['too long', '🐸'.repeat(maxLength + 1)]);
  if (minItems !== undefined) wrong.push(['too few', []]);
  if (maxItems !== undefined)
    wrong.push(['too many', Array.from({ length: maxItems + 1 }, (_, n) => `item ${n}`)]);
  if (minimum !== undefined) wrong.push(['too small', minimum - 1]);
  if (maximum !== undefined) wrong.push(['too large', maximum + 1]);
  if (type === 'integer') wrong.push(['a fraction', (minimum ?? 0) + 0.5]);
  if (schema.enum !== undefined)
    wrong.push(['not in the list', 'NoSuchValue'], ['almost in the list', `${schema.enum[0]} `]);
  if (pattern !== undefined) wrong.push(['against the pattern', 'a\0'], ['a lone surrogate', '\ud800']);
  if (format !== undefined) wrong.push(['of another format', 'no such format']);
  return wrong.map(([what, value]) => ({ what, value }));
}

function insideObject(
  api: ApiDocument,
  { properties = {}, required = [] }: Schema,
  value: unknown,
): Mutation[] {
  if (typeof value !== 'object' || value === null) return [];
  const without = (name: string) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  return [
    { what: 'an unknown field', value: { ...value, unknownField: 1 } },
    ...required.map((name) => ({ what: `without ${name}`, value: without(name) })),
    ...Object.entries(properties).flatMap(([name, schema]) =>
      mutationsOf(api, schema, Reflect.get(value, name)).map(({ what, value: wrong }) => ({
        what: `${name}: ${what}`,
        value: { ...value, [name]: wrong },
      })),
    ),
  ];
}

function insideArray(api: ApiDocument, { items, uniqueItems }: Schema, value: unknown): Mutation[] {
  if (!Array.isArray(value) || items === undefined) return [];
  const [first] = value as unknown[];
  const wrong = mutationsOf(api, items, first).map(({ what, value: item }) => ({
    what: `item: ${what}`,
    value: [item, ...value.slice(1)],
  }));
  if (uniqueItems && value.length > 0) wrong.push({ what: 'an item twice', value: [first, ...value] });
  return wrong;
}
