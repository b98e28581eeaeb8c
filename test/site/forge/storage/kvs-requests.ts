import * as v from 'valibot';
import { KVS_LIMITS, invalidRequest } from './kvs-limits';

/**
 * The bodies that `@forge/kvs` sends, parsed once; what the app does not use (entities, secrets) is
 * not among them.
 */
const metadataField = v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);

const ttl = v.object({
  value: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});

const setOptions = v.optional(
  v.strictObject({
    ttl: v.optional(ttl),
    keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
    returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
    returnMetadataFields: v.optional(v.array(metadataField)),
  }),
);

const keyed = v.strictObject({ key: v.unknown() });

const getBody = v.strictObject({
  key: v.unknown(),
  options: v.optional(v.strictObject({ metadataFields: v.optional(v.array(metadataField)) })),
});

const setBody = v.strictObject({ key: v.unknown(), value: v.unknown(), options: setOptions });

const queryBody = v.strictObject({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(KVS_LIMITS.page))),
  after: v.optional(v.string()),
  where: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          property: v.literal('key'),
          condition: v.literal('BEGINS_WITH'),
          values: v.tuple([v.pipe(v.string(), v.nonEmpty())]),
        }),
      ),
      v.maxLength(1),
    ),
  ),
  options: v.optional(v.strictObject({ metadataFields: v.optional(v.array(metadataField)) })),
});

const batchOf = <S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(KVS_LIMITS.batch));

const transactionBody = v.strictObject({
  set: v.optional(v.array(setBody)),
  delete: v.optional(v.array(keyed)),
});

export type SetRequest = v.InferOutput<typeof setBody>;

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

function parsed<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (!result.success) throw invalidRequest();
  return result.output;
}
