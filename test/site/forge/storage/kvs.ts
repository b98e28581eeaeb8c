import { batchGet, batchSet, batchDelete, transact } from './kvs-batch';
import { readStoreFile, type StoreFile, writeStoreFile } from './kvs-file';
import { KvsRefusal } from './kvs-limits';
import { type KvsAnswer, type KvsStore, isGone } from './kvs-records';
import { get, set, remove, query } from './kvs-single';

/** Forge's key-value store of one installation. */
export type Kvs = {
  /** Serves one call of `@forge/kvs`; throws on a path that the local site does not serve. */
  readonly handle: (path: string, body: unknown) => KvsAnswer;
  /** The stored keys in their order. */
  readonly keys: () => readonly string[];
  /** Writes the file once, at the end of the work, and not at each call. */
  readonly together: (work: () => Promise<void>) => Promise<void>;
  /** When the story of the demo was told, as the file says, else as it was opened. */
  readonly told: number | undefined;
  /** Takes all away, as where the app is uninstalled. */
  readonly clear: () => void;
};

export type KvsParts = {
  readonly clock: { readonly now: () => number };
  readonly file?: string | undefined;
  /** When the story of the demo is told, unless the file says so: kept there beside the records. */
  readonly told?: number | undefined;
};

/**
 * Opens the store: in memory, or kept in `file`. Throws `StoreFileError` where the file is not a
 * store.
 */
export function openKvs({ clock, file, ...opened }: KvsParts): Kvs {
  const stored: StoreFile = file === undefined ? { records: new Map() } : readStoreFile(file);
  const told = stored.told ?? opened.told;
  let { records } = stored;
  let waits = false;
  const write = (): void => {
    if (file !== undefined && !waits) writeStoreFile(file, { records, told });
  };
  const store: KvsStore = {
    now: () => clock.now(),
    all: () => records,
    read: (key) => {
      const record = records.get(key);
      return record === undefined || isGone(record, clock.now()) ? undefined : record;
    },
    replace: (next) => {
      records = next;
      write();
    },
  };
  return {
    handle: (path, body) => served(store, path, body),
    told,
    keys: () => [...records.keys()].sort(),
    together: async (work) => {
      waits = true;
      await work().finally(() => {
        waits = false;
      });
      write();
    },
    clear: () => store.replace(new Map()),
  };
}

const ROUTES: Readonly<Record<string, (store: KvsStore, body: unknown) => KvsAnswer>> = {
  '/api/v1/get': get,
  '/api/v1/set': set,
  '/api/v1/delete': remove,
  '/api/v1/query': query,
  '/api/v1/batch/get': batchGet,
  '/api/v1/batch/set': batchSet,
  '/api/v1/batch/delete': batchDelete,
  '/api/v1/transaction': transact,
};

/** The paths that change nothing. */
export const KVS_READS: readonly string[] = ['/api/v1/get', '/api/v1/query', '/api/v1/batch/get'];

function served(store: KvsStore, path: string, body: unknown): KvsAnswer {
  const serve = ROUTES[path];
  if (serve === undefined) throw new Error(`The local site does not serve the storage call ${path}.`);
  try {
    return serve(store, body);
  } catch (error) {
    if (!(error instanceof KvsRefusal)) throw error;
    const { code, message, status } = error;
    const metered = KVS_READS.includes(path) ? { reads: 1, writes: 0 } : { reads: 0, writes: 1 };
    return { status, body: { code, message }, ...metered };
  }
}
