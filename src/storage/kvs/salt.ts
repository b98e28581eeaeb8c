import { kvs } from '@forge/kvs';
import { randomBytes } from 'node:crypto';
import { saltKey } from '../keys';
import { errorCode } from './kvs-call';

/** Made once for the site; of two makers the first one's stays. */
export const salt = async (): Promise<string> => {
  const known = await kvs.get<unknown>(saltKey);
  if (typeof known === 'string') return known;
  const made = randomBytes(32).toString('base64url');
  try {
    await kvs.set(saltKey, made, { keyPolicy: 'FAIL_IF_EXISTS' });
    return made;
  } catch (cause) {
    const other = errorCode(cause) === 'KEY_CONFLICT' ? await kvs.get<unknown>(saltKey) : undefined;
    if (typeof other === 'string') return other;
    throw cause;
  }
};
