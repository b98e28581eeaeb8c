import { KvsRefusal, checkedKey, checkedValue, meteredUnits, KVS_LIMITS, invalidRequest } from './kvs-limits';
import type { SetRequest, SetOptions } from './kvs-requests';

/**
 * One stored key: the value as JSON text, so that nobody holds a reference into the store.
 * Milliseconds since 1970.
 */
export type KvsRecord = {
  readonly value: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number | undefined;
};

/** The records by key. Each change makes new ones, so that a transaction is all or nothing. */
export type KvsRecords = ReadonlyMap<string, KvsRecord>;

/** The store as one request sees it. */
export type KvsStore = {
  readonly now: () => number;
  readonly all: () => KvsRecords;
  readonly read: (key: string) => KvsRecord | undefined;
  readonly replace: (next: KvsRecords) => void;
};

/** What one request to the store came to; reads and writes in units of 10 KB. */
export type KvsAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly reads: number;
  readonly writes: number;
  /** Bytes of the values that were written; none where left out. */
  readonly writtenBytes?: number;
};

export const keyNotFound = (): KvsRefusal => new KvsRefusal(404, 'KEY_NOT_FOUND', 'Provided key does not exist');

/** The record that a set asks for, checked against the limits. */
export function recordOf(store: KvsStore, { key, value, options }: SetRequest): { key: string; record: KvsRecord } {
  const checked = checkedKey(key);
  const now = store.now();
  const expiresAt = options?.ttl === undefined ? undefined : now + lifetimeMs(options.ttl);
  const createdAt = store.read(checked)?.createdAt ?? now;
  return { key: checked, record: { value: checkedValue(value), createdAt, updatedAt: now, expiresAt } };
}

/**
 * A record as the store answers it: its value parsed anew at each read, so that callers share
 * nothing.
 */
export function asAnswered(key: string, record: KvsRecord): Record<string, unknown> {
  const { value, createdAt, updatedAt, expiresAt } = record;
  const expireTime = expiresAt === undefined ? {} : { expireTime: new Date(expiresAt).toISOString() };
  return { key, value: JSON.parse(value) as unknown, createdAt, updatedAt, ...expireTime };
}

/**
 * Forge removes what has expired within 48 hours, not at once: until then it is read like any other
 * key.
 */
export function isGone(record: KvsRecord, now: number): boolean {
  return record.expiresAt !== undefined && now >= record.expiresAt + 48 * 3_600_000;
}

export function without(records: KvsRecords, keys: readonly string[]): KvsRecords {
  return new Map([...records].filter(([key]) => !keys.includes(key)));
}

/** Units metered for one request that carries these records. */
export function unitsOf(records: readonly KvsRecord[]): number {
  return meteredUnits(bytesOf(records));
}

/** What one request costs that writes these records. */
export function writing(records: readonly KvsRecord[]): Pick<KvsAnswer, 'reads' | 'writes' | 'writtenBytes'> {
  return { reads: 0, writes: unitsOf(records), writtenBytes: bytesOf(records) };
}

export function refuseTooLarge(records: readonly KvsRecord[]): void {
  if (bytesOf(records) > KVS_LIMITS.requestBytes) throw invalidRequest();
}

const bytesOf = (records: readonly KvsRecord[]): number =>
  records.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0);

function lifetimeMs({ value, unit }: NonNullable<SetOptions['ttl']>): number {
  return value * { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 }[unit];
}
