import { joinWithAnd } from '../wording/list';
import {
  moscowCategories,
  moscowNames,
  type MoscowCategory,
  type MoscowSettings,
  type MoscowThresholds,
} from './moscow-settings';
import type { PriorityPart, PriorityScore } from './priority-score';
import { priorityWords } from './priority-words';

const messages = {
  noScore: 'Its priority cannot be computed, so nothing is proposed.',
  noPriority: 'no Jira priority is set, and ',
  byItself: (start: string, reasons: readonly string[]) =>
    `Nothing is proposed: ${start}only what nobody decided speaks for it: ${joinWithAnd(reasons)}.`,
  nothing: 'Nothing is proposed: nothing speaks for it.',
  belowAll: (priority: string, from: number) =>
    `Priority ${priority} is below ${from}, from where on "${moscowNames.could}" is proposed.`,
  proposed: (priority: string, category: MoscowCategory, from: number) =>
    `Priority ${priority}; "${moscowNames[category]}" is proposed from ${from}.`,
};

/** What comes by itself, as it is named where nothing else speaks for an item. */
const namesOfUndecided: Readonly<Partial<Record<PriorityPart['id'], (value: string) => string>>> = {
  priority: (value) => `a default Jira priority (${value})`,
  epic: (value) => `the default Jira priority of its parent (${value})`,
  watchers: () => 'its watchers',
  age: () => 'its age',
  activity: () => 'its last update',
};

/** The category that a score proposes, or why it proposes none, in a sentence. */
export type MoscowProposal =
  | { readonly kind: 'proposed'; readonly category: MoscowCategory; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string };

/**
 * The category that the score proposes (P6). None where only what comes by itself speaks for the
 * item: that would be said of every item that nobody has looked at.
 */
export const proposeMoscow = (priority: PriorityScore, settings: MoscowSettings): MoscowProposal => {
  const { score, byItself, formula } = priority;
  if (score === null) return { kind: 'unknown', because: messages.noScore };
  if (byItself === true) return { kind: 'unknown', because: undecidedSentence(priority) };
  return byThresholds(score, priority, formula === undefined ? settings.proposeFrom : settings.proposeFromFormula);
};

const byThresholds = (score: number, priority: PriorityScore, from: MoscowThresholds): MoscowProposal => {
  const category = moscowCategories.find((candidate) => candidate === 'wont' || score >= from[candidate]) ?? 'wont';
  const words = priorityWords(priority);
  const because =
    category === 'wont' ? messages.belowAll(words, from.could) : messages.proposed(words, category, from[category]);
  return { kind: 'proposed', category, because };
};

const undecidedSentence = ({ parts }: PriorityScore): string => {
  const speaking = parts.filter(({ contribution }) => contribution > 0);
  const names = speaking.flatMap(({ id, value }) => namesOfUndecided[id]?.(value) ?? []);
  if (names.length === 0) return messages.nothing;
  const isWithout = parts.some(({ id, contribution }) => id === 'priority' && contribution === 0);
  return messages.byItself(isWithout ? messages.noPriority : '', names);
};
