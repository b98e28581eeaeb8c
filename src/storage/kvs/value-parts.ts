/** A list in parts, one at least, whose JSON has at most `longest` characters each. */
export const partsOf = <Item>(items: readonly Item[], longest: number): Item[][] => {
  const parts: Item[][] = [[]];
  let room = longest;
  for (const item of items) {
    const length = JSON.stringify(item).length + 1;
    if (length > room) {
      parts.push([]);
      room = longest;
    }
    parts.at(-1)?.push(item);
    room -= length;
  }
  return parts;
};
