import type { BacklogItem } from '../items/backlog-item';
import { demandsIn } from '../readiness/demands';
import { checkOf } from '../readiness/checks/all-checks';
import type { WeighedFinding } from '../readiness/readiness';

const messages = {
  nothingFailed: 'What is missing before somebody can start?',
  notChecked: (title: string) => `${title}: this could not be checked. What does the team know about it?`,
};

/**
 * The questions of an item, one at least: of required checks that fail or cannot tell, since both
 * keep it from "ready", then of others that fail; each in the order of all checks. Hints raise
 * none.
 */
export const questionsFor = (
  item: Pick<BacklogItem, 'links' | 'flagged' | 'type'>,
  findings: readonly WeighedFinding[],
): readonly string[] => {
  const demands = new Set(demandsIn(findings));
  const open = [
    ...findings.filter((finding) => finding.required && (finding.result === 'unknown' || demands.has(finding))),
    ...findings.filter((finding) => !finding.required && demands.has(finding)),
  ];
  const questions = open.map(({ rule, result, title }) => {
    const check = checkOf(rule).messages;
    return result === 'fail' ? check.question(item) : (check.unknownQuestion?.(item) ?? messages.notChecked(title));
  });
  return questions.length === 0 ? [messages.nothingFailed] : [...new Set(questions)];
};
