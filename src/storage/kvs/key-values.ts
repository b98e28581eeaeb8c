import { kvs, WhereConditions } from '@forge/kvs';
import { kvsCallWithRetry, errorCode } from './kvs-call';

/*
 * Storage by keys and prefixes, in the sizes that Forge allows. Each of these does no harm when it
 * is done twice.
 */

/** The most that one query gives and that one batch takes. */
const mostInPage = 100;

const mostInBatch = 25;

/** Calls side by side: far from Forge's 1,000 requests a second. */
const atOnce = 20;

/**
 * One page of the keys with a prefix, with their values, in the order of the keys; `more` says that
 * others follow.
 */
export const keysWith = (
  what: string,
  prefix: string,
): Promise<{ readonly found: readonly { readonly key: string; readonly value: unknown }[]; readonly more: boolean }> =>
  kvsCallWithRetry(what, async () => {
    const { results, nextCursor } = await kvs
      .query()
      .where('key', WhereConditions.beginsWith(prefix))
      .limit(mostInPage)
      .getMany<unknown>();
    return { found: results, more: nextCursor !== undefined };
  });

/** All keys with a prefix, page by page, a bounded number of them. */
export const allKeysWith = async (
  what: string,
  prefix: string,
): Promise<readonly { readonly key: string; readonly value: unknown }[]> => {
  const all: { readonly key: string; readonly value: unknown }[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const at = cursor;
    const { results, nextCursor } = await kvsCallWithRetry(what, () => {
      const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(mostInPage);
      return (at === undefined ? query : query.cursor(at)).getMany<unknown>();
    });
    all.push(...results);
    cursor = nextCursor;
    if (cursor === undefined) break;
  }
  return all;
};

const mostPages = 100;

/**
 * Deletes everything with a prefix; resolves to whether nothing of it is left, which a very long
 * list takes several turns for.
 */
export const forgetPrefix = async (what: string, prefix: string): Promise<boolean> => {
  for (let page = 0; page < mostPages; page += 1) {
    const { found, more } = await keysWith(what, prefix);
    await forgetKeys(
      what,
      found.map(({ key }) => key),
    );
    if (!more) return true;
  }
  return false;
};

export const forgetKeys = async (what: string, keys: readonly string[]): Promise<void> => {
  await inGroups(keys, (key) => kvsCallWithRetry(what, () => kvs.delete(key)).catch(unlessGone));
};

/** Two may delete the same. */
const unlessGone = (failure: unknown): void => {
  const cause = failure instanceof Error ? failure.cause : undefined;
  if (errorCode(cause) !== 'KEY_NOT_FOUND') throw failure;
};

/** Reads many values, 25 a call; a key without a value is not in the map. */
export const valuesOf = async (what: string, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> => {
  const pages = await inGroups(batches(keys), (batch) =>
    kvsCallWithRetry(what, async () => {
      const { successfulKeys } = await kvs.batchGet<unknown>(batch.map((key) => ({ key })));
      return successfulKeys.map(({ key, value }) => ({ key, value }));
    }),
  );
  return new Map(pages.flat().flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])));
};

/** Writes many values, one call each. */
export const saveValues = async (what: string, values: readonly (readonly [string, object])[]): Promise<void> => {
  await inGroups(values, ([key, value]) => kvsCallWithRetry(what, () => kvs.set(key, value)));
};

const batches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / mostInBatch) }, (_, at) =>
    items.slice(at * mostInBatch, (at + 1) * mostInBatch),
  );

const inGroups = async <Item, T>(items: readonly Item[], work: (item: Item) => Promise<T>): Promise<T[]> => {
  const done: T[] = [];
  for (let at = 0; at < items.length; at += atOnce)
    done.push(...(await Promise.all(items.slice(at, at + atOnce).map(work))));
  return done;
};
