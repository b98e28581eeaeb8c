import { commonForm } from '../story/common-form';
import { findDuplicateStories, type OtherStories } from '../story/duplicate-stories';
import type { KeyedStory } from '../story/story-key';
import { joinWithAnd } from '../wording/list';
import { uniqueCheck } from './checks/unique';
import type { WeighedFinding } from './readiness';
import { readinessMessages } from './readiness-messages';

const messages = {
  noTwin: (others: number) => `None of the ${others} other items that were read tells the same story.`,
  sameStory: (keys: readonly string[]) => `The same story as ${joinWithAnd(keys)}.`,
  more: (count: number) => `${count} more`,
  keepOne: 'Keep one of them, or say in each what is different.',
  otherForm: (parts: readonly string[]) =>
    `Most stories here are told as "${parts.map((part) => `${part} …`).join(', ')}"; this one is not.`,
};

/** An item with its findings and how it tells its story. */
type JudgedStory = KeyedStory & { readonly findings: readonly WeighedFinding[] };

/**
 * The items with the finding `unique` judged over the whole set: which items tell the same story
 * (Q4), and whether a story has another form than most (Q5). No score changes: an item scores by
 * what it says alone (R2). The finding stays "unknown" where the set holds one item only.
 */
export const markDuplicates = <Item extends JudgedStory>(items: readonly Item[]): readonly Item[] => {
  if (items.length < 2) return items;
  const duplicates = findDuplicateStories(items);
  const set = { others: items.length - 1, form: commonForm(items) };
  return items.map((item) => ({
    ...item,
    findings: item.findings.map((finding) =>
      finding.rule === uniqueCheck.id
        ? uniqueFinding(finding, item.story, { ...set, same: duplicates.get(item.key) })
        : finding,
    ),
  }));
};

/** `others`: how many other items the set has. `same`: those that tell the item's story. */
type StorySet = {
  readonly others: number;
  readonly form: string | undefined;
  readonly same: OtherStories | undefined;
};

const uniqueFinding = (
  finding: WeighedFinding,
  story: KeyedStory['story'],
  { others, form, same }: StorySet,
): WeighedFinding => {
  const { rule, why, weight, required, hint } = finding;
  const unchanged = { rule, why, weight, required, hint };
  const { title, passed, failed } = uniqueCheck.messages;
  if (story?.wish === undefined)
    return { ...unchanged, title, result: 'not-applicable', evidence: readinessMessages.noWish };
  const onForm = form === undefined || story.form === form ? '' : ` ${messages.otherForm(partsOf(form))}`;
  return same === undefined
    ? { ...unchanged, title: passed, result: 'pass', evidence: `${messages.noTwin(others)}${onForm}` }
    : {
        ...unchanged,
        title: failed,
        result: 'fail',
        evidence: `${messages.sameStory(namesOf(same))}${onForm}`,
        fix: messages.keepOne,
        gain: 0,
      };
};

/** The parts of a form such as "as a | i want to | so that"; one may be empty. */
const partsOf = (form: string): readonly string[] => form.split(' | ').filter((part) => part !== '');

const namesOf = ({ keys, count }: OtherStories): readonly string[] =>
  count > keys.length ? [...keys, messages.more(count - keys.length)] : keys;
