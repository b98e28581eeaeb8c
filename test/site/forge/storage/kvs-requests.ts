import * as v from '@badrap/valita';
import { numberWithin, oneOf } from '../../data/schema';
import { KVS_LIMITS, invalidRequest } from './kvs-limits';

/**
 * The bodies that `@forge/kvs` sends, parsed once; what the app does not use (entities, secrets) is
 * not among them.
 */
const metadataField = oneOf('CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME');

const wholeWithin = (least: number, most?: number) => numberWithin(least, most).assert(Number.isInteger);

const ttl = v.object({ value: wholeWithin(1), unit: oneOf('SECONDS', 'MINUTES', 'HOURS', 'DAYS') }).rest(v.unknown());

const setOptions = v
  .object({
    ttl: ttl.optional(),
    keyPolicy: oneOf('OVERRIDE', 'FAIL_IF_EXISTS').optional(),
    returnValue: oneOf('PREVIOUS', 'LATEST').optional(),
    returnMetadataFields: v.array(metadataField).optional(),
  })
  .optional();

const keyed = v.object({ key: v.unknown() });

const readOptions = v.object({ metadataFields: v.array(metadataField).optional() }).optional();

const getBody = v.object({ key: v.unknown(), options: readOptions });

const setBody = v.object({ key: v.unknown(), value: v.unknown(), options: setOptions });

/** The first value alone counts. */
const startOfKey = v
  .array(v.unknown())
  .map((values) => values.slice(0, 1))
  .chain(v.tuple([v.string().assert((start) => start !== '')]));

const queryBody = v.object({
  limit: wholeWithin(1, KVS_LIMITS.page).optional(),
  after: v.string().optional(),
  where: v
    .array(v.object({ property: v.literal('key'), condition: v.literal('BEGINS_WITH'), values: startOfKey }))
    .assert((conditions) => conditions.length <= 1)
    .optional(),
  options: readOptions,
});

const batchOf = <T>(item: v.Type<T>) =>
  v.array(item).assert((items) => items.length >= 1 && items.length <= KVS_LIMITS.batch);

const transactionBody = v.object({
  set: v.array(setBody).optional(),
  delete: v.array(keyed).optional(),
});

export type SetRequest = v.Infer<typeof setBody>;

export type SetOptions = NonNullable<SetRequest['options']>;

export const kvsRequest = {
  get: (body: unknown) => parsed(getBody, body),
  set: (body: unknown) => parsed(setBody, body),
  delete: (body: unknown) => parsed(keyed, body),
  query: (body: unknown) => parsed(queryBody, body),
  batchGet: (body: unknown) => parsed(batchOf(getBody), body),
  batchSet: (body: unknown) => parsed(batchOf(setBody), body),
  batchDelete: (body: unknown) => parsed(batchOf(keyed), body),
  transaction: (body: unknown) => parsed(transactionBody, body),
};

function parsed<S extends v.Type>(schema: S, body: unknown): v.Infer<S> {
  const result = schema.try(body, { mode: 'strict' });
  if (!result.ok) throw invalidRequest();
  return result.value;
}
