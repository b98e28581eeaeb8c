import type { Answer } from '../../contract/answer';
import type { OutcomeView } from '../../contract/outcome-view';
import { readinessOutcome } from '../../domain/outcome/readiness-outcome';
import { versionsOf } from '../project/rules-in-force';
import { type OutcomeSources, type OutcomePlace, judgeBoard, type Judged } from './judge-board';
import { mostJudged } from './judge-sprints';

/**
 * How items that were ready when their sprint began fared against the others, in the last closed
 * sprints of a board (the velocity's).
 */
export const showOutcome = async (sources: OutcomeSources, place: OutcomePlace): Promise<Answer<OutcomeView>> => {
  const read = await judgeBoard(sources, place);
  return read.ok
    ? { ok: true, value: 'because' in read.value ? { kind: 'none', ...read.value } : viewOf(read.value) }
    : read;
};

const viewOf = ({ sprints, older, tooLarge, inForce }: Judged): OutcomeView => ({
  kind: 'outcome',
  all: readinessOutcome(sprints.flatMap(({ judged }) => judged.map((one) => one.judged))),
  sprints: sprints.map(({ figures: { sprint, name }, judgedAt, judged }) => ({
    sprint,
    name,
    judgedAt,
    outcome: readinessOutcome(judged.map((one) => one.judged)),
  })),
  older,
  leftOut: tooLarge.map(({ figures: { name } }) => ({
    name,
    why: `It began with more than ${mostJudged} items, which are too many to judge.`,
  })),
  partly: sprints.some(({ figures }) => figures.partly),
  unit: sprints[0]?.figures.unit ?? 'points',
  ...versionsOf(inForce),
});
