/** Errors of one item's estimate: of the app, of the project's median, of the last 50's. */
export type EstimateErrors = Readonly<Record<Answerer, number>>;

type Answerer = 'answer' | 'projectMedian' | 'lastMedian';

/** A line of the table: the items that were asked for, and those that the app spoke for. */
export type Judged = {
  readonly name: string;
  readonly all: readonly EstimateErrors[];
  readonly spoken: readonly EstimateErrors[];
};

/** The head of a table of `lineOf`. */
export const columns = `  ${'project'.padEnd(20)} items   answer  project median  last 50 | suggested: share  suggestion  project median  last 50`;

/** One project; `answer`: the suggestion, else the last 50. */
export const lineOf = ({ name, all, spoken }: Judged): string => {
  const errors = (cases: readonly EstimateErrors[]): string =>
    `${told(error(cases, 'answer')).padStart(8)}  ${told(error(cases, 'projectMedian')).padStart(14)}  ${told(error(cases, 'lastMedian')).padStart(7)}`;
  const first = `  ${name.padEnd(20)} ${String(all.length).padStart(5)} ${errors(all)}`;
  return spoken.length === 0
    ? `${first} | suggests nowhere`
    : `${first} | ${(spoken.length / all.length).toFixed(2).padStart(16)}    ${errors(spoken)}`;
};

/** An aim in words, and whether it is reached; undefined where there is nothing to judge. */
export const aim = (words: string, reached: boolean | undefined): string =>
  `  aim: ${words}: ${reached === undefined ? 'suggests nowhere, nothing to judge' : reached ? 'reached' : 'not reached'}`;

/** The mean error; NaN of none, which the table shows. */
export const error = (cases: readonly EstimateErrors[], by: Answerer): number => meanOf(cases.map((one) => one[by]));

/** NaN of none. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Three digits, or "none". */
export const told = (value: number): string => (Number.isNaN(value) ? 'none' : value.toFixed(3));
