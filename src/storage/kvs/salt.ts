import { kvs } from '@forge/kvs';
import { randomBytes } from 'node:crypto';
import { saltKey } from '../keys';
import { errorCode } from './kvs-call';

/** The site's secret for hashes, made when first asked for. Of two made at once the first stays. */
export const salt = async (): Promise<string> => {
  const stored = await kvs.get<unknown>(saltKey);
  if (typeof stored === 'string') return stored;
  const secret = randomBytes(32).toString('base64url');
  try {
    await kvs.set(saltKey, secret, { keyPolicy: 'FAIL_IF_EXISTS' });
    return secret;
  } catch (cause) {
    const first = errorCode(cause) === 'KEY_CONFLICT' ? await kvs.get<unknown>(saltKey) : undefined;
    if (typeof first === 'string') return first;
    throw cause;
  }
};
