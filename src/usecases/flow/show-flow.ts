import type { Answer } from '../../contract/answer';
import type { FlowView } from '../../contract/flow-view';
import type { IssueSummaries } from '../../ports/item-ports';
import type { BoardOfProject } from '../project/find-board';
import { openSprints, type OpenSprintsSources } from '../sprints/open-sprints';
import { makeWeeksView, makeWorkView } from './make-flow-view';
import { readFlow, type ReadFlowSources } from './read-flow';
import { seenFlow } from './seen-flow';

const messages = { counting: 'The flow of this board is being counted from the change histories.' };

export type ShowFlowSources = OpenSprintsSources &
  ReadFlowSources & {
    /** As the viewer. */
    readonly summaries: IssueSummaries;
  };

/**
 * The flow of a board of the project, else of its first one, with sprints or without (V23).
 * @throws SourceFailure
 */
export const showFlow = async (sources: ShowFlowSources, request: BoardOfProject): Promise<Answer<FlowView>> => {
  const opened = await openSprints(sources, request);
  if (!opened.ok) return opened;
  if ('because' in opened.value) return { ok: true, value: { kind: 'none', ...opened.value } };
  const { boardToReplay, sight } = opened.value;
  const { counted, isCounting, refused } = await readFlow(sources, boardToReplay);
  const replaying = isCounting ? { replaying: { replayed: 0, of: 1 } } : {};
  if (counted === undefined)
    return { ok: true, value: { kind: 'none', ...(refused ?? { because: messages.counting, ...replaying }) } };
  const seen = await seenFlow(sources, counted, sight);
  const { work } = seen;
  const showing = { columns: boardToReplay.configuration.columns, now: sources.clock() };
  return {
    ok: true,
    value: {
      ...makeWeeksView(seen),
      ...(work === undefined ? {} : { work: await makeWorkView(sources, { ...seen, work }, showing) }),
      ...replaying,
      ...(sight.whole ? {} : { ownOnly: true }),
    },
  };
};
