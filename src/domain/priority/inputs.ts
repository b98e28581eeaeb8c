import type { BacklogItem, ItemLink } from '../backlog/backlog-item';
import { urgencyOf } from './priority-names';
import type { PriorityInput } from './weights';

/** What one input says about an item: how strongly it speaks for it (0 to 1), or why it says nothing (P3). */
export type Reading = { readonly id: PriorityInput; readonly label: string } & (
  { readonly strength: number; readonly value: string; readonly because: string } | { readonly missing: string }
);

/** Reads every input of an item. `now`: epoch milliseconds. */
export const readInputs = (item: BacklogItem, now: number): readonly Reading[] => [
  { id: 'priority', label: 'Priority', ...priority(item) },
  { id: 'due-date', label: 'Due date', ...dueDate(item, now) },
  { id: 'blocks', label: 'Blocks others', ...blocks(item) },
  { id: 'blocked', label: 'Free to start', ...blocked(item) },
  { id: 'age', label: 'Age', ...age(item, now) },
];

type Said = { readonly strength: number; readonly value: string; readonly because: string };
type Silent = { readonly missing: string };

const priority = ({ priority: told }: BacklogItem): Said | Silent => {
  const urgency = told && urgencyOf(told);
  if (!told || urgency === 'not-set') return { missing: 'No priority is set.' };
  if (urgency === undefined) return { missing: `The priority "${told.name}" is not one whose order is known.` };
  return { strength: urgency, value: told.name, because: `Its priority is ${told.name}.` };
};

/** Due dates are days without a zone. They are counted in UTC, so that an item scores the same for everybody (P5). */
const dueDate = ({ dueDate: told }: BacklogItem, now: number): Said | Silent => {
  if (told === undefined) return { missing: 'No due date is set.' };
  const due = Date.parse(`${told}T00:00:00Z`);
  if (Number.isNaN(due)) return { missing: `The due date "${told}" is not a date.` };
  const days = due / day - Math.floor(now / day);
  const value =
    days < 0 ? `overdue by ${count(-days, 'day')}` : days === 0 ? 'due today' : `due in ${count(days, 'day')}`;
  return { strength: within(1 - days / dueHorizon), value, because: `It is ${value} (${told}).` };
};

/** Half for one open item that waits for it, three quarters for two, all for three or more. */
const blocks = ({ links }: BacklogItem): Said | Silent => {
  const { open, unknown } = linked(links, 'blocks');
  if (open.length === 0 && unknown.length > 0)
    return { missing: `It blocks ${unknown.join(', ')}, whose status cannot be seen.` };
  const unseen = unknown.length > 0 ? ` The status of ${unknown.join(', ')} cannot be seen.` : '';
  if (open.length === 0) return { strength: 0, value: 'blocks nothing', because: 'No open item waits for it.' };
  return {
    strength: open.length >= 3 ? 1 : 1 - 0.5 ** open.length,
    value: `blocks ${count(open.length, 'item')}`,
    because: `Waiting for it: ${open.join(', ')}.${unseen}`,
  };
};

const blocked = ({ links }: BacklogItem): Said | Silent => {
  const { open, unknown } = linked(links, 'is-blocked-by');
  if (open.length > 0)
    return {
      strength: 0,
      value: `blocked by ${count(open.length, 'item')}`,
      because: `It cannot start before ${open.join(', ')}.`,
    };
  if (unknown.length > 0) return { missing: `It is blocked by ${unknown.join(', ')}, whose status cannot be seen.` };
  return { strength: 1, value: 'not blocked', because: 'No open item blocks it.' };
};

const age = ({ created }: BacklogItem, now: number): Said => {
  const days = Math.max(0, Math.floor((now - created) / day));
  return {
    strength: within(days / ageHorizon),
    value: `${count(days, 'day')} old`,
    because: `It was created ${count(days, 'day')} ago.`,
  };
};

const linked = (links: readonly ItemLink[], relation: ItemLink['relation']) => {
  const ours = links.filter((link) => link.relation === relation);
  const keys = (matches: (link: ItemLink) => boolean) => [...new Set(ours.filter(matches).map((link) => link.key))];
  return {
    open: keys((link) => link.category !== undefined && link.category !== 'done'),
    unknown: keys((link) => link.category === undefined),
  };
};

const day = 86_400_000;
/** Days ahead from which a due date begins to speak for an item. */
const dueHorizon = 60;
/** Days after which age brings all that it can. */
const ageHorizon = 180;

const within = (strength: number): number => Math.min(1, Math.max(0, strength));

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
