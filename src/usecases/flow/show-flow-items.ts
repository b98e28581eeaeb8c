import type { Answer } from '../../contract/answer';
import type { FlowFigure, FlowItems, FlowRow } from '../../contract/flow-view';
import { dayMs } from '../../domain/arithmetic/day';
import type { CountedFlow, CountedItem, InProgress } from '../../domain/flow/counted-flow';
import { cycleTimeOf, finishedIn, isOld } from '../../domain/flow/flow-figures';
import type { BoardOfProject } from '../project/find-board';
import { openSprints } from '../sprints/open-sprints';
import { byInstant, type FlowShowing } from './make-flow-view';
import { readFlow } from './read-flow';
import { seenFlow } from './seen-flow';
import type { ShowFlowSources } from './show-flow';

const messages = {
  finished: 'left the first column at its start, and entered the last one for good when it was finished',
  withoutStart: 'was never in a column between the first and the last',
  imported: 'imported: created in the last column together with many others',
  unknownStart: 'a status on its way cannot be found any more, so nobody can tell when it was started',
  unknownFinish: 'its change history is missing or contradicts Jira’s own dates',
  inProgress: 'has left the first column and is not done',
};

/** So many rows are listed, the longest times first. */
const mostRows = 200;

export type ShowFlowItemsRequest = BoardOfProject & {
  readonly boardId: number;
  readonly figure: FlowFigure;
  readonly withoutImported?: boolean | undefined;
};

/** The items behind a figure of the flow, read as the viewer. @throws SourceFailure */
export const showFlowItems = async (
  sources: ShowFlowSources,
  request: ShowFlowItemsRequest,
): Promise<Answer<FlowItems>> => {
  const opened = await openSprints(sources, request);
  if (!opened.ok) return opened;
  if ('because' in opened.value) return notCounted;
  const { boardToReplay, sight } = opened.value;
  const { counted, isCounting } = await readFlow(sources, boardToReplay);
  if (counted?.work === undefined) return isCounting ? beingCounted : notCounted;
  const seen = await seenFlow(sources, counted, sight);
  const showing = { columns: boardToReplay.configuration.columns, now: sources.clock() };
  const all = itemsOf[request.figure](seen, showing).filter(
    ({ imported }) => !(request.withoutImported === true && imported === true),
  );
  const listed = all.slice(0, mostRows);
  const visible = await sources.summaries.read([...new Set(listed.map(({ id }) => id))]);
  const rows = listed.flatMap(({ id, row }): FlowRow[] => {
    const issue = visible.get(id);
    return issue === undefined ? [] : [{ key: issue.key, summary: issue.summary, ...row }];
  });
  return { ok: true, value: { rows, hidden: listed.length - rows.length, more: all.length - listed.length } };
};

const notCounted: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'board' } };

const beingCounted: Answer<never> = { ok: false, problem: { code: 'being-replayed' } };

type FlowItem = {
  readonly id: string;
  readonly imported?: true | undefined;
  readonly row: Omit<FlowRow, 'key' | 'summary'>;
};

const itemsOf: Readonly<Record<FlowFigure, (counted: CountedFlow, showing: FlowShowing) => readonly FlowItem[]>> = {
  'cycle-time': (counted) => {
    const timed = finishedIn(counted).flatMap((item) =>
      typeof item.startedAt === 'number' ? [{ ...item, startedAt: item.startedAt }] : [],
    );
    return byInstant(timed, ({ at, startedAt }) => startedAt - at).map(finishedItem);
  },
  'without-start': (counted) =>
    finishedIn(counted)
      .filter(({ startedAt }) => startedAt === undefined)
      .map(({ id, at, imported }) => ({
        id,
        imported,
        row: { finishedAt: at, reason: imported ? messages.imported : messages.withoutStart },
      })),
  unknown: (counted) => [
    ...finishedIn(counted)
      .filter(({ startedAt }) => startedAt === 'unknown')
      .map(({ id, at }) => ({ id, row: { finishedAt: at, reason: messages.unknownStart } })),
    ...(counted.work?.unknownFinished ?? []).map((id) => ({ id, row: { reason: messages.unknownFinish } })),
    ...(counted.work?.unknownInProgress ?? []).map((id) => ({ id, row: { reason: messages.unknownStart } })),
  ],
  'in-progress': (counted, showing) => startedItems(counted, showing, () => true),
  old: (counted, showing) => {
    const cycleTime = cycleTimeOf(finishedIn(counted));
    return startedItems(counted, showing, (item) => !('because' in cycleTime) && isOld(item, cycleTime, showing.now));
  },
};

const finishedItem = ({ id, at, startedAt }: CountedItem & { readonly startedAt: number }): FlowItem => ({
  id,
  row: { startedAt, finishedAt: at, days: (at - startedAt) / dayMs, reason: messages.finished },
});

const startedItems = (
  { work }: CountedFlow,
  { columns, now }: FlowShowing,
  isWanted: (item: InProgress) => boolean,
): readonly FlowItem[] =>
  byInstant((work?.inProgress ?? []).filter(isWanted), ({ startedAt }) => startedAt).map(
    ({ id, startedAt, column, inColumnSince }) => ({
      id,
      row: {
        startedAt,
        days: (now - startedAt) / dayMs,
        column: columns[column]?.name ?? '',
        ...(inColumnSince === undefined ? {} : { inColumnSince }),
        reason: messages.inProgress,
      },
    }),
  );
