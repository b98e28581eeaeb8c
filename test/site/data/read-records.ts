import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type * as v from '@badrap/valita';
import { scanJson } from './scan-json';
import { faultsOf } from './schema-faults';
import { SiteFolderError } from './site-folder-error';

/** The checked records of one file, each with the line that it begins on. */
export type Records<T> = {
  readonly file: string;
  readonly values: readonly T[];
  /** Line (from 1) of the record with this index; read only where there is a fault to report. */
  readonly lineOf: (index: number) => number;
};

/**
 * Reads the array of a `.json` file or the lines of an `.ndjson` file, gzipped (`.gz`) or not, and
 * checks each record. Undefined where there is no such file. Throws a SiteFolderError at the first
 * fault.
 */
export const readRecords = <T>(folder: string, name: string, schema: v.Type<T>): Records<T> | undefined => {
  const found = readText(folder, name);
  if (found === undefined) return undefined;
  const { file, text } = found;
  return name.endsWith('.ndjson') ? readLines(file, text, schema) : readArray(file, text, schema);
};

/** Reads the one object of a `.json` file; undefined where there is no such file. */
export const readObject = <T>(folder: string, name: string, schema: v.Type<T>): T | undefined => {
  const found = readText(folder, name);
  if (found === undefined) return undefined;
  return check(found.file, () => 1, { schema, value: parseJson(found.file, found.text) });
};

const readText = (folder: string, name: string): { file: string; text: string } | undefined => {
  const file = [name, `${name}.gz`].find((candidate) => existsSync(join(folder, candidate)));
  if (file === undefined) return undefined;
  try {
    const bytes = readFileSync(join(folder, file));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return { file, text: text.replace(/^\uFEFF/, '') };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SiteFolderError(file, undefined, `The file cannot be read (${why}).`);
  }
};

const readLines = <T>(file: string, text: string, schema: v.Type<T>): Records<T> => {
  const values: T[] = [];
  const lines: number[] = [];
  text.split('\n').forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    values.push(check(file, () => line, { schema, value: parseLine(file, line, content) }));
    lines.push(line);
  });
  return { file, values, lineOf: (index) => lines[index] ?? 1 };
};

const readArray = <T>(file: string, text: string, schema: v.Type<T>): Records<T> => {
  const parsed = parseJson(file, text);
  if (!Array.isArray(parsed)) throw new SiteFolderError(file, 1, 'This should be a JSON array.');
  const lineOf = (index: number): number => {
    const scan = scanJson(text);
    return scan.kind === 'valid' ? (scan.elementLines[index] ?? 1) : scan.line;
  };
  const values = parsed.map((value: unknown, index) => check(file, () => lineOf(index), { schema, value }));
  return { file, values, lineOf };
};

const parseLine = (file: string, line: number, content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    const scan = scanJson(content);
    const found = scan.kind === 'fault' ? scan.found : 'it cannot be read';
    throw new SiteFolderError(file, line, `This is not a JSON object on one line: ${found}.`);
  }
};

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const scan = scanJson(text);
    if (scan.kind === 'fault') throw new SiteFolderError(file, scan.line, `This is not JSON: ${scan.found}.`);
    throw new SiteFolderError(file, 1, 'This is not JSON.');
  }
};

const check = <T>(
  file: string,
  line: () => number,
  { schema, value }: { readonly schema: v.Type<T>; readonly value: unknown },
): T => {
  const result = schema.try(value);
  if (result.ok) return result.value;
  const { path, expected = 'different', received = '' } = faultsOf(schema, value)[0] ?? {};
  const subject = path === undefined ? 'This record' : `"${path}"`;
  const verdict = received === 'undefined' ? 'is missing' : `should be ${expected}, but it is ${received}`;
  throw new SiteFolderError(file, line(), `${subject} ${verdict}.`);
};
