import { ForgeKvsAPIError } from '@forge/kvs';
import { SourceFailure } from '../usecases/source-failure';

/** Runs a storage call; what Forge throws becomes a SourceFailure that names the call, never a value. @throws SourceFailure */
export const guarded = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (cause) {
    throw new SourceFailure({ kind: 'storage-unavailable' }, `${what} failed with ${errorCode(cause)}`, { cause });
  }
};

/** Forge's code for what went wrong, such as KEY_NOT_FOUND. */
export const errorCode = (cause: unknown): string => (cause instanceof ForgeKvsAPIError ? cause.code : 'unknown');
