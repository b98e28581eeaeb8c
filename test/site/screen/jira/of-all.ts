/** How many items of a list are shown: "3 items", "the first 50 of 312 items". */
export function allOf(shown: number, all: number): string {
  const items = all === 1 ? 'item' : 'items';
  return shown < all ? `the first ${shown} of ${all} ${items}` : `${all} ${items}`;
}
