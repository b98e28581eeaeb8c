import { checkedKey, KvsRefusal, KVS_LIMITS, invalidRequest } from './kvs-limits';
import {
  type KvsStore,
  type KvsAnswer,
  keyNotFound,
  asAnswered,
  unitsOf,
  recordOf,
  without,
  writing,
} from './kvs-records';
import { kvsRequest } from './kvs-requests';

/**
 * The calls for one key, and the query by prefix. Each takes the body as sent and throws
 * `KvsRefusal`.
 */
export function get(store: KvsStore, body: unknown): KvsAnswer {
  const key = checkedKey(kvsRequest.get(body).key);
  const record = store.read(key);
  if (record === undefined) throw keyNotFound();
  return { status: 200, body: asAnswered(key, record), reads: unitsOf([record]), writes: 0 };
}

export function set(store: KvsStore, body: unknown): KvsAnswer {
  const request = kvsRequest.set(body);
  const { key, record } = recordOf(store, request);
  const previous = store.read(key);
  if (request.options?.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined) {
    throw new KvsRefusal(409, 'KEY_CONFLICT', 'The provided key already exists');
  }
  store.replace(new Map([...store.all(), [key, record]]));
  const returned = { PREVIOUS: previous, LATEST: record, NONE: undefined }[request.options?.returnValue ?? 'NONE'];
  const answer = returned === undefined ? undefined : asAnswered(key, returned);
  return { status: answer === undefined ? 204 : 200, body: answer, ...writing([record]) };
}

export function remove(store: KvsStore, body: unknown): KvsAnswer {
  const key = checkedKey(kvsRequest.delete(body).key);
  if (store.read(key) === undefined) throw keyNotFound();
  store.replace(without(store.all(), [key]));
  return { status: 204, body: undefined, reads: 0, writes: 1 };
}

/** Keys in their order, from after the cursor; a cursor is answered only where more follows. */
export function query(store: KvsStore, body: unknown): KvsAnswer {
  const { limit = KVS_LIMITS.defaultPage, after, where } = kvsRequest.query(body);
  const prefix = where?.[0]?.values[0] ?? '';
  const last = after === undefined ? undefined : keyOfCursor(after);
  const following = [...store.all().keys()]
    .filter((key) => key.startsWith(prefix) && (last === undefined || key > last))
    .sort();
  const page = following.slice(0, limit).flatMap((key) => {
    const record = store.read(key);
    return record === undefined ? [] : [{ key, record }];
  });
  const next = following.length > limit ? following[limit - 1] : undefined;
  return {
    status: 200,
    body: {
      data: page.map(({ key, record }) => asAnswered(key, record)),
      ...(next === undefined ? {} : { cursor: cursorOf(next) }),
    },
    reads: unitsOf(page.map(({ record }) => record)),
    writes: 0,
  };
}

const CURSOR = 'after:';

const cursorOf = (key: string): string => Buffer.from(`${CURSOR}${key}`).toString('base64url');

function keyOfCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(CURSOR)) throw invalidRequest();
  return text.slice(CURSOR.length);
}
