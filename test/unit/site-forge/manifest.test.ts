import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readManifest } from '../../site/forge/manifest';

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
    const { modules } = readManifest(join(__dirname, '..', '..', '..', 'manifest.yml'));
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
