/**
 * How a chart finds a value in one element of its data: an index into an array or a member of an
 * object.
 */
export type Accessor = string | number;

export type SeriesRow = {
  readonly x: string | number;
  /** By the series' name; null where the data has no number there, which leaves a gap. */
  readonly values: Readonly<Record<string, number | null>>;
};

export type Series = { readonly names: readonly string[]; readonly rows: readonly SeriesRow[] };

export type Slice = { readonly label: string; readonly color: string; readonly value: number };

/**
 * Puts the data of a bar or line chart into one row for each x, in the order of the data, with one
 * value for each colour group; without `colorAccessor` there is one group, named by `yAccessor`.
 * @throws Error where an element has no x, or holds something else than a number or nothing as y.
 */
export function seriesOf(
  data: readonly unknown[],
  { xAccessor, yAccessor, colorAccessor }: { xAccessor: Accessor; yAccessor: Accessor; colorAccessor?: Accessor },
): Series {
  const names = new Set<string>();
  const rows = new Map<string | number, Record<string, number | null>>();
  for (const element of data) {
    const x = labelAt(element, xAccessor);
    const name = colorAccessor === undefined ? String(yAccessor) : String(labelAt(element, colorAccessor));
    names.add(name);
    rows.set(x, { ...rows.get(x), [name]: numberAt(element, yAccessor) });
  }
  return { names: [...names], rows: [...rows].map(([x, values]) => ({ x, values })) };
}

/**
 * The slices of a pie or donut chart. @throws Error as {@link seriesOf} does; a slice without a
 * number is left out.
 */
export function slicesOf(
  data: readonly unknown[],
  accessors: { colorAccessor: Accessor; valueAccessor: Accessor; labelAccessor: Accessor },
): Slice[] {
  return data.flatMap((element) => {
    const value = numberAt(element, accessors.valueAccessor);
    const label = String(labelAt(element, accessors.labelAccessor));
    return value === null ? [] : [{ label, color: String(labelAt(element, accessors.colorAccessor)), value }];
  });
}

function labelAt(element: unknown, accessor: Accessor): string | number {
  const value = valueAt(element, accessor);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`an element of the data has no text or number at "${accessor}"`);
}

function numberAt(element: unknown, accessor: Accessor): number | null {
  const value = valueAt(element, accessor);
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(
    `an element of the data has ${typeof value === 'number' ? String(value) : `a ${typeof value}`} instead of a number at "${accessor}"`,
  );
}

function valueAt(element: unknown, accessor: Accessor): unknown {
  if (typeof element !== 'object' || element === null) return undefined;
  const members: ReadonlyMap<string, unknown> = new Map(Object.entries(element));
  return members.get(String(accessor));
}
