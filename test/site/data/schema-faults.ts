import type * as v from '@badrap/valita';

/** Where and how a value does not fit its schema. */
export type Fault = {
  /** Such as `fields.labels.0`; undefined where it is the value as a whole. */
  readonly path: string | undefined;
  /** Undefined where the schema does not say it. */
  readonly expected: string | undefined;
  /** `undefined` where a member is missing. */
  readonly received: string;
  readonly message: string;
};

/**
 * The faults of a value in the order of its schema; none where it fits. A further member is a fault
 * in mode `strict` alone.
 */
export const faultsOf = (schema: v.Type, value: unknown, mode: 'strip' | 'strict' = 'strip'): readonly Fault[] => {
  // This mode alone looks at members in the order of the schema.
  const inOrder = schema.try(value, { mode: 'passthrough' });
  const result = inOrder.ok ? schema.try(value, { mode }) : inOrder;
  return result.ok ? [] : result.issues.map((issue) => faultOf(issue, value));
};

/** The value without further members. @throws Error with the message of its first fault. */
export const parse = <S extends v.Type>(schema: S, value: unknown): v.Infer<S> => {
  const result = schema.try(value, { mode: 'strip' });
  if (result.ok) return result.value;
  throw new Error(faultsOf(schema, value)[0]?.message);
};

type Issue = v.Err['issues'][number];

const faultOf = (issue: Issue, value: unknown): Fault => {
  const [further] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = further === undefined ? issue.path : [...issue.path, further];
  const expected = expectedBy(issue);
  const received = further === undefined ? receivedBy(issue, value) : nameOf(further);
  const message = `Invalid ${kindOf(issue)}: Expected ${expected ?? 'unknown'} but received ${received}`;
  return { path: path.length === 0 ? undefined : path.join('.'), expected, received, message };
};

const expectedBy = (issue: Issue): string | undefined => {
  switch (issue.code) {
    case 'missing_value':
      return nameOf(issue.path.at(-1));
    case 'unrecognized_keys':
      return 'never';
    case 'invalid_type':
      return anyOf(issue.expected.map((type) => typeNames[type] ?? type));
    case 'invalid_literal':
      return anyOf(issue.expected.map(nameOf));
    case 'custom_error':
      return issue.message;
    default:
      return undefined;
  }
};

const typeNames: Readonly<Record<string, string>> = { object: 'Object', array: 'Array' };

const anyOf = (names: readonly string[]): string => (names.length === 1 ? names.join() : `(${names.join(' | ')})`);

/** A bound, such as `>=1`, is of a value. */
const kindOf = (issue: Issue): string => {
  if (issue.code === 'missing_value' || issue.code === 'unrecognized_keys') return 'key';
  return issue.code === 'custom_error' && /^[<>]=/.test(issue.message ?? '') ? 'value' : 'type';
};

const receivedBy = ({ code, path }: Issue, value: unknown): string =>
  code === 'missing_value' ? 'undefined' : nameOf(path.reduce(memberOf, value));

const memberOf = (value: unknown, key: string | number): unknown =>
  isObject(value) ? Reflect.get(value, key) : undefined;

const nameOf = (value: unknown): string => {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value === null) return 'null';
  return isObject(value) ? classOf(value) : typeof value;
};

const classOf = (value: object): string => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return isObject(prototype) ? prototype.constructor.name : 'null';
};

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
