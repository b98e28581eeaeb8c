const { readFileSync, readdirSync } = require('node:fs');
const { join, relative } = require('node:path');

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/** marked is published as ES module first; jest runs CommonJS and takes the other build that the package holds. */
const moduleNameMapper = { '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js' };

const project = (displayName, folder, testMatch, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  roots: [`<rootDir>/${folder}`],
  testMatch,
  transform,
  moduleNameMapper,
  ...more,
});

/**
 * The tests that read dates, which `npm run test:zone` runs in another time zone: those in which an instant is written. Who
 * may see what, what happens when calls fail, and how many calls, seconds, points and bytes something takes have nothing
 * to do with the zone.
 */
const writesInstant = /Date\b|date-fns|support\/clock|\d{4}-\d\d-\d\d/;
const withoutDates =
  /^test\/(?:e2e\/|contract\/|integration\/app\/(?:safety\/|faults\/|time\/|health\/(?:budget|written-bytes)\.test))/;
const testsWithDates = () =>
  readdirSync(join(__dirname, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !withoutDates.test(relative(__dirname, file)) && writesInstant.test(readFileSync(file, 'utf8')));

/**
 * `npm test` makes two runs, one after the other: the suite, which records every request that it makes of Jira, and the
 * contract tests, which hold that record against Atlassian's own contracts. No browser, no network.
 */
module.exports = {
  // Both cores, and a process that has grown large makes way for a new one: what a hundred suites leave behind slows the
  // later ones down threefold.
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
  testSequencer: '<rootDir>/test/support/slow-first.cjs',
  // What hangs is found out all the same; no test fails because a machine is slow. How fast things are is measured by
  // `npm run bench`.
  testTimeout: 30_000,
  projects: [
    project('suite', 'test', ['**/*.test.ts', '**/*.test.tsx'], {
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
      globalSetup: '<rootDir>/test/contract/start-record.cjs',
    }),
    project('contract', 'test/contract', ['**/*.contract.ts']),
    // The same tests with many more seeds.
    project('long', 'test', ['**/*.long.ts']),
    ...(process.env.TZ === undefined ? [] : [project('zone', 'test', testsWithDates())]),
  ],
};
