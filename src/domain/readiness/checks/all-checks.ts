import type { Check } from '../check';
import { acceptanceCriteriaCheck } from './acceptance-criteria';
import { atomicCheck } from './atomic';
import { blockersCheck } from './blockers';
import { descriptionCheck } from './description';
import { doneConditionCheck } from './done-condition';
import { estimateCheck } from './estimate';
import { minimalCheck } from './minimal';
import { parentCheck } from './parent';
import { priorityCheck } from './priority';
import { questionAndTimeboxCheck } from './question-and-timebox';
import { reproductionCheck } from './reproduction';
import { sizeCheck } from './size';
import { storyFormCheck } from './story-form';
import { uniqueCheck } from './unique';
import { vagueCriteriaCheck } from './vague-criteria';
import { vagueWordsCheck } from './vague-words';

/**
 * Every readiness check, in the order in which findings are listed. A new one is one file and its
 * line here.
 */
export const allChecks = [
  descriptionCheck,
  acceptanceCriteriaCheck,
  reproductionCheck,
  questionAndTimeboxCheck,
  doneConditionCheck,
  estimateCheck,
  sizeCheck,
  blockersCheck,
  parentCheck,
  priorityCheck,
  storyFormCheck,
  atomicCheck,
  minimalCheck,
  vagueWordsCheck,
  vagueCriteriaCheck,
  uniqueCheck,
] as const satisfies readonly Check[];

export type CheckId = (typeof allChecks)[number]['id'];

/** The check of an id. */
export const checkOf = (id: CheckId): Check<CheckId> => {
  const check = checksById.get(id);
  if (check === undefined) throw new Error(`There is no check ${id}.`);
  return check;
};

const checksById: ReadonlyMap<CheckId, Check<CheckId>> = new Map(allChecks.map((check) => [check.id, check]));
