import { hourMs } from '../arithmetic/day';

/** So many items that were created as done within an hour are an import: nobody types them. */
const fewestOfAnImport = 50;

/**
 * Marks the items that were created as done together, as an import makes them: they say nothing of
 * what a team finishes. `at`: epoch milliseconds.
 */
export const markImports = <Item extends { readonly at: number; readonly wasBornDone: boolean }>(
  finished: readonly Item[],
): readonly (Omit<Item, 'wasBornDone'> & { readonly imported: boolean })[] => {
  const births = finished
    .filter(({ wasBornDone }) => wasBornDone)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  // Each of an import has one of these beside it: the first instants of hours that are full.
  const imports = births.filter((at, index) => (births[index + fewestOfAnImport - 1] ?? Infinity) <= at + hourMs);
  const isImported = (at: number): boolean => imports.some((first) => at >= first && at <= first + hourMs);
  return finished.map(({ wasBornDone, ...item }) => ({ ...item, imported: wasBornDone && isImported(item.at) }));
};
