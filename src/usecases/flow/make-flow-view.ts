import type { FlowView, InProgressRow, WorkView } from '../../contract/flow-view';
import type { CountedFlow, CountedWork, InProgress } from '../../domain/flow/counted-flow';
import { flowFigures, isOld } from '../../domain/flow/flow-figures';
import type { BoardColumn } from '../../domain/project/board';
import type { IssueSummaries, IssueSummary } from '../../ports/item-ports';

/** So many of the oldest items in progress are shown; all of them are listed when asked for. */
const mostOldest = 20;

/** So many of those that wait the longest. */
const mostWaiting = 5;

/** By what a counted flow is shown. `now`: epoch milliseconds. */
export type FlowShowing = { readonly columns: readonly BoardColumn[]; readonly now: number };

/** Finished weeks as they are shown. */
export const makeWeeksView = ({
  countedAt,
  weeks,
  unknown,
  partly,
}: CountedFlow): Omit<Extract<FlowView, { kind: 'flow' }>, 'work'> => ({
  kind: 'flow',
  weeks: weeks.map(({ from, to, items }) => ({
    from,
    to,
    finished: items.length,
    imported: items.filter(({ imported }) => imported).length,
  })),
  mean: weeks.reduce((total, { items }) => total + items.length, 0) / weeks.length,
  unknown,
  partly,
  countedAt,
});

/**
 * Cycle time and work in progress as they are shown; the rows are read as the viewer.
 * @throws SourceFailure
 */
export const makeWorkView = async (
  { summaries }: { readonly summaries: IssueSummaries },
  counted: CountedFlow & { readonly work: CountedWork },
  { columns, now }: FlowShowing,
): Promise<WorkView> => {
  const { inProgress, partly } = counted.work;
  const figures = flowFigures(counted, now);
  const { cycleTime } = figures;
  const oldest = byInstant(inProgress, ({ startedAt }) => startedAt).slice(0, mostOldest);
  const waiting = byInstant(inProgress, ({ inColumnSince = Infinity }) => inColumnSince).slice(0, mostWaiting);
  const visible = await summaries.read([...new Set([...oldest, ...waiting].map(({ id }) => id))]);
  const rowsOf = (items: readonly InProgress[]): readonly InProgressRow[] =>
    items.flatMap((item) => {
      const issue = visible.get(item.id);
      const old = 'because' in cycleTime ? false : isOld(item, cycleTime, now);
      return issue === undefined ? [] : [makeRow(item, issue, { columns, old })];
    });
  return { ...figures, oldest: rowsOf(oldest), waiting: rowsOf(waiting), partly, now };
};

/** The earliest first. */
export const byInstant = <Item>(items: readonly Item[], instantOf: (item: Item) => number): readonly Item[] =>
  items.toSorted((a, b) => {
    const [first, second] = [instantOf(a), instantOf(b)];
    return first === second ? 0 : first - second;
  });

const makeRow = (
  { startedAt, column, inColumnSince }: InProgress,
  { key, summary }: IssueSummary,
  { columns, old }: { readonly columns: readonly BoardColumn[]; readonly old: boolean },
): InProgressRow => ({
  key,
  summary,
  startedAt,
  column: columns[column]?.name ?? '',
  ...(inColumnSince === undefined ? {} : { inColumnSince }),
  old,
});
