/**
 * The limits of Forge's key-value store and the errors that it answers where one is passed
 * (platform.md, "Limits").
 */
export const KVS_LIMITS = {
  keyLength: 500,
  valueBytes: 240 * 1024,
  depth: 31,
  page: 100,
  defaultPage: 10,
  batch: 25,
  transaction: 25,
  requestBytes: 4 * 1024 * 1024,
  meteredBytes: 10 * 1024,
} as const;

/** An error as the store answers it: the body `{code, message}` under an HTTP status. */
export class KvsRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidRequest = (): KvsRefusal => new KvsRefusal(400, 'BAD_REQUEST', 'Provided request body is invalid');

/** Gives the key back where the store takes it; throws `KvsRefusal` otherwise. */
export function checkedKey(key: unknown): string {
  if (typeof key !== 'string') throw invalidRequest();
  if (key.length === 0) {
    throw new KvsRefusal(400, 'KEY_TOO_SHORT', 'The provided key needs to be more than one character.');
  }
  if (key.length > KVS_LIMITS.keyLength) {
    throw new KvsRefusal(400, 'KEY_TOO_LONG', 'The provided key has exceeded the maximum 500 characters.');
  }
  if (!/^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/.test(key)) {
    throw new KvsRefusal(
      400,
      'INVALID_KEY',
      'The provided key does not match the regex: /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/',
    );
  }
  return key;
}

/**
 * Gives the value as the JSON text that is stored, detached from the caller's; throws `KvsRefusal`
 * past a limit.
 */
export function checkedValue(value: unknown): string {
  if (value === undefined || value === null) throw invalidRequest();
  if (nestsDeeperThan(KVS_LIMITS.depth, value)) {
    throw new KvsRefusal(400, 'MAX_DEPTH', 'The provided value has exceeded the maximum object depth (31) limit.');
  }
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > KVS_LIMITS.valueBytes) {
    throw new KvsRefusal(400, 'MAX_SIZE', 'The provided value has exceeded the maximum size limit.');
  }
  return text;
}

/** Units that the store meters for so many bytes: 10 KB each, rounded up, at least one. */
export function meteredUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / KVS_LIMITS.meteredBytes));
}

function nestsDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => nestsDeeperThan(levels - 1, member));
}
