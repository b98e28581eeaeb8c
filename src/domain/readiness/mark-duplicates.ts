import { commonForm } from '../story/common-form';
import { findDuplicateStories, type Twins } from '../story/duplicate-stories';
import type { Told } from '../story/story-key';
import { joined } from '../wording/list';
import { uniqueRule } from './checks/unique';
import type { Finding } from './readiness';

type Judged = Told & { readonly findings: readonly Finding[] };

/**
 * The items of a set with the finding `unique` told by the others of it: which tell the same story (Q4), and whether a story
 * has another form than most (Q5). Only this finding changes, never a score: what an item scores is what it says alone (R2). It stays
 * "unknown" where the set holds one item only.
 */
export const judgeUnique = <Item extends Judged>(items: readonly Item[]): readonly Item[] => {
  if (items.length < 2) return items;
  const twins = findDuplicateStories(items);
  const form = commonForm(items);
  return items.map((item) => ({
    ...item,
    findings: item.findings.map((finding) =>
      finding.rule === uniqueRule.id
        ? told(finding, item.telling, twins.get(item.key), { others: items.length - 1, form })
        : finding,
    ),
  }));
};

type InSet = { readonly others: number; readonly form: string | undefined };

const told = (finding: Finding, telling: Told['telling'], twins: Twins | undefined, set: InSet): Finding => {
  const { rule, why, weight, required, hint } = finding;
  const kept = { rule, why, weight, required, hint };
  if (telling?.wish === undefined)
    return {
      ...kept,
      title: uniqueRule.title,
      result: 'not-applicable',
      evidence: 'No English story says what is wanted.',
    };
  const form = set.form === undefined || telling.form === set.form ? '' : ` ${otherForm(set.form)}`;
  return twins === undefined
    ? {
        ...kept,
        title: uniqueRule.passed,
        result: 'pass',
        evidence: `None of the ${set.others} other items that were read tells the same story.${form}`,
      }
    : {
        ...kept,
        title: uniqueRule.failed,
        result: 'fail',
        evidence: `The same story as ${named(twins)}.${form}`,
        fix: 'Keep one of them, or say in each what is different.',
        gain: 0,
      };
};

const named = ({ keys, count }: Twins): string =>
  joined(count > keys.length ? [...keys, `${count - keys.length} more`] : keys);

/** "as a | i want to | so that", in a sentence. */
const otherForm = (form: string): string =>
  `Most stories here are told as "${form
    .split(' | ')
    .filter((part) => part !== '')
    .map((part) => `${part} …`)
    .join(', ')}"; this one is not.`;
