import { commonForm } from '../story/common-form';
import { findDuplicateStories, type OtherStories } from '../story/duplicate-stories';
import type { KeyedStory } from '../story/story-key';
import { joinWithAnd } from '../wording/list';
import { uniqueCheck } from './checks/unique';
import type { WeighedFinding } from './readiness';

type Judged = KeyedStory & { readonly findings: readonly WeighedFinding[] };

/**
 * The items of a set with the finding `unique` told by the others of it: which tell the same story
 * (Q4), and whether a story has another form than most (Q5). Only this finding changes, never a
 * score: what an item scores is what it says alone (R2). It stays "unknown" where the set holds one
 * item only.
 */
export const markDuplicates = <Item extends Judged>(items: readonly Item[]): readonly Item[] => {
  if (items.length < 2) return items;
  const twins = findDuplicateStories(items);
  const form = commonForm(items);
  return items.map((item) => ({
    ...item,
    findings: item.findings.map((finding) =>
      finding.rule === uniqueCheck.id
        ? told(finding, item.story, twins.get(item.key), { others: items.length - 1, form })
        : finding,
    ),
  }));
};

type InSet = { readonly others: number; readonly form: string | undefined };

const told = (
  finding: WeighedFinding,
  story: KeyedStory['story'],
  twins: OtherStories | undefined,
  set: InSet,
): WeighedFinding => {
  const { rule, why, weight, required, hint } = finding;
  const kept = { rule, why, weight, required, hint };
  if (story?.wish === undefined)
    return {
      ...kept,
      title: uniqueCheck.title,
      result: 'not-applicable',
      evidence: 'No English story says what is wanted.',
    };
  const form = set.form === undefined || story.form === set.form ? '' : ` ${otherForm(set.form)}`;
  return twins === undefined
    ? {
        ...kept,
        title: uniqueCheck.passed,
        result: 'pass',
        evidence: `None of the ${set.others} other items that were read tells the same story.${form}`,
      }
    : {
        ...kept,
        title: uniqueCheck.failed,
        result: 'fail',
        evidence: `The same story as ${named(twins)}.${form}`,
        fix: 'Keep one of them, or say in each what is different.',
        gain: 0,
      };
};

const named = ({ keys, count }: OtherStories): string =>
  joinWithAnd(count > keys.length ? [...keys, `${count - keys.length} more`] : keys);

/** "as a | i want to | so that", in a sentence. */
const otherForm = (form: string): string =>
  `Most stories here are told as "${form
    .split(' | ')
    .filter((part) => part !== '')
    .map((part) => `${part} …`)
    .join(', ')}"; this one is not.`;
