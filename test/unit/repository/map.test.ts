import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { allComponents } from '../../../src/domain/health/components/all-components';
import { allChecks } from '../../../src/domain/readiness/checks/all-checks';
import house from '../../lint/house.cjs';
import { endpoints } from '../../site/jira/endpoints';
import { root } from '../../support/paths';

/* What the map says (src/README.md) is so: names of layers and subjects, rules, files to touch. */

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const texts = new Map<string, string>();

/** The text of a file, read once. */
const textOf = (path: string): string => {
  const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
  texts.set(path, text);
  return text;
};

const map = textOf('src/README.md');

/** A section of the map, without its title. */
const section = (title: string): string => {
  const [, text] = map.split(`\n## ${title}`);
  if (text === undefined) throw new Error(`The map has no section "${title}".`);
  return text.split('\n## ')[0] ?? '';
};

/** The first cells of the table of a section, each name in them once. */
const firstCells = (title: string): string[] =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([\w.-]+)`/g)])
    .map(([, name = '']) => name);

const sources = filesIn('src');
const tests = filesIn('test').filter((path) => !path.startsWith('test/fixtures/'));

describe('the tables of the map', () => {
  it('have every layer of the lint, and no other', () => {
    const layers = firstCells('Layers').map((name) => name.replace(/\.ts$/, ''));
    expect(layers.toSorted()).toEqual(Object.keys(house.layers).toSorted());
  });

  it('have every subject of the lint, in its order', () => {
    const order = house.orderOf('domain');
    expect(firstCells('Subjects')).toEqual(order);
  });

  it('name only folders and subjects that are there', () => {
    const order = new Set([...house.orderOf('frontend'), ...house.orderOf('storage'), ...house.orderOf('jira')]);
    const folders = ['domain', 'usecases', 'storage', 'jira', 'frontend', 'ports', 'contract'].flatMap((layer) =>
      readdirSync(join(root, 'src', layer)).filter((name) => statSync(join(root, 'src', layer, name)).isDirectory()),
    );
    expect(folders.filter((name) => !order.has(name))).toEqual([]);
  });
});

it('no folder of src has more than 20 files', () => {
  const counts = new Map<string, number>();
  for (const path of sources) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
});

it('lists every rule that comments and tests cite', () => {
  const rule = /\b[VFEDAQRPHJ][1-9]\d?\b/g;
  const listed = new Set(section('The rules').match(rule));
  const cited = [...sources, ...tests].flatMap((path) =>
    comments(textOf(path)).flatMap((comment) => (comment.match(rule) ?? []).map((number) => `${number} in ${path}`)),
  );
  expect(cited.length).toBeGreaterThan(300);
  expect(cited.filter((citation) => !listed.has(citation.split(' ')[0] ?? ''))).toEqual([]);
});

/** Comments, and titles of tests in which a rule stands in brackets. */
const comments = (text: string): string[] => [
  ...(text.match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? []),
  ...(text.match(/\((?:[VFEDAQRPHJ]\d{1,2}(?:, |–)?)+\)/g) ?? []),
];

describe('to add', () => {
  const toAdd = section('To add');

  const escaped = (name: string): string => name.replaceAll(/[{}.]/g, String.raw`\$&`);

  /** The names among these that a file holds as a text or as a member. */
  const namesIn = (path: string, names: readonly string[]): string[] => {
    const text = textOf(path);
    return names.filter(
      (name) => text.includes(`'${name}'`) || new RegExp(`^\\s+${escaped(name)}\\??:`, 'm').test(text),
    );
  };

  /**
   * The files that enumerate these names, so that one more of them would have to be added there:
   * those that hold more than `few`.
   */
  const enumerating = (paths: readonly string[], names: readonly string[], few: number): string[] =>
    paths.filter((path) => namesIn(path, names).length > few);

  /** The files that import another file, by its path without the extension. */
  const importersOf = (paths: readonly string[], imported: string): string[] =>
    paths.filter((path) =>
      [...textOf(path).matchAll(/from '(\.[^']*)'/g)].some(
        ([, specifier = '']) => join(dirname(path), specifier) === imported,
      ),
    );

  it('a check: its file and its line in the list of all', () => {
    const folder = 'src/domain/readiness/checks';
    expect(toAdd).toContain('`domain/readiness/checks/<id>.ts`');
    expect(toAdd).toContain('`domain/readiness/checks/all-checks.ts`');
    for (const { id } of allChecks)
      expect(importersOf(sources, `${folder}/${id}`)).toContain(`${folder}/all-checks.ts`);
    const ids = allChecks.map(({ id }) => id);
    expect(enumerating(sources, ids, 3)).toEqual([]);
    expect(readdirSync(join(root, folder)).toSorted()).toEqual(
      [...ids.map((id) => `${id}.ts`), 'all-checks.ts'].toSorted(),
    );
  });

  it('a component of the health: its file and its line in the list of all', () => {
    expect(toAdd).toContain('`domain/health/components/<id>.ts`');
    expect(toAdd).toContain('`domain/health/components/all-components.ts`');
    const ids = allComponents.map(({ id }) => id);
    expect(enumerating(sources, ids, 3)).toEqual([]);
    expect(allComponents.length).toBeGreaterThan(5);
  });

  it('a key: the contract, the keys of its subject, and the lists of the tests that ask every key', () => {
    const keys = sources
      .filter((path) => path.startsWith('src/resolvers/keys/'))
      .flatMap((path) => [...textOf(path).matchAll(/^ {2}(\w+): key\(/gm)])
      .map(([, name = '']) => name);
    expect(keys.length).toBeGreaterThan(25);
    // A key of one word ("fields") is the name of other things as well.
    const distinct = keys.filter((key) => /[A-Z]/.test(key));
    const mayList = /^src\/(contract\/[\w-]+-view\.ts|resolvers\/keys\/[\w-]+-keys\.ts|frontend\/)/;
    expect(enumerating(sources, distinct, 1).filter((path) => !mayList.test(path))).toEqual([]);
    const safety = 'test/integration/app/safety';
    // A table with a line for each key does not compile without the new one.
    const lists = tests.filter((path) => /Record<keyof \w*Calls/.test(textOf(path)));
    expect(lists.map((path) => relative(safety, path)).toSorted()).toEqual([
      '../time/every-key.ts',
      'every-call.ts',
      'guards-are-needed.test.ts',
    ]);
    expect(toAdd).toContain(`\`${safety}/every-call.ts\``);
    expect(toAdd).toContain('`guards-are-needed.test.ts`');
  });

  it('an endpoint of the local site: its file and its line in the list of all', () => {
    const folder = 'test/site/jira/endpoints';
    const site = tests.filter((path) => path.startsWith('test/site/'));
    const files = readdirSync(join(root, folder)).map((name) => basename(name, '.ts'));
    expect(files).toHaveLength(endpoints.length);
    for (const file of files)
      expect(importersOf(site, `${folder}/${file}`).filter((path) => !path.startsWith(`${folder}/`))).toEqual([
        `${folder}.ts`,
      ]);
    // Nothing else lists them: a single template may be named where its own surprise is made.
    const templates = endpoints.map(({ template }) => template);
    expect(enumerating(site, templates, 1)).toEqual([]);
    expect(toAdd).toContain('`test/site/jira/endpoints/<name>.ts`');
    expect(toAdd).toContain('`test/site/jira/endpoints.ts`');
  });
});
