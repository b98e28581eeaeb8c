import { existsSync, writeFileSync, renameSync, readFileSync } from 'node:fs';
import * as v from '@badrap/valita';
import { jsonText } from '../../data/schema';
import type { KvsRecords } from './kvs-records';

/** A store file that is not one; its message is one plain line. */
export class StoreFileError extends Error {}

/** What the file of `--store` holds. */
export type StoreFile = {
  readonly records: KvsRecords;
  /** When the story of the demo was told, in epoch milliseconds; absent for other sites. */
  readonly told?: number | undefined;
};

/** Reads the file of `--store`; no records where it does not exist yet. Throws `StoreFileError`. */
export function readStoreFile(file: string): StoreFile {
  if (!existsSync(file)) return { records: new Map() };
  const parsed = storeFile.try(textOf(file), { mode: 'strip' });
  if (!parsed.ok) {
    throw new StoreFileError(`${file} is not a store of this site. Name another file with --store or remove this one.`);
  }
  return { records: new Map(Object.entries(parsed.value.records)), told: parsed.value.told };
}

/** Writes the records atomically: the file holds the old ones or the new ones, never a part. */
export function writeStoreFile(file: string, { records, told }: StoreFile): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, JSON.stringify({ version: 1, told, records: Object.fromEntries(records) }));
  renameSync(draft, file);
}

const record = v.object({
  value: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  expiresAt: v.number().optional(),
});

const storeFile = jsonText.chain(
  v.object({ version: v.literal(1), told: v.number().optional(), records: v.record(record) }),
);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StoreFileError(`${file} cannot be read as a store. Name another file with --store.`);
  }
}
