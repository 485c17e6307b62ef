import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.ts';

const mistakesOf = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.mistakes;
};
const configOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.mistakes.join(' '));
  return read.config;
};

describe('readConfig', () => {
  test('has an answer for everything that is not said', () => {
    expect(configOf({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      databaseOwnerUrl: null,
      databasePrepare: true,
      databasePoolSize: 20,
      dataDir: path.resolve('data'),
      adminKey: null,
      logLevel: 'info',
      rateLimit: 6000,
    });
    expect(Object.isFrozen(configOf({}))).toBe(true);
  });

  test('reads what is said', () => {
    const env = {
      HOST: '0.0.0.0',
      PORT: '0',
      DATABASE_URL: 'postgres://app@db/verbatim',
      DATABASE_OWNER_URL: 'postgresql://owner@db/verbatim',
      DB_PREPARE: 'off',
      DB_POOL_SIZE: '5',
      DATA_DIR: '/srv/verbatim',
      ADMIN_KEY: 'k'.repeat(32),
      LOG_LEVEL: 'warn',
      RATE_LIMIT: '0',
      PATH: 'is none of its business',
    };
    expect(configOf(env)).toEqual({
      host: '0.0.0.0',
      port: 0,
      databaseUrl: env.DATABASE_URL,
      databaseOwnerUrl: env.DATABASE_OWNER_URL,
      databasePrepare: false,
      databasePoolSize: 5,
      dataDir: '/srv/verbatim',
      adminKey: env.ADMIN_KEY,
      logLevel: 'warn',
      rateLimit: 0,
    });
  });

  test('takes an empty variable for one that is absent', () => {
    expect(configOf({ PORT: '', ADMIN_KEY: '', DATABASE_URL: '', RATE_LIMIT: '' })).toEqual(configOf({}));
  });

  test('reports all mistakes at once, a sentence each, and repeats no value', () => {
    const env = {
      PORT: 'secret-port',
      HOST: 'secret host',
      DATABASE_URL: 'mysql://secret@db',
      DATABASE_OWNER_URL: 'secret',
      DB_PREPARE: 'secret',
      DB_POOL_SIZE: '0',
      DATA_DIR: 'secret\0',
      ADMIN_KEY: 'secret-too-short',
      LOG_LEVEL: 'secret',
      RATE_LIMIT: '-1',
    };
    const mistakes = mistakesOf(env);
    expect(mistakes.map((mistake) => mistake.split(' ')[0]).sort()).toEqual(Object.keys(env).sort());
    expect(mistakes.join(' ')).not.toContain('secret');
    for (const mistake of mistakes) expect(mistake).toMatch(/^[A-Z_]+ must be .+\.$/);
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PORT', ' 3000'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'http://db/verbatim'],
    ['DATABASE_URL', 'postgres://'],
    ['DB_PREPARE', 'OFF'],
    ['DB_POOL_SIZE', '1000'],
    ['ADMIN_KEY', 'k'.repeat(31)],
    ['ADMIN_KEY', `${'k'.repeat(31)} k`],
    ['ADMIN_KEY', 'é'.repeat(32)],
    ['LOG_LEVEL', 'loud'],
    ['RATE_LIMIT', '1e3'],
    ['RATE_LIMIT', '1\n'],
  ])('refuses %s=%j', (name, value) => {
    expect(mistakesOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
  });

  test('wants no owner without a database', () => {
    expect(mistakesOf({ DATABASE_OWNER_URL: 'postgres://owner@db/verbatim' })).toEqual([
      expect.stringContaining('DATABASE_OWNER_URL is set without DATABASE_URL'),
    ]);
  });
});
