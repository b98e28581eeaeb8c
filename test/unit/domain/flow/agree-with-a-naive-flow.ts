import fc from 'fast-check';
import { wholeWeeks } from '../../../../src/domain/arithmetic/week';
import { countedWeeks } from '../../../../src/domain/flow/counted-flow';
import { cycleTimeOf, finishedIn } from '../../../../src/domain/flow/flow-figures';
import { throughput } from '../../../../src/domain/flow/throughput';
import { workInProgress } from '../../../../src/domain/flow/work-in-progress';
import { NOW } from '../../../support/clock';
import { type GeneratedKanban, generatedKanban } from '../../../support/generated-kanban';
import { naiveFlow } from '../../../support/naive-flow';

const weeks = 12;

/** What was met among generated boards, so that a run without it is no proof. */
export type Met = Set<string>;

/** Holds the flow of so many generated boards against the naive one, figure by figure. */
export const agreeOnBoards = ({ seed, numRuns }: { readonly seed: number; readonly numRuns: number }): Met => {
  const met: Met = new Set();
  fc.assert(
    fc.property(generatedKanban(), (generated) => {
      const ours = oursOf(generated);
      const theirs = theirsOf(generated);
      expect(ours).toEqual(theirs);
      note(met, theirs);
    }),
    { seed, numRuns },
  );
  return met;
};

const spans = wholeWeeks(NOW, weeks);
const [from, to] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];

const oursOf = ({ board, histories }: GeneratedKanban) => {
  const counted = throughput(board, histories, { now: NOW, weeks });
  if (counted === undefined) throw new Error('The board has no done column.');
  const work = workInProgress(board, histories);
  const finished = finishedIn({ weeks: countedWeeks(counted) });
  const times = cycleTimeOf(finished);
  return {
    finished: finished.map(({ id, at, startedAt = 'none' }) => [id, at, startedAt] as const).toSorted(byId),
    aWeek: counted.mean,
    median: 'because' in times ? undefined : times.median,
    line: 'because' in times ? undefined : times.line,
    inProgress: work.items.map(({ id, startedAt, column, inColumnSince = 'unknown' }) => [
      id,
      startedAt,
      board.columns[column]?.name,
      inColumnSince,
    ]),
    unknownFinished: counted.unknown.map(({ id }) => id),
    unknownInProgress: work.unknown.map(({ id }) => id),
  };
};

const theirsOf = ({ board, histories }: GeneratedKanban) => {
  const naive = naiveFlow(histories, board, { from, to });
  return { ...naive, finished: naive.finished.toSorted(byId) };
};

const byId = (a: readonly unknown[], b: readonly unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);

const note = (met: Met, { finished, inProgress, unknownFinished, unknownInProgress }: ReturnType<typeof theirsOf>) => {
  for (const [, , start] of finished) met.add(typeof start === 'number' ? 'finished with a start' : `start ${start}`);
  for (const [, , , since] of inProgress) met.add(since === 'unknown' ? 'in a column since unknown' : 'in progress');
  if (unknownFinished.length > 0) met.add('unknown finished');
  if (unknownInProgress.length > 0) met.add('unknown in progress');
};
