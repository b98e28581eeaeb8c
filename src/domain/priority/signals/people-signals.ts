import type { BacklogItem } from '../../items/backlog-item';
import type { Unknown } from '../../wording/unknown';
import { type SpeakingSignal, count } from './signal-reading';
import { urgencyOf } from './urgency-phrases';

const messages = {
  priority: {
    notSet: 'No priority is set.',
    noOrder: (name: string) => `The priority "${name}" is not one whose order is known.`,
    because: (name: string) => `Its priority is ${name}.`,
  },
  epic: {
    none: 'It belongs to no epic.',
    hidden: (key: string) => `The priority of ${key} cannot be seen.`,
    noOrder: (key: string, name: string) => `The priority "${name}" of ${key} is not one whose order is known.`,
    value: (name: string) => `epic ${name}`,
    because: (key: string, name: string) => `${key} has the priority ${name}.`,
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

/** The priority that somebody has set. */
export const priority = (item: BacklogItem): SpeakingSignal | Unknown => {
  const urgency = item.priority && urgencyOf(item.priority);
  if (item.priority === undefined || urgency === 'not-set') return { because: messages.priority.notSet };
  const { name } = item.priority;
  if (urgency === undefined) return { because: messages.priority.noOrder(name) };
  return { strength: urgency, value: name, because: messages.priority.because(name) };
};

/** The priority of the epic, or of what else it hangs under. */
export const epic = ({ parent }: BacklogItem): SpeakingSignal | Unknown => {
  if (parent === undefined) return { because: messages.epic.none };
  if (parent.priority === undefined) return { because: messages.epic.hidden(parent.key) };
  const { name } = parent.priority;
  const urgency = urgencyOf(parent.priority);
  return urgency === 'not-set' || urgency === undefined
    ? { because: messages.epic.noOrder(parent.key, name) }
    : { strength: urgency, value: messages.epic.value(name), because: messages.epic.because(parent.key, name) };
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

/** Whoever makes an item watches it, so the first one says nothing. */
export const watchers = (item: BacklogItem): SpeakingSignal | Unknown =>
  item.watchers === undefined
    ? { because: messages.watchers.hidden }
    : {
        strength: saturating(Math.max(0, item.watchers - 1)),
        value: messages.watchers.value(item.watchers),
        because: messages.watchers.because(item.watchers),
      };

const saturating = (people: number): number => people / (people + halfAt);

const halfAt = 5;
