/** What needs no database starts none. */
const PURE = ['<rootDir>/test/guidelines/**/*.test.ts', '<rootDir>/test/domain/**/*.test.ts'];

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^content-disposition$': '<rootDir>/test/support/content-disposition.cjs' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** Needs node --experimental-vm-modules, as `npm test` says: the code is native ESM. */
export default {
  maxWorkers: 2,
  // Modules of a test file stay in memory when it has ended, some 50 MB each: a worker that holds too much is replaced.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
  projects: [
    { ...common, displayName: 'pure', testMatch: PURE },
    {
      ...common,
      displayName: 'postgres',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/guidelines/', '<rootDir>/test/domain/'],
      globalSetup: '<rootDir>/test/support/global-setup.js',
      globalTeardown: '<rootDir>/test/support/global-teardown.js',
    },
  ],
};
