import * as v from '@badrap/valita';

// What the schemas of the local site need beyond valita.

/** What the members of an object have to be. */
export type Shape = Record<string, v.Type | v.Optional>;

/** One of these texts. */
export const oneOf = <const T extends readonly string[]>(...texts: T): v.Type<T[number]> =>
  v.union(...texts.map((text) => v.literal<T[number]>(text)));

/** A number within bounds. */
export const numberWithin = (least: number, most = Infinity): v.Type<number> =>
  v
    .number()
    .assert((value) => value >= least, `>=${least}`)
    .assert((value) => value <= most, `<=${most}`);

/** The value that a JSON text holds. */
export const jsonText = v.string().chain((text): v.ValitaResult<unknown> => {
  try {
    return v.ok<unknown>(JSON.parse(text));
  } catch {
    return v.err('JSON');
  }
});

/** The same schema, whose every fault is that the whole value is not what is `expected`. */
export const expecting = <T>(expected: string, schema: v.Type<T>): v.Type<T> =>
  v.unknown().chain((value, options) => {
    const result = schema.try(value, options);
    return result.ok ? result : v.err(expected);
  });

/** An object that keeps members beyond those of the shape, behind them. */
export const looseObject = <S extends Shape>(shape: S): v.Type<v.Infer<v.ObjectType<S, undefined>> & AnyObject> => {
  const named = v.object(shape);
  const names = Object.keys(shape);
  return anyObject.chain((object) => {
    const result = named.try(object, { mode: 'passthrough' });
    return result.ok ? v.ok({ ...placesOf(names, result.value), ...object, ...result.value }) : result;
  });
};

type AnyObject = Record<string, unknown>;

/** Some exporters write an empty object as an empty array. */
const anyObject = v
  .unknown()
  .map((value) => (Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : value))
  .chain(v.record(v.unknown()));

const placesOf = (names: readonly string[], object: object): AnyObject => {
  const places: AnyObject = {};
  for (const name of names) if (name in object) places[name] = undefined;
  return places;
};
