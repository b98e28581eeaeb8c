import { shared } from '../support/paths';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isObject, asList, asText, type JsonObject } from '../site/jira/json-values';

/** Atlassian's two contracts, by the names under which schemas refer to them. */
export type Specs = { readonly platform: JsonObject; readonly software: JsonObject };

/** One operation of a contract. */
export type Operation = { readonly spec: keyof Specs; readonly pathname: string; readonly operation: JsonObject };

const folder = shared('specs');
const files = {
  platform: 'jira-platform-v3.2026-06-10.json',
  software: 'jira-software.2026-06-10.json',
} as const;

/** Whether Atlassian's contracts lie beside the project; they are too large for it. */
export const specsArePresent = Object.values(files).every((file) => existsSync(resolve(folder, file)));

/** Reads both contracts, with OpenAPI 3.0's `nullable` turned into what JSON Schema says for it. */
export const readSpecs = (): Specs => ({ platform: readSpec(files.platform), software: readSpec(files.software) });

/**
 * The operation with a template such as `GET /rest/api/3/field`; undefined where neither contract
 * has it.
 */
export const operationOf = (template: string, specs: Specs): Operation | undefined => {
  const [method = '', pathname = ''] = template.split(' ');
  for (const spec of ['platform', 'software'] as const) {
    const operation = member(member(member(specs[spec], 'paths'), pathname), method.toLowerCase());
    if (operation !== undefined) return { spec, pathname, operation };
  }
  return undefined;
};

/**
 * The scopes that an operation needs: the classic ones where the contract gives them as current,
 * else what its `security` lists for OAuth.
 */
export const scopesOf = ({ operation }: Operation): string[] => {
  const current = asList(operation['x-atlassian-oauth2-scopes']).find(
    (entry) => isObject(entry) && entry['state'] === 'Current',
  );
  if (isObject(current)) return texts(current['scopes']);
  const oauth = asList(operation['security']).find((entry) => isObject(entry) && 'OAuth2' in entry);
  return isObject(oauth) ? texts(oauth['OAuth2']) : [];
};

/** Every set of scopes that would do, classic and granular. */
export const alternativesOf = ({ operation }: Operation): string[][] => {
  const listed = asList(operation['x-atlassian-oauth2-scopes']).flatMap((entry) =>
    isObject(entry) ? [texts(entry['scopes'])] : [],
  );
  return listed.length > 0 ? listed : [scopesOf({ spec: 'software', pathname: '', operation })];
};

/** An object's member where that is an object as well. */
export const member = (value: unknown, name: string): JsonObject | undefined => {
  const found = isObject(value) ? value[name] : undefined;
  return isObject(found) ? found : undefined;
};

const texts = (value: unknown): string[] => asList(value).flatMap((entry) => asText(entry) ?? []);

const readSpec = (file: string): JsonObject => {
  const spec: unknown = JSON.parse(readFileSync(resolve(folder, file), 'utf8'), withNull);
  if (!isObject(spec)) throw new Error(`${file} is no contract.`);
  return spec;
};

const withNull = (_name: string, value: unknown): unknown =>
  isObject(value) && value['nullable'] === true && typeof value['type'] === 'string'
    ? { ...value, type: [value['type'], 'null'] }
    : value;
