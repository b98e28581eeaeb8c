import type { BacklogItem } from '../../items/backlog-item';
import type { Unknown } from '../../wording/unknown';
import { type SpeakingSignal, count } from './signal-reading';
import { isDefaultPriority, urgencyOf } from './urgency-phrases';

const messages = {
  priority: {
    notSet: { value: 'no Jira priority', because: 'No Jira priority is set.' },
    noOrder: (name: string) => `The Jira priority "${name}" is not one whose order is known.`,
    because: (name: string) => `Its Jira priority is ${name}.`,
    byDefault: (name: string) => `Its Jira priority is ${name}, the middle one, which new items usually get.`,
  },
  epic: {
    none: { value: 'no epic', because: 'It belongs to no epic.' },
    hidden: (key: string) => `The Jira priority of ${key} cannot be seen.`,
    notSet: (key: string) => ({ value: 'epic without Jira priority', because: `No Jira priority is set for ${key}.` }),
    noOrder: (key: string, name: string) => `The Jira priority "${name}" of ${key} is not one whose order is known.`,
    value: (name: string) => `epic ${name}`,
    because: (key: string, name: string) => `${key} has the Jira priority ${name}.`,
  },
  votes: {
    hidden: 'Its votes cannot be seen.',
    value: (votes: number) => (votes === 0 ? 'no votes' : count(votes, 'vote')),
    because: (votes: number) =>
      votes === 0 ? 'Nobody has voted for it.' : `${count(votes, 'person', 'people')} voted for it.`,
  },
  watchers: {
    hidden: 'Its watchers cannot be seen.',
    value: (watchers: number) => count(watchers, 'watcher'),
    because: (watchers: number) =>
      `${count(watchers, 'person watches', 'people watch')} it; the first is whoever made it.`,
  },
};

/** The priority that is set. The lowest one brings no points, and yet somebody decided it. */
export const priority = (item: BacklogItem): SpeakingSignal | Unknown => {
  const urgency = item.priority && urgencyOf(item.priority);
  if (item.priority === undefined || urgency === 'not-set') return { strength: 0, ...messages.priority.notSet };
  const { name } = item.priority;
  if (urgency === undefined) return { because: messages.priority.noOrder(name) };
  return isDefaultPriority(item.priority)
    ? { strength: urgency, value: name, because: messages.priority.byDefault(name), decided: false }
    : { strength: urgency, value: name, because: messages.priority.because(name), decided: true };
};

/**
 * The priority of the epic, or of what else it hangs under. Jira gives its summary beside its
 * priority, so a parent with a summary and no priority is seen to have none.
 */
export const epic = ({ parent }: BacklogItem): SpeakingSignal | Unknown => {
  if (parent === undefined) return { strength: 0, ...messages.epic.none };
  const { key, summary, priority: set } = parent;
  const urgency = set && urgencyOf(set);
  if (set === undefined && summary === undefined) return { because: messages.epic.hidden(key) };
  if (set === undefined || urgency === 'not-set') return { strength: 0, ...messages.epic.notSet(key) };
  const { name } = set;
  if (urgency === undefined) return { because: messages.epic.noOrder(key, name) };
  return {
    strength: urgency,
    value: messages.epic.value(name),
    because: messages.epic.because(key, name),
    decided: isDefaultPriority(set) ? false : undefined,
  };
};

/** Half of all that votes can bring from five votes on. */
export const votes = (item: BacklogItem): SpeakingSignal | Unknown =>
  item.votes === undefined
    ? { because: messages.votes.hidden }
    : {
        strength: saturating(item.votes),
        value: messages.votes.value(item.votes),
        because: messages.votes.because(item.votes),
      };

/**
 * Whoever makes an item watches it, so the first one says nothing. Nor does anybody decide the next
 * ones: Jira adds whoever edits or comments.
 */
export const watchers = (item: BacklogItem): SpeakingSignal | Unknown =>
  item.watchers === undefined
    ? { because: messages.watchers.hidden }
    : {
        strength: saturating(Math.max(0, item.watchers - 1)),
        value: messages.watchers.value(item.watchers),
        because: messages.watchers.because(item.watchers),
        decided: false,
      };

const saturating = (people: number): number => people / (people + halfAt);

const halfAt = 5;
