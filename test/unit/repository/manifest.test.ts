import { root } from '../../support/paths';
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as handlers from '../../../src';

type Module = { key: string; icon: string; resource: string; render: string; resolver: { function: string } };

type Manifest = {
  modules: { function: { key: string; handler: string }[] };
  resources: { key: string; path: string }[];
  permissions: { scopes: string[]; external?: unknown };
};

const text = readFileSync(join(root, 'manifest.yml'), 'utf8');

const manifest = parse(text) as Manifest;

const background = ['trigger', 'consumer', 'scheduledTrigger', 'preUninstall'];

const ofTypes = <T>(are: (type: string) => boolean): T[] =>
  Object.entries((parse(text) as { modules: Record<string, T[]> }).modules)
    .filter(([type]) => type !== 'function' && are(type))
    .flatMap(([, list]) => list);

const modules = ofTypes<Module>((type) => !background.includes(type));

const unseen = ofTypes<{ function: string }>((type) => background.includes(type));

describe('the manifest', () => {
  it('gives each module a resolver function of its own, so that none can call the keys of another', () => {
    const functions = modules.map(({ resolver }) => resolver.function);
    expect(new Set(functions).size).toBe(modules.length);
    const others = unseen.map((module) => module.function);
    expect(others.length).toBe(background.length);
    // What runs without a person shares no function with a screen, which could call it with words
    // of its own.
    expect(manifest.modules.function.map(({ key }) => key).toSorted()).toEqual([...functions, ...others].toSorted());
    // Forge refuses a function key that is longer than this.
    for (const { key } of manifest.modules.function) expect(key.length).toBeLessThanOrEqual(23);
  });

  it('gives every module and every function a key of its own, which Forge asks for', () => {
    const keys = Object.values((parse(text) as { modules: Record<string, { key: string }[]> }).modules).flatMap(
      (list) => list.map(({ key }) => key),
    );
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('names exactly the handlers that src/index.ts exports', () => {
    const named = manifest.modules.function.map(({ handler }) => handler.replace(/^index\./, ''));
    expect(named.toSorted()).toEqual(Object.keys(handlers).toSorted());
  });

  it('draws every screen natively from a file that is there, with an icon that is there', () => {
    const paths = new Map(manifest.resources.map(({ key, path }) => [key, path]));
    for (const { render, resource, icon } of modules) {
      expect(render).toBe('native');
      expect(existsSync(join(root, paths.get(resource) ?? 'nowhere'))).toBe(true);
      const [, key, file] = /^resource:(\w+);(.+)$/.exec(icon) ?? [];
      expect(existsSync(join(root, paths.get(key ?? '') ?? 'nowhere', file ?? ''))).toBe(true);
    }
  });

  it('has no egress, and a comment before each scope that names its caller', () => {
    expect(manifest.permissions.external).toBeUndefined();
    const lines = text.slice(text.indexOf('scopes:')).split('\n').slice(1);
    for (const [index, line] of lines.entries())
      expect(/^ +- /.test(line) && !/^ +# src\//.test(lines[index - 1] ?? '')).toBe(false);
  });
});
