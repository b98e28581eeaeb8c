import type { Answer } from '../../contract/answer';
import type { OutcomeView } from '../../contract/outcome-view';
import { readinessOutcome } from '../../domain/outcome/readiness-outcome';
import { mostJudged } from '../../domain/outcome/sprints-to-judge';
import type { BoardOfProject } from '../project/find-board';
import { versionsOf } from '../project/rules-in-force';
import { type OutcomeSources, readJudgedBoard, type JudgedBoard } from './read-judged-board';

const messages = { tooLarge: `It began with more than ${mostJudged} items, which are too many to judge.` };

export type ShowOutcomeRequest = BoardOfProject;

/**
 * How items that were ready when their sprint began fared against the others, in the closed sprints
 * of the velocity.
 * @throws SourceFailure
 */
export const showOutcome = async (
  sources: OutcomeSources,
  request: ShowOutcomeRequest,
): Promise<Answer<OutcomeView>> => {
  const board = await readJudgedBoard(sources, request);
  if (!board.ok) return board;
  return { ok: true, value: 'because' in board.value ? { kind: 'none', ...board.value } : makeView(board.value) };
};

const makeView = ({ sprints, missing, tooLarge, inForce, sight }: JudgedBoard): OutcomeView => ({
  kind: 'outcome',
  all: readinessOutcome(sprints.flatMap(({ judged }) => judged.map((item) => item.judged))),
  sprints: sprints.map(({ figures: { sprint, name }, judgedAt, judged }) => ({
    sprint,
    name,
    judgedAt,
    outcome: readinessOutcome(judged.map((item) => item.judged)),
  })),
  ...(missing === 0 ? {} : { judging: { judged: sprints.length, of: sprints.length + missing } }),
  leftOut: tooLarge.map(({ name }) => ({ name, why: messages.tooLarge })),
  partly: sprints.some(({ figures }) => figures.partly),
  unit: sprints[0]?.figures.unit ?? 'points',
  ...(sight.whole ? {} : { ownOnly: true }),
  ...versionsOf(inForce),
});
