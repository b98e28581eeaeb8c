const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/** marked is published as ES module first; jest runs CommonJS and takes the other build that the package holds. */
const moduleNameMapper = { '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js' };

/**
 * Two runs, one after the other (`npm test`): the suite, which records every request that it makes of Jira, and then the contract tests,
 * which hold that record against Atlassian's own contracts. No browser, no network.
 */
module.exports = {
  // Both cores, and a process that has grown large makes way for a new one: what a hundred suites leave behind slows the later ones down threefold.
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
  // What hangs is found out all the same; no test fails because a machine is slow. How fast things are is measured by `npm run bench`.
  testTimeout: 30_000,
  projects: [
    {
      displayName: 'suite',
      testEnvironment: 'node',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
      globalSetup: '<rootDir>/test/contract/start-record.cjs',
      transform,
      moduleNameMapper,
    },
    {
      displayName: 'contract',
      testEnvironment: 'node',
      roots: ['<rootDir>/test/contract'],
      testMatch: ['**/*.contract.ts'],
      transform,
      moduleNameMapper,
    },
  ],
};
