/** The house as data. */
declare const house: {
  /** By layer; what each may import. */
  readonly layers: Readonly<
    Record<string, { readonly imports: readonly string[]; readonly types?: readonly string[] }>
  >;
  /** The folders of a layer from the bottom to the top. */
  readonly orderOf: (layer: string) => readonly string[];
};
export = house;
