import { ForgeKvsAPIError } from '@forge/kvs';
import { SourceFailure } from '../../ports/source-failure';

/**
 * Runs a storage call; what Forge throws becomes a SourceFailure that names the call, never a
 * value. @throws SourceFailure
 */
export const kvsCall = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (cause) {
    throw new SourceFailure({ kind: 'storage-unavailable' }, `${what} failed with ${errorCode(cause)}`, { cause });
  }
};

/**
 * The same for a call that does no harm when it is made twice: what passes (429, 5xx, a broken
 * connection) is tried again, three times in all (J3). @throws SourceFailure
 */
export const kvsCallWithRetry = async <T>(what: string, call: () => Promise<T>): Promise<T> =>
  kvsCall(what, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await call();
      } catch (cause) {
        if (attempt >= mostTries || !isPassing(cause)) throw cause;
        await new Promise((resume) => setTimeout(resume, firstPauseMs * 2 ** (attempt - 1)));
      }
    }
  });

const mostTries = 3;

const firstPauseMs = 100;

/** What Forge answers has a status; what has none is a connection that broke. */
const isPassing = (cause: unknown): boolean => {
  if (!(cause instanceof ForgeKvsAPIError)) return true;
  const { status } = cause.responseDetails;
  return status === 429 || status >= 500;
};

/** Forge's code for what went wrong, such as KEY_NOT_FOUND. */
export const errorCode = (cause: unknown): string => (cause instanceof ForgeKvsAPIError ? cause.code : 'unknown');
