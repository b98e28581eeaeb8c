import type { Unknown } from '../../wording/unknown';
import type { BacklogItem } from '../../items/backlog-item';
import { type SpeakingSignal, count } from './signal-reading';
import { urgencyOf } from './urgency-phrases';

/** The priority that somebody has set. */
export const priority = ({ priority: told }: BacklogItem): SpeakingSignal | Unknown => {
  const urgency = told && urgencyOf(told);
  if (!told || urgency === 'not-set') return { because: 'No priority is set.' };
  if (urgency === undefined) return { because: `The priority "${told.name}" is not one whose order is known.` };
  return { strength: urgency, value: told.name, because: `Its priority is ${told.name}.` };
};

/** The priority of the epic, or of what else it hangs under. */
export const epic = ({ parent }: BacklogItem): SpeakingSignal | Unknown => {
  if (parent === undefined) return { because: 'It belongs to no epic.' };
  const told = parent.priority;
  const urgency = told && urgencyOf(told);
  if (told === undefined) return { because: `The priority of ${parent.key} cannot be seen.` };
  if (urgency === 'not-set' || urgency === undefined)
    return { because: `The priority "${told.name}" of ${parent.key} is not one whose order is known.` };
  return { strength: urgency, value: `epic ${told.name}`, because: `${parent.key} has the priority ${told.name}.` };
};

/** Half of all that votes can bring from five votes on. */
export const votes = ({ votes: told }: BacklogItem): SpeakingSignal | Unknown =>
  told === undefined
    ? { because: 'Its votes cannot be seen.' }
    : {
        strength: told / (told + halfAt),
        value: told === 0 ? 'no votes' : count(told, 'vote'),
        because: told === 0 ? 'Nobody has voted for it.' : `${count(told, 'person', 'people')} voted for it.`,
      };

/** Whoever makes an item watches it, so the first one says nothing. */
export const watchers = ({ watchers: told }: BacklogItem): SpeakingSignal | Unknown => {
  if (told === undefined) return { because: 'Its watchers cannot be seen.' };
  const more = Math.max(0, told - 1);
  return {
    strength: more / (more + halfAt),
    value: count(told, 'watcher'),
    because: `${count(told, 'person watches', 'people watch')} it; the first is whoever made it.`,
  };
};

const halfAt = 5;
