import type { Rule } from './rule';
import { acceptanceCriteriaRule } from './rules/acceptance-criteria';
import { blockersRule } from './rules/blockers';
import { descriptionRule } from './rules/description';
import { doneConditionRule } from './rules/done-condition';
import { estimateRule } from './rules/estimate';
import { parentRule } from './rules/parent';
import { priorityRule } from './rules/priority';
import { questionAndTimeboxRule } from './rules/question-and-timebox';
import { reproductionRule } from './rules/reproduction';
import { sizeRule } from './rules/size';

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
] as const satisfies readonly Rule[];

export type RuleId = (typeof catalogue)[number]['id'];
