import { type Band, bands } from '../readiness/readiness';

/**
 * How many items of a backlog count for each counter. A change of one item takes away what it
 * counted for before and adds what it counts for now, so the others need not be read; whole numbers
 * only, so a tally never drifts. Counters of no item are absent.
 */
export type Tally = Readonly<Record<NumberCounter | PlannedCounter, number> & Partial<Record<PlainCounter, number>>>;

/**
 * The counters by name. A new one raises the number of the fact shape; until a backlog has been
 * read anew, none of its items counts for it.
 */
export type Counter = PlainCounter | NumberCounter | PlannedCounter;

/** The counters that stand alone. */
export const plainCounters = [
  'items',
  'scored',
  'ready',
  'almost',
  'criteria:pass',
  'criteria:fail',
  'estimate:number',
  'estimate:open',
  'estimate:off',
  'estimate:unknown',
  'estimate:chosen',
  'estimate:not-chosen',
] as const;

/** A counter for each number: days since 1970, sprint ids, estimates, sizes in a sum of work. */
export const families = [
  'number',
  'size',
  'ready-size',
  'almost-size',
  'not-scored-size',
  'day',
  'sprint',
  'sprint-scored',
  'sprint-ready',
] as const;

export type PlainCounter = (typeof plainCounters)[number];
export type Family = (typeof families)[number];
type NumberCounter = `${Family}:${number}`;

/** Of what is planned for a sprint, by its id: the items of a band and a size; `-`: no estimate. */
export type PlannedCounter = `planned:${number}:${Band}:${number | '-'}`;

/** Two parts of a backlog as one. */
export const addTallies = (first: Tally, second: Tally): Tally => {
  const counts = new Map(countsIn(first));
  for (const [counter, number] of countsIn(second)) counts.set(counter, (counts.get(counter) ?? 0) + number);
  return toTally(counts);
};

/** How many items count for a counter: rightly 0 where it is absent, as no item counts for it. */
export const countOf = (tally: Tally, counter: Counter): number => tally[counter] ?? 0;

/** The counters of one family, each as the number that its name ends in. */
export const numbersOf = (tally: Tally, family: Family): readonly { value: number; count: number }[] =>
  countsIn(tally).flatMap(([counter, count]) =>
    counter.startsWith(`${family}:`) ? [{ value: Number(counter.slice(family.length + 1)), count }] : [],
  );

/** What is planned for a sprint, by band and size; no size: nobody has estimated. */
export const plannedFor = (tally: Tally, sprint: number): readonly PlannedItems[] =>
  countsIn(tally).flatMap(([counter, count]) => {
    const planned = parsePlanned(counter);
    return planned?.sprint === sprint ? [{ band: planned.band, size: planned.size, count }] : [];
  });

export type PlannedItems = { readonly band: Band; readonly size?: number | undefined; readonly count: number };

/** A tally of counters with their numbers. */
export const toTally = (counts: ReadonlyMap<Counter, number>): Tally => {
  const tally: { -readonly [C in keyof Tally]: Tally[C] } = {};
  for (const [counter, number] of counts) tally[counter] = number;
  return tally;
};

/** The counters of a tally with their numbers. */
export const countsIn = (tally: Tally): readonly (readonly [Counter, number])[] =>
  Object.entries(tally).flatMap(([name, number]) => (isCounter(name) ? [[name, number] as const] : []));

/**
 * Whether a name is that of a counter. A number is spelt as JavaScript spells it, which is how it
 * came into the name.
 */
export const isCounter = (name: string): name is Counter => {
  const [, family = '', number = ''] = /^([a-z-]+):(.+)$/.exec(name) ?? [];
  return plainNames.has(name) || (familyNames.has(family) && isNumber(number)) || parsePlanned(name) !== undefined;
};

const isNumber = (text: string): boolean => String(Number(text)) === text;

const parsePlanned = (name: string) => {
  const [, sprint = '', word, size = ''] = /^planned:(\d+):([a-z-]+):(.+)$/.exec(name) ?? [];
  const band = bands.find((one) => one === word);
  if (band === undefined || !isNumber(sprint) || (size !== '-' && !isNumber(size))) return undefined;
  return { sprint: Number(sprint), band, ...(size === '-' ? {} : { size: Number(size) }) };
};

const plainNames: ReadonlySet<string> = new Set(plainCounters);
const familyNames: ReadonlySet<string> = new Set(families);
