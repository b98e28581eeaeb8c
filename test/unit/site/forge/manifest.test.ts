import { root } from '../../../support/paths';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../../site/forge/functions/manifest';

const folder = mkdtempSync(join(tmpdir(), 'refinery-manifest-'));

afterAll(() => rmSync(folder, { recursive: true }));

const manifestOf = (text: string): string => {
  const file = join(folder, 'manifest.yml');
  writeFileSync(file, text);
  return file;
};

const panelNaming = (resolver: string, render = 'native'): string => `
app: { id: 'ari:cloud:ecosystem::app/1' }
permissions: { scopes: ['read:jira-work'] }
resources: [{ key: panel, path: src/frontend/panel.tsx }]
modules:
  jira:issuePanel:
    - { key: panel, title: Panel, resource: panel, render: ${render}, resolver: { function: ${resolver} } }
  function:
    - { key: panel-resolver, handler: index.panel }
`;

describe('the manifest of the app', () => {
  it('gives each of its modules a resolver function of its own', () => {
    const { modules } = readManifest(join(root, 'manifest.yml'));
    const handlers = modules.map(({ handler }) => handler);
    expect(modules.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['jira:issuePanel', 'jira:projectPage', 'jira:adminPage']),
    );
    expect(new Set(handlers).size).toBe(handlers.length);
  });

  it('is refused where a module names a function that is not there', () => {
    expect(() => readManifest(manifestOf(panelNaming('other')))).toThrow(
      'Module panel of the manifest names no function of its list.',
    );
  });

  it('is refused where a module is not drawn by UI Kit', () => {
    expect(() => readManifest(manifestOf(panelNaming('panel-resolver', 'default')))).toThrow(
      'A module of type jira:issuePanel in the manifest lacks what the local site needs',
    );
  });
});

describe('what the manifest runs in the background', () => {
  const withModules = (modules: string, functions = ''): string =>
    manifestOf(`
app: { id: 'ari:cloud:ecosystem::app/1' }
permissions: { scopes: [] }
modules:
${modules}
  function:
    - { key: scan, handler: index.scan }
    - { key: slow, handler: index.slow, timeoutSeconds: 600 }
${functions}`);

  it('has 55 seconds, or what its function names; an event of Jira has 25', () => {
    const { background, modules } = readManifest(
      withModules(`
  consumer:
    - { key: scanner, queue: scan, function: scan }
    - { key: slow-scanner, queue: slow, function: slow }
  scheduledTrigger:
    - { key: daily, interval: day, function: scan }
  trigger:
    - { key: changes, events: ['avi:jira:updated:issue'], function: scan, filter: { ignoreSelf: true } }
  preUninstall:
    - { key: farewell, function: scan }`),
    );
    expect(modules).toEqual([]);
    expect(background.consumers.map(({ queue, limitMs }) => [queue, limitMs])).toEqual([
      ['scan', 55_000],
      ['slow', 600_000],
    ]);
    expect(background.schedules).toEqual([{ key: 'daily', interval: 'day', handler: 'index.scan', limitMs: 55_000 }]);
    expect(background.preUninstalls).toEqual([{ key: 'farewell', handler: 'index.scan', limitMs: 55_000 }]);
    expect(background.triggers).toMatchObject([{ ignoreSelf: true, limitMs: 25_000 }]);
  });

  it.each([
    [
      'a function that is not there',
      '  consumer: [{ key: scanner, queue: scan, function: other }]',
      'names no function',
    ],
    [
      'a resolver, as @forge/events 1 had it',
      '  consumer: [{ key: scanner, queue: scan, resolver: { function: scan, method: run } }]',
      'A consumer of the manifest is not as the local site takes it',
    ],
    [
      'an interval that Forge does not have',
      '  scheduledTrigger: [{ key: daily, interval: month, function: scan }]',
      'A scheduledTrigger of the manifest is not as the local site takes it',
    ],
    [
      'a filter expression, which is not evaluated here',
      "  trigger: [{ key: changes, events: [], function: scan, filter: { expression: 'true' } }]",
      'A trigger of the manifest is not as the local site takes it',
    ],
    [
      'a function that is not there, for when it is uninstalled',
      '  preUninstall: [{ key: farewell, function: other }]',
      'Module farewell of the manifest names no function',
    ],
    [
      'an endpoint for when it is uninstalled',
      '  preUninstall: [{ key: farewell, endpoint: remote }]',
      'A preUninstall of the manifest is not as the local site takes it',
    ],
    [
      'more time than 55 seconds for when it is uninstalled',
      '  preUninstall: [{ key: farewell, function: slow }]',
      'it has 55 seconds',
    ],
  ])('is refused where it names %s', (_what, modules, sentence) => {
    expect(() => readManifest(withModules(modules))).toThrow(sentence);
  });

  it('keeps long functions away from screens', () => {
    const panel = panelNaming('slow').replace(
      'handler: index.panel',
      'handler: index.panel }\n    - { key: slow, handler: index.slow, timeoutSeconds: 60',
    );
    expect(() => readManifest(manifestOf(panel))).toThrow('Function slow has timeoutSeconds');
  });
});
