import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

/** What the local site reads of `manifest.yml`. */
export type AppManifest = {
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly modules: readonly AppModule[];
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

/** Reads the manifest; throws with a sentence where a module names no resolver function or resource that exists. */
export function readManifest(file: string): AppManifest {
  const { app, permissions, modules, resources = [] } = v.parse(manifestSchema, parse(readFileSync(file, 'utf8')));
  const { function: functions = [], ...surfaces } = modules;
  return {
    appId: app.id,
    scopes: permissions.scopes,
    resources,
    modules: Object.entries(surfaces).flatMap(([type, list]) =>
      list.map((entry): AppModule => {
        const { key, title, resource, resolver } = v.parse(surfaceSchema, entry, { message: badModule(type) });
        const handler = functions.find((other) => other.key === resolver.function)?.handler;
        if (handler === undefined) throw new Error(`Module ${key} of the manifest names no function of its list.`);
        if (!resources.some((other) => other.key === resource)) {
          throw new Error(`Module ${key} of the manifest names no resource of its list.`);
        }
        return { type, key, title, resource, handler };
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

const functionSchema = v.object({ key: v.string(), handler: v.string() });

const manifestSchema = v.object({
  app: v.object({ id: v.string() }),
  permissions: v.object({ scopes: v.array(v.string()) }),
  modules: v.objectWithRest({ function: v.optional(v.array(functionSchema)) }, v.array(v.unknown())),
  resources: v.optional(v.array(v.object({ key: v.string(), path: v.string() }))),
});

const badModule = (type: string): string =>
  `A module of type ${type} in the manifest lacks what the local site needs: key, title, resource, render: native, resolver.function.`;
