import { commonNames } from '../../wording/common-names';
import { check, optional, fail, pass } from '../check';
import { isUnsetPriority } from '../unset-priority-phrases';

const messages = {
  title: commonNames.jiraPriority,
  passed: `${commonNames.jiraPriority} is set`,
  failed: `${commonNames.jiraPriority} is not set`,
  why: 'A backlog without priorities is a list, not a plan.',
  question: () => 'How urgent is it compared with what stands next to it?',
  none: 'Its Jira priority is not set.',
  saysNone: (name: string) => `Its Jira priority is "${name}", which says that nobody has chosen one.`,
  setIt: 'Set its Jira priority.',
  set: (name: string) => `Its Jira priority is "${name}".`,
};

/** Somebody has said how urgent it is; a priority called "None" says nothing. */
export const priorityCheck = check({
  id: 'priority',
  messages,
  defaults: {
    story: optional(5),
    bug: optional(10),
    task: optional(5),
    spike: optional(5),
    epic: optional(10),
    'sub-task': optional(5),
  },
  looksAt: 'item',
  judge: ({ item: { priority } }) => {
    if (!priority) return fail(messages.none, messages.setIt);
    return isUnsetPriority(priority.name)
      ? fail(messages.saysNone(priority.name), messages.setIt)
      : pass(messages.set(priority.name));
  },
});
