declare const brand: unique symbol;

/** A text that must not be mixed up with other texts: only one of the same `Name` fits. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/**
 * The constructor of a brand, the one way to it from a text. The brand is there for the compiler
 * alone: the text stays as it is.
 */
export const brandOf = <Name extends string>(name: Name): ((text: string) => Branded<Name>) => {
  const isText = (value: unknown): value is Branded<Name> => typeof value === 'string';
  return (text) => {
    if (isText(text)) return text;
    throw new TypeError(`${name} is made from a text`);
  };
};
