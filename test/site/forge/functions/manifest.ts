import { readFileSync } from 'node:fs';
import * as v from '@badrap/valita';
import { parse as parseYaml } from 'yaml';
import { parse } from '../../data/schema-faults';
import { type BackgroundModules, backgroundTypes, readBackground, functionSchema } from '../events/manifest-background';

/** What the local site reads of `manifest.yml`. */
export type AppManifest = {
  readonly appId: string;
  readonly scopes: readonly string[];
  /** The surfaces that people see. */
  readonly modules: readonly AppModule[];
  readonly background: BackgroundModules;
  readonly resources: readonly { readonly key: string; readonly path: string }[];
};

export type AppModule = {
  /** Such as `jira:issuePanel`. */
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly resource: string;
  /** `<file under src>.<export>` of the module's own resolver function. */
  readonly handler: string;
};

/**
 * Reads the manifest; throws with a sentence where a module names no resolver function or resource
 * that exists.
 */
export function readManifest(file: string): AppManifest {
  const { app, permissions, modules, resources = [] } = parse(manifestSchema, parseYaml(readFileSync(file, 'utf8')));
  const { function: functions = [], ...others } = modules;
  const surfaces = Object.entries(others).filter(([type]) => !backgroundTypes.includes(type));
  return {
    appId: app.id,
    scopes: permissions.scopes,
    resources,
    background: readBackground(others, functions),
    modules: surfaces.flatMap(([type, list]) =>
      list.map((entry): AppModule => {
        const surface = surfaceSchema.try(entry, { mode: 'strip' });
        if (!surface.ok) throw new Error(badModule(type));
        const { key, title, resource, resolver } = surface.value;
        const named = functions.find((other) => other.key === resolver.function);
        if (named === undefined) throw new Error(`Module ${key} of the manifest names no function of its list.`);
        if (named.timeoutSeconds !== undefined) {
          throw new Error(`Function ${named.key} has timeoutSeconds, which a function of module ${key} may not have.`);
        }
        if (!resources.some((other) => other.key === resource)) {
          throw new Error(`Module ${key} of the manifest names no resource of its list.`);
        }
        return { type, key, title, resource, handler: named.handler };
      }),
    ),
  };
}

const surfaceSchema = v.object({
  key: v.string(),
  title: v.string(),
  resource: v.string(),
  render: v.literal('native'),
  resolver: v.object({ function: v.string() }),
});

const manifestSchema = v.object({
  app: v.object({ id: v.string() }),
  permissions: v.object({ scopes: v.array(v.string()) }),
  modules: v.object({ function: v.array(functionSchema).optional() }).rest(v.array(v.unknown())),
  resources: v.array(v.object({ key: v.string(), path: v.string() })).optional(),
});

const badModule = (type: string): string =>
  `A module of type ${type} in the manifest lacks what the local site needs: key, title, resource, render: native, resolver.function.`;
