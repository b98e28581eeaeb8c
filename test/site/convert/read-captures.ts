import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { asList, asText, isObject, type JsonObject } from '../jira/json-values';

/**
 * One REST object as Jira answered it, taken out of what wrapped it; `url` where the capture tells
 * what was asked.
 */
export type Capture = { readonly object: JsonObject; readonly url?: string };

/**
 * Reads all `.json` and `.ndjson` files of a folder and of those in it, gzipped or not. Taken out
 * of: raw tables (`{url, data}`), stream records (`{type: "RECORD", record: {stream, data}}`),
 * pages (`{values: […]}`, `{issues: […]}`) and arrays. Lines and files that are no JSON are passed
 * over.
 */
export const readCaptures = (folder: string): readonly Capture[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:nd)?json(?:\.gz)?$/.test(name))
    .toSorted()
    .flatMap((name) => valuesOf(join(folder, name)))
    .flatMap((value) => unwrapped(value, undefined));

const valuesOf = (file: string): readonly unknown[] => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const whole = parsed(text);
  return whole === undefined ? text.split('\n').map(parsed) : [whole];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const unwrapped = (value: unknown, url: string | undefined): readonly Capture[] => {
  if (Array.isArray(value)) return value.flatMap((one) => unwrapped(one, url));
  if (!isObject(value)) return [];
  const inner = isObject(value['record']) ? value['record']['data'] : value['data'];
  if (isObject(inner) || Array.isArray(inner)) return unwrapped(inner, asText(value['url']) ?? url);
  const page = ['values', 'issues', 'histories'].find((member) => Array.isArray(value[member]));
  if (page !== undefined && value['id'] === undefined) return unwrapped(asList(value[page]), url);
  return [{ object: value, ...(url === undefined ? {} : { url }) }];
};
