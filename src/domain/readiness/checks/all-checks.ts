import type { Rule } from '../check';
import { acceptanceCriteriaRule } from './acceptance-criteria';
import { atomicRule } from './atomic';
import { blockersRule } from './blockers';
import { descriptionRule } from './description';
import { doneConditionRule } from './done-condition';
import { estimateRule } from './estimate';
import { minimalRule } from './minimal';
import { parentRule } from './parent';
import { priorityRule } from './priority';
import { questionAndTimeboxRule } from './question-and-timebox';
import { reproductionRule } from './reproduction';
import { sizeRule } from './size';
import { storyFormRule } from './story-form';
import { uniqueRule } from './unique';
import { vagueCriteriaRule } from './vague-criteria';
import { vagueWordsRule } from './vague-words';

/** Every readiness rule, in the order in which findings are listed. A new rule is one file and its line here. */
export const catalogue = [
  descriptionRule,
  acceptanceCriteriaRule,
  reproductionRule,
  questionAndTimeboxRule,
  doneConditionRule,
  estimateRule,
  sizeRule,
  blockersRule,
  parentRule,
  priorityRule,
  storyFormRule,
  atomicRule,
  minimalRule,
  vagueWordsRule,
  vagueCriteriaRule,
  uniqueRule,
] as const satisfies readonly Rule[];

export type RuleId = (typeof catalogue)[number]['id'];
