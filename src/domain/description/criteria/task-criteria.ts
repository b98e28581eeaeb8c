import type { Block, Task } from '../../text/document';
import { isPlaceholder } from '../outline/placeholder';
import type { Section } from '../outline/section';
import { isBoilerplate, isQuestion, isProcess, isChoice, isReference } from '../outline/task-phrases';
import type { Topic } from '../outline/topic-phrases';

/**
 * The items of task lists, outside of any criteria section, that say what must be true or delivered
 * for this item (A10). Lists under headings of how-to, process, readiness or choice do not count,
 * nor do items of process, choices, open questions, struck or blank ones.
 */
export const criteriaInTasks = (sections: readonly Section[]): readonly string[] =>
  sections.filter(mayHoldCriteria).flatMap(({ title, blocks }) => inSection(title, blocks));

/**
 * What stands under headings of how-to, process, readiness or choice says nothing of what must be
 * true of this item (A10).
 */
export const mayHoldCriteria = ({ topics }: Section): boolean => !topics.some((topic) => elsewhere.has(topic));

const elsewhere: ReadonlySet<Topic> = new Set<Topic>([
  'steps',
  'done',
  'ready',
  'how-to',
  'process',
  'question',
  'open-questions',
  'out-of-scope',
]);

const inSection = (title: string, blocks: readonly Block[]): string[] =>
  blocks.flatMap((block, at) => {
    const tasks = tasksOf(block);
    if (tasks.length === 0 || otherItems.test(title) || isForm(`${title}\n${introduction(blocks[at - 1])}`, tasks))
      return [];
    const own = tasks.filter(counts).map(({ text }) => text);
    return own.every(isBoilerplate) ? [] : own;
  });

/** The tasks of a block; a paragraph's lines may be tasks in markup that was pasted as text. */
const tasksOf = (block: Block): readonly Task[] => {
  if (block.kind === 'tasks') return block.items;
  if (block.kind !== 'paragraph' || !block.text.includes('[')) return [];
  return block.text.split('\n').flatMap((line) => {
    const match = /^\s*(?:[-*•]\s*)?\[([ xX]?)\]\s+(.*)$/.exec(line);
    return match ? { text: match[2] ?? '', done: match[1]?.toLowerCase() === 'x', struck: false, blocks: [] } : [];
  });
};

const counts = ({ text, struck }: Task): boolean =>
  !struck && !isPlaceholder(text) && !isQuestion(text) && !isProcess(text) && !isChoice(text) && !isReference(text);

/** Headings of lists of other items. */
const otherItems =
  /\b(?:related|linked|child|sub|follow[- ]?up|blocking|dependent)[ -]?(?:issues?|tickets?|stories|epics?|mrs?|prs?|merge requests?|links)\b|^\W*(?:links?|references?|dependenc(?:y|ies)|depends on|blockers?|blocked by|related(?: to)?)\W*$/i;

const introduction = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? (block.text.split('\n').at(-1) ?? '') : '';

/**
 * A form to tick rather than criteria: its introduction says so, it offers both Yes and No, or
 * whoever fills it in vouches.
 */
const isForm = (introduced: string, tasks: readonly Task[]): boolean => {
  if (introduced.length <= 600 && formWords.test(introduced)) return true;
  if (tasks.some(({ text }) => vouches.test(text))) return true;
  return tasks.some(({ text }) => /^\W*yes\b/i.test(text)) && tasks.some(({ text }) => /^\W*no\b/i.test(text));
};

/**
 * "I have searched for the same bug": said by who reports, not of the product as "I can search for
 * orders" is.
 */
const vouches =
  /^\W*(?:i(?:['’]ve| have) (?:read|checked|searched|looked|verified|confirmed|reviewed|followed|discussed|tried|included|provided|filled|written|performed|ensured)\b|i (?:agree|confirm|acknowledge|understand|searched|checked|am (?:aware|using|running|willing)|know (?:how|what|that|which)|would (?:like|be willing) to (?:work|help|contribute|submit|make))\b|by (?:submitting|ticking|checking|opening)\b|my (?:code|pr|mr|commits?) )/i;

const formWords =
  /check all that apply|(?:select|choose|pick|tick|check|mark) (?:one|all|any|the (?:type|right|relevant|appropriate))|please (?:check|tick|select|choose)|delete (?:as appropriate|those)|type of (?:change|issue|request|work)|(?:the )?following discussions?\b/i;
