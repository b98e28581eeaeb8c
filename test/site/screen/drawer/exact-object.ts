import * as v from '@badrap/valita';
import type { Shape } from '../../data/schema';

/** What an object of a shape holds whose members may be left out, but not be undefined. */
export type ExactOf<S extends Shape> = Exact<v.Infer<v.ObjectType<S, undefined>>>;

/** An object whose members may be left out, but not be undefined. */
export const exactObject = <S extends Shape>(shape: S): v.Type<ExactOf<S>> =>
  v
    .object(shape)
    .chain((value): v.ValitaResult<ExactOf<S>> => (isExact(value) ? v.ok(value) : undefinedIn(shape, value)));

type Exact<T> = { [K in keyof T]: Exclude<T[K], undefined> };

const isExact = <T extends object>(value: T): value is T & Exact<T> =>
  Object.values(value).every((member) => member !== undefined);

/** The faults of the members that are undefined. */
const undefinedIn = (shape: Shape, value: object): v.Err => {
  const members = new Map<string, unknown>(Object.entries(value));
  const wrong = Object.entries(shape).filter(([name]) => members.has(name) && members.get(name) === undefined);
  const given = wrong.map(([name, type]) => [name, type.name === 'optional' ? type.type : type] as const);
  const result = v.object(Object.fromEntries(given)).try(value, { mode: 'passthrough' });
  return result.ok ? v.err() : result;
};
