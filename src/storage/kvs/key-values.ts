import { kvs, WhereConditions } from '@forge/kvs';
import { chunks } from '../../domain/arithmetic/chunks';
import { kvsCallWithRetry, errorCode } from './kvs-call';

/*
 * Storage by keys and prefixes, in the sizes that Forge allows. Each of these may be done twice.
 * `what` names the call in the failure that is thrown.
 */

/** A stored value with its key. */
export type KeyValue = { readonly key: string; readonly value: unknown };

/** A key with what is to be stored under it. */
export type NewValue = readonly [key: string, value: object];

/** The most that one query gives. */
const mostInPage = 100;

/** The most that one batch takes. */
const mostInBatch = 25;

/** The most that one transaction takes. */
export const mostTogether = 25;

/** Longer lists are cut: 10,000 keys. */
const mostPages = 100;

/** Calls side by side: far from Forge's 1,000 requests a second. */
const mostAtOnce = 20;

/**
 * The first page of what is stored under a prefix, in the order of the keys. `more`: others follow.
 * @throws SourceFailure
 */
export const listPage = (
  what: string,
  prefix: string,
): Promise<{ readonly page: readonly KeyValue[]; readonly more: boolean }> =>
  kvsCallWithRetry(what, async () => {
    const { results, nextCursor } = await queryOf(prefix).getMany<unknown>();
    return { page: results, more: nextCursor !== undefined };
  });

/** What is stored under a prefix, all pages. @throws SourceFailure */
export const listAll = (what: string, prefix: string): Promise<readonly KeyValue[]> =>
  listFirst(what, prefix, mostPages * mostInPage);

/**
 * What is stored under a prefix in the order of the keys, about so many at the most: no page is
 * begun once there are as many. @throws SourceFailure
 */
export const listFirst = async (what: string, prefix: string, most: number): Promise<readonly KeyValue[]> => {
  const all: KeyValue[] = [];
  for await (const page of pagesUnder(what, prefix)) {
    all.push(...page);
    if (all.length >= most) break;
  }
  return all;
};

/**
 * What is stored under a prefix, page by page in the order of the keys, however much it is. A page
 * is asked for when it is its turn. @throws SourceFailure
 */
export const pagesUnder = async function* (what: string, prefix: string): AsyncGenerator<readonly KeyValue[]> {
  let cursor: string | undefined;
  do {
    const start = cursor;
    const { results, nextCursor } = await kvsCallWithRetry(what, () => {
      const query = queryOf(prefix);
      return (start === undefined ? query : query.cursor(start)).getMany<unknown>();
    });
    yield results;
    cursor = nextCursor;
  } while (cursor !== undefined);
};

const queryOf = (prefix: string) => kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(mostInPage);

/**
 * Deletes what is stored under a prefix. Gives whether nothing of it is left: a longer list takes
 * several turns. @throws SourceFailure
 */
export const deletePrefix = async (what: string, prefix: string): Promise<boolean> => {
  for (let index = 0; index < mostPages; index += 1) {
    const { page, more } = await listPage(what, prefix);
    await deleteKeys(
      what,
      page.map(({ key }) => key),
    );
    if (!more) return true;
  }
  return false;
};

/** Deletes values by their keys. @throws SourceFailure */
export const deleteKeys = async (what: string, keys: readonly string[]): Promise<void> => {
  await inGroups(keys, (key) => kvsCallWithRetry(what, () => kvs.delete(key)).catch(unlessGone));
};

/** Two may delete the same. */
const unlessGone = (failure: unknown): void => {
  const cause = failure instanceof Error ? failure.cause : undefined;
  if (errorCode(cause) !== 'KEY_NOT_FOUND') throw failure;
};

/** Values by their keys, 25 a call; a key without a value is absent. @throws SourceFailure */
export const readValues = async (what: string, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> => {
  const pages = await inGroups(chunks(keys, mostInBatch), (batch) =>
    kvsCallWithRetry(what, async () => {
      const { successfulKeys } = await kvs.batchGet<unknown>(batch.map((key) => ({ key })));
      return successfulKeys.map(({ key, value }) => ({ key, value }));
    }),
  );
  return new Map(pages.flat().flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])));
};

/** Stores values under their keys, one call each. @throws SourceFailure */
export const saveValues = async (what: string, values: readonly NewValue[]): Promise<void> => {
  await inGroups(values, ([key, value]) => kvsCallWithRetry(what, () => kvs.set(key, value)));
};

/** Stores values all or none, `mostTogether` at the most and one at least. @throws SourceFailure */
export const saveTogether = (what: string, values: readonly NewValue[]): Promise<void> =>
  kvsCallWithRetry(what, async () => {
    const [first, ...others] = values;
    if (first === undefined) return;
    const begun = kvs.transact().set(...first);
    await others.reduce((transaction, [key, value]) => transaction.set(key, value), begun).execute();
  });

const inGroups = async <Item, T>(items: readonly Item[], work: (item: Item) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (const group of chunks(items, mostAtOnce)) results.push(...(await Promise.all(group.map(work))));
  return results;
};
