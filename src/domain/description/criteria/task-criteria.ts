import type { Block, Task } from '../../text/document';
import { introductionIn } from '../outline/own-lines';
import { isPlaceholder } from '../outline/placeholder';
import type { Section } from '../outline/section';
import { isBoilerplate, isQuestion, isProcess, isChoice, isReference } from '../outline/task-phrases';
import type { Topic } from '../outline/topic-phrases';
import { formInstruction, otherItems, vouches } from './checklist-phrases';

/** The items of task lists that say what must be true or delivered for this item (A10). */
export const findTaskCriteria = (sections: readonly Section[]): readonly string[] =>
  sections.filter((section) => section.blocks.some(mayHoldTasks) && mayHoldCriteria(section)).flatMap(inSection);

/** Whether a section can say what must be true of this item, judged by its headings (A10). */
export const mayHoldCriteria = ({ topics }: Section): boolean => !topics.some((topic) => otherTopics.has(topic));

const otherTopics: ReadonlySet<Topic> = new Set<Topic>([
  'steps',
  'done',
  'ready',
  'how-to',
  'process',
  'question',
  'open-questions',
  'out-of-scope',
]);

/** A cheap test, made of every block. */
const mayHoldTasks = (block: Block): boolean =>
  block.kind === 'tasks' || (block.kind === 'paragraph' && block.text.includes('['));

const inSection = ({ title, blocks }: Section): string[] =>
  blocks.flatMap((block, index) => {
    const tasks = tasksOf(block);
    if (tasks.length === 0 || otherItems.test(title)) return [];
    if (isForm(`${title}\n${introductionIn(blocks[index - 1])}`, tasks)) return [];
    const own = tasks.filter(isCriterion).map(({ text }) => text);
    return own.every(isBoilerplate) ? [] : own;
  });

/** The tasks of a block; a paragraph's lines may be tasks in markup that was pasted as text. */
const tasksOf = (block: Block): readonly Task[] => {
  if (block.kind === 'tasks') return block.items;
  if (block.kind !== 'paragraph' || !mayHoldTasks(block)) return [];
  return block.text.split('\n').flatMap((line) => {
    const match = /^\s*(?:[-*•]\s*)?\[([ xX]?)\]\s+(.*)$/.exec(line);
    return match ? { text: match[2] ?? '', done: match[1]?.toLowerCase() === 'x', struck: false, blocks: [] } : [];
  });
};

const isCriterion = ({ text, struck }: Task): boolean =>
  !struck && !isPlaceholder(text) && !isQuestion(text) && !isProcess(text) && !isChoice(text) && !isReference(text);

/** A form says so in its introduction, offers both Yes and No, or lets the reporter vouch. */
const isForm = (introduction: string, tasks: readonly Task[]): boolean => {
  if (introduction.length <= 600 && formInstruction.test(introduction)) return true;
  if (tasks.some(({ text }) => vouches.test(text))) return true;
  return tasks.some(({ text }) => /^\W*yes\b/i.test(text)) && tasks.some(({ text }) => /^\W*no\b/i.test(text));
};
