import { checkedKey, KVS_LIMITS, invalidRequest, KvsRefusal } from './kvs-limits';
import {
  type KvsStore,
  type KvsAnswer,
  keyNotFound,
  asAnswered,
  unitsOf,
  recordOf,
  refuseTooLarge,
  without,
  writing,
  type KvsRecord,
} from './kvs-records';
import { kvsRequest } from './kvs-requests';

/**
 * Batches do what they can and name the keys that failed; a transaction does all or nothing. Throw
 * `KvsRefusal`.
 */
export function batchGet(store: KvsStore, body: unknown): KvsAnswer {
  const { done, failedKeys } = eachKey(kvsRequest.batchGet(body), (key) => {
    const record = store.read(key);
    if (record === undefined) throw keyNotFound();
    return { key, record };
  });
  const successfulKeys = done.map(({ key, record }) => asAnswered(key, record));
  return { status: 200, body: { successfulKeys, failedKeys }, reads: unitsOf(recordsOf(done)), writes: 0 };
}

export function batchSet(store: KvsStore, body: unknown): KvsAnswer {
  const { done, failedKeys } = eachKey(kvsRequest.batchSet(body), (_key, request) => recordOf(store, request));
  refuseTooLarge(recordsOf(done));
  store.replace(new Map([...store.all(), ...done.map(({ key, record }) => [key, record] as const)]));
  const successfulKeys = done.map(({ key }) => ({ key }));
  return { status: 200, body: { successfulKeys, failedKeys }, ...writing(recordsOf(done)) };
}

export function batchDelete(store: KvsStore, body: unknown): KvsAnswer {
  const { done, failedKeys } = eachKey(kvsRequest.batchDelete(body), (key) => {
    if (store.read(key) === undefined) throw keyNotFound();
    return { key };
  });
  store.replace(
    without(
      store.all(),
      done.map(({ key }) => key),
    ),
  );
  return { status: 200, body: { successfulKeys: done, failedKeys }, reads: 0, writes: 1 };
}

export function transact(store: KvsStore, body: unknown): KvsAnswer {
  const { set: sets = [], delete: deletes = [] } = kvsRequest.transaction(body);
  const keys = [...sets, ...deletes].map(({ key }) => checkedKey(key));
  if (keys.length === 0 || keys.length > KVS_LIMITS.transaction || hasTwice(keys)) throw invalidRequest();
  const changed = sets.map((request) => recordOf(store, request));
  refuseTooLarge(recordsOf(changed));
  const kept = without(store.all(), keys.slice(sets.length));
  store.replace(new Map([...kept, ...changed.map(({ key, record }) => [key, record] as const)]));
  return { status: 204, body: undefined, ...writing(recordsOf(changed)) };
}

type FailedKey = { readonly key: unknown; readonly error: { readonly code: string; readonly message: string } };

function eachKey<R extends { readonly key: unknown }, T>(
  requests: readonly R[],
  work: (key: string, request: R) => T,
): { done: readonly T[]; failedKeys: readonly FailedKey[] } {
  if (hasTwice(requests.map(({ key }) => key))) throw invalidRequest();
  const outcomes = requests.map((request) => attempt(request, work));
  return {
    done: outcomes.flatMap((outcome) => ('failed' in outcome ? [] : [outcome.done])),
    failedKeys: outcomes.flatMap((outcome) => ('failed' in outcome ? [outcome.failed] : [])),
  };
}

function attempt<R extends { readonly key: unknown }, T>(
  request: R,
  work: (key: string, request: R) => T,
): { readonly done: T } | { readonly failed: FailedKey } {
  try {
    return { done: work(checkedKey(request.key), request) };
  } catch (error) {
    if (!(error instanceof KvsRefusal)) throw error;
    return { failed: { key: request.key, error: { code: error.code, message: error.message } } };
  }
}

const hasTwice = (keys: readonly unknown[]): boolean => new Set(keys).size < keys.length;

const recordsOf = (changes: readonly { readonly record: KvsRecord }[]): readonly KvsRecord[] =>
  changes.map(({ record }) => record);
