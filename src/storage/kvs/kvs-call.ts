import { ForgeKvsAPIError } from '@forge/kvs';
import { SourceFailure } from '../../ports/source-failure';

/**
 * Makes a call to storage. What Forge throws becomes a SourceFailure that names the call by `what`,
 * never a value. @throws SourceFailure
 */
export const kvsCall = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (cause) {
    throw new SourceFailure({ kind: 'storage-unavailable' }, `${what} failed with ${errorCode(cause)}`, { cause });
  }
};

/**
 * The same for a call that may be made twice: what passes (429, 5xx, a broken connection) is tried
 * again, three times in all (J3). @throws SourceFailure
 */
export const kvsCallWithRetry = async <T>(what: string, call: () => Promise<T>): Promise<T> =>
  kvsCall(what, async () => {
    for (let attempt = 1; attempt < mostTries; attempt += 1)
      try {
        return await call();
      } catch (cause) {
        if (!isPassing(cause)) throw cause;
        await new Promise((resume) => setTimeout(resume, firstPauseMs * 2 ** (attempt - 1)));
      }
    return call();
  });

const mostTries = 3;

const firstPauseMs = 100;

/** What Forge answers has a status; what has none is a connection that broke. */
const isPassing = (cause: unknown): boolean => {
  if (!(cause instanceof ForgeKvsAPIError)) return true;
  const { status } = cause.responseDetails;
  return status === 429 || status >= 500;
};

/** Forge's code of what went wrong, such as KEY_NOT_FOUND; `unknown` where there is none. */
export const errorCode = (cause: unknown): string => (cause instanceof ForgeKvsAPIError ? cause.code : 'unknown');
