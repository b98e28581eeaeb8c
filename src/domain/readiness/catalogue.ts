import type { Rule } from './rule';
import { acceptanceCriteriaRule } from './rules/acceptance-criteria';
import { atomicRule } from './rules/atomic';
import { blockersRule } from './rules/blockers';
import { descriptionRule } from './rules/description';
import { doneConditionRule } from './rules/done-condition';
import { estimateRule } from './rules/estimate';
import { minimalRule } from './rules/minimal';
import { parentRule } from './rules/parent';
import { priorityRule } from './rules/priority';
import { questionAndTimeboxRule } from './rules/question-and-timebox';
import { reproductionRule } from './rules/reproduction';
import { sizeRule } from './rules/size';
import { storyFormRule } from './rules/story-form';
import { uniqueRule } from './rules/unique';
import { vagueCriteriaRule } from './rules/vague-criteria';
import { vagueWordsRule } from './rules/vague-words';

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
