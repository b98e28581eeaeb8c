/**
 * A JSON value with one element of each form left in its lists, and a text that is equal for values
 * of equal form.
 */
export type Condensed = { readonly value: unknown; readonly shape: string };

/**
 * Condenses a JSON value. Of a list the first element of each form stays, and its length counts by
 * powers of two. An issue's `fields` become empty: the contracts say nothing about them.
 */
export const condensed = (value: unknown): Condensed => {
  if (Array.isArray(value)) return condensedList(value);
  if (typeof value !== 'object' || value === null) return { value, shape: value === null ? 'null' : typeof value };
  const members = Object.entries(value).map(([name, member]): [string, Condensed] => [
    name,
    name === 'fields' && !Array.isArray(member) ? { value: {}, shape: 'fields' } : condensed(member),
  ]);
  return {
    value: Object.fromEntries(members.map(([name, member]) => [name, member.value])),
    shape: `{${members.map(([name, member]) => `${name}:${member.shape}`).join(',')}}`,
  };
};

const condensedList = (list: readonly unknown[]): Condensed => {
  const forms = new Map<string, unknown>();
  for (const element of list) {
    const { value, shape } = condensed(element);
    if (!forms.has(shape)) forms.set(shape, value);
  }
  const shapes = [...forms.keys()].toSorted();
  return { value: [...forms.values()], shape: `[${shapes.join('|')}]×${Math.ceil(Math.log2(list.length + 1))}` };
};
