import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/paths';

/** Where people read a word. */
export type Surface = 'screen' | 'administration' | 'CSV' | 'command line';

/** A line of the list: one thing and its one name. */
export type NamedThing = {
  /** What the code calls it, such as `band.ready`; several where several places mean it. */
  readonly ids: readonly string[];
  readonly name: string;
  /** Other forms of the same word. */
  readonly also: readonly string[];
  readonly where: readonly string[];
  /** Words for the same thing that nobody reads any more. */
  readonly not: readonly string[];
};

/** A word as it was found: on which surface, and of which thing where the code says so. */
export type FoundName = { readonly text: string; readonly surface: Surface; readonly id?: string };

/** The list of `src/names.md`. */
export const readNames = (): readonly NamedThing[] =>
  readFileSync(join(root, 'src', 'names.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:id|-)/.test(line))
    .map((line) => {
      const [, ids = '', name = '', also = '', , , where = '', not = ''] = line
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim());
      return {
        ids: parts(ids.replaceAll('`', '')),
        name,
        also: parts(also),
        where: parts(where),
        not: parts(not),
      };
    });

const parts = (cell: string): readonly string[] => cell.split(', ').filter((part) => part !== '');

/** Names that stand for two things in the list itself, or are said to be none. */
export const twiceInList = (things: readonly NamedThing[]): readonly string[] => {
  const owners = new Map<string, NamedThing>();
  const faults: string[] = [];
  const claim = (word: string, thing: NamedThing) => {
    const other = owners.get(plain(word));
    if (other !== undefined && other !== thing) faults.push(`"${word}" names "${other.name}" and "${thing.name}"`);
    owners.set(plain(word), thing);
  };
  for (const thing of things) for (const word of [thing.name, ...thing.also]) claim(word, thing);
  const ids = things.flatMap((thing) => thing.ids);
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) !== index) faults.push(`${id} stands in two lines`);
  for (const thing of things)
    for (const word of thing.not) if (owners.has(plain(word))) faults.push(`"${word}" is not a name, and is one`);
  return faults;
};

/** Case and number make no other name. */
const plain = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/**
 * What is wrong with words that were found: in no line; of another thing than the code means; on a
 * surface that the line does not name. In a sentence a name begins with a small letter.
 */
export const faultsOf = (found: readonly FoundName[], things: readonly NamedThing[]): readonly string[] => {
  const byWord = new Map<string, NamedThing>();
  for (const thing of things)
    for (const word of [thing.name, ...thing.also]) for (const form of [word, inner(word)]) byWord.set(form, thing);
  const faults = found.flatMap(({ text, surface, id }) => {
    const thing = byWord.get(text);
    const meant = id === undefined ? undefined : things.find(({ ids }) => ids.includes(id));
    if (id !== undefined && meant === undefined) return `${id} ("${text}") is in no line`;
    if (meant !== undefined && thing !== meant)
      return `${id ?? ''} is "${meant.name}", and "${text}" on the ${surface}`;
    if (thing === undefined) return `"${text}" on the ${surface} is in no line`;
    return thing.where.includes(surface) ? [] : `"${text}" is on the ${surface}, which its line does not say`;
  });
  return [...new Set(faults)];
};

const inner = (word: string): string => `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
