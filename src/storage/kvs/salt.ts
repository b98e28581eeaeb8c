import { kvs } from '@forge/kvs';
import { createHmac, randomBytes } from 'node:crypto';
import { saltKey } from '../keys';
import { errorCode } from './kvs-call';

/**
 * The site's hash of texts, in base64url: equal for equal texts of this site, and no way back to
 * one.
 */
export const saltedHash = async (): Promise<(text: string) => string> => hashBy(await salt());

/** The same for who only reads: undefined where the site has no secret, so nothing is kept. */
export const storedHash = async (): Promise<((text: string) => string) | undefined> => {
  const stored = await kvs.get<unknown>(saltKey);
  return typeof stored === 'string' ? hashBy(stored) : undefined;
};

const hashBy =
  (secret: string) =>
  (text: string): string =>
    createHmac('sha256', secret).update(text).digest('base64url');

/** The site's secret for hashes, made when first asked for. Of two made at once the first stays. */
const salt = async (): Promise<string> => {
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

const personHashLength = 16;

/** What stands in a key in place of an account id (J15). `what`: of which kind the key is. */
export const personHash = (hash: (text: string) => string, what: string, accountId: string): string =>
  hash(`${what} ${accountId}`).slice(0, personHashLength);
