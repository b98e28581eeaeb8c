import { Linter } from 'eslint';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parser } from 'typescript-eslint';
import house from '../../lint/house-rules.cjs';
import { root } from '../../support/paths';

/* Each rule of the house goes red where the house is broken, and is on for the project. */

const src = mkdtempSync(join(tmpdir(), 'refinery-house-'));
afterAll(() => rmSync(src, { recursive: true }));

/** What one rule says of a file at a path below `src`. */
const said = (rule: string, path: string, code: string): string[] =>
  new Linter({ cwd: src })
    .verify(
      code,
      {
        files: ['**/*.ts', '**/*.tsx'],
        plugins: { house },
        languageOptions: { parser },
        rules: { [`house/${rule}`]: 'error' },
      },
      { filename: join(src, 'src', path) },
    )
    .map(({ message }) => message);

/** A file that is really there, for what looks at the folders. */
const write = (path: string): void => {
  const file = join(src, 'src', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
};

describe('layers', () => {
  it.each([
    ['domain/health/depth.ts', '../../usecases/health/show-health', 'domain may not import usecases.'],
    ['usecases/health/show-health.ts', '../../storage/keys', 'usecases may not import storage.'],
    ['usecases/health/show-health.ts', '../../jira/client/request', 'usecases may not import jira.'],
    ['storage/field-store.ts', '../usecases/project/rules-in-force', 'storage may not import usecases.'],
    ['resolvers/guards.ts', '../jira/project/permissions', 'resolvers may not import jira.'],
    ['jobs/uninstall.ts', '../storage/forgetting', 'jobs may not import storage.'],
    ['frontend/health/health-tab.tsx', '../../usecases/health/show-health', 'frontend may not import usecases.'],
    ['contract/answer.ts', '../usecases/health/show-health', 'contract may not import usecases.'],
  ])('%s may not import %s', (path, to, message) => {
    expect(said('layers', path, `import { x } from '${to}';`)).toEqual([message]);
    expect(said('layers', path, `export { x } from '${to}';`)).toEqual([message]);
  });

  it('let the contract have types of the domain, and nothing that runs', () => {
    const from = `from '../domain/health/depth';`;
    expect(said('layers', 'contract/health-view.ts', `import type { X } ${from}`)).toEqual([]);
    expect(said('layers', 'contract/health-view.ts', `import { type X } ${from}`)).toEqual([]);
    expect(said('layers', 'contract/health-view.ts', `import { x } ${from}`)).toEqual([
      'contract may import only types of domain.',
    ]);
  });

  it('let a use case have the domain, the contract and the ports', () => {
    const code = ['domain/a/b', 'contract/answer', 'ports/clock'].map((to) => `import '../../${to}';`).join('\n');
    expect(said('layers', 'usecases/health/show-health.ts', code)).toEqual([]);
  });
});

describe('the order of subjects', () => {
  it('goes downward only', () => {
    const path = 'domain/readiness/weigh.ts';
    expect(said('subject-order', path, `import '../health/measure-health';`)).toEqual([
      'In domain, readiness stands below health and may not import it.',
    ]);
    expect(said('subject-order', path, `import '../items/backlog-item';\nimport './check';`)).toEqual([]);
  });

  it('asks for a place of a new folder', () => {
    expect(said('subject-order', 'domain/risk/carry-over.ts', `import '../items/backlog-item';`)).toEqual([
      'The folder domain/risk has no place in the order of subjects (test/lint/house.cjs).',
    ]);
  });

  it('is one of Jira’s own things in the edge to Jira', () => {
    expect(said('subject-order', 'jira/issues/items.ts', `import '../histories/change-logs';`)).toHaveLength(1);
    expect(said('subject-order', 'jira/histories/change-logs.ts', `import '../issues/map-item';`)).toEqual([]);
  });

  it('puts the parts of all screens below every subject', () => {
    expect(said('subject-order', 'frontend/parts/screen.tsx', `import '../health/health-tab';`)).toHaveLength(1);
    expect(said('subject-order', 'frontend/health/health-tab.tsx', `import '../parts/screen';`)).toEqual([]);
  });
});

describe('permissions', () => {
  const code = `import type { Permissions } from '../../ports/permission-ports';`;

  it('are asked for in one place of the use cases only', () => {
    expect(said('permissions', 'usecases/agenda/post-agenda.ts', code)).toHaveLength(1);
    expect(said('permissions', 'usecases/project/may-browse.ts', code)).toEqual([]);
    expect(said('permissions', 'jira/project/permissions.ts', code)).toEqual([]);
  });
});

describe('base names', () => {
  it('occur once', () => {
    write('domain/health/depth.ts');
    write('frontend/health/depth.tsx');
    expect(said('base-names', 'domain/health/depth.ts', '')).toEqual([
      'The name depth occurs again: frontend/health/depth.tsx. A base name occurs once.',
    ]);
  });

  it('are shared by the entry of a module and its resolver', () => {
    write('frontend/issue-panel.tsx');
    write('resolvers/issue-panel.ts');
    expect(said('base-names', 'resolvers/issue-panel.ts', '')).toEqual([]);
  });
});

describe('comments', () => {
  const long = 'word '.repeat(25);

  it.each([`// ${long}`, `/** ${long} */`, `/**\n * ${long}\n */`, `const a = 1; // ${long}`])(
    'of more than 100 characters a line are refused: %s',
    (code) => {
      expect(said('comment-length', 'domain/health/depth.ts', code)).toHaveLength(1);
    },
  );

  it('of 100 characters are not, nor is code, nor an address that cannot be broken', () => {
    const fits = `// ${'w'.repeat(97)}`;
    const code = `const text = '${'w'.repeat(120)}';`;
    const address = `// https://developer.atlassian.com/${'w'.repeat(100)}`;
    for (const text of [fits, code, address])
      expect(said('comment-length', 'domain/health/depth.ts', text)).toEqual([]);
  });
});

it('every rule is on for the project', () => {
  const config = readFileSync(join(root, 'eslint.config.mjs'), 'utf8');
  for (const rule of Object.keys(house.rules)) expect(config).toContain(`'house/${rule}': 'error'`);
});
