import type { BacklogItem, ItemLink } from '../../items/backlog-item';
import type { Unknown } from '../../wording/unknown';
import { isServiceRequest } from './request-phrases';
import { type SpeakingSignal, count } from './signal-reading';

type Keys = readonly string[];

const messages = {
  blocks: {
    hidden: (keys: Keys) => `It blocks ${keys.join(', ')}, whose status cannot be seen.`,
    none: { value: 'blocks nothing', because: 'No open item waits for it.' },
    value: (open: Keys, hidden: Keys) => `blocks ${atLeast(hidden)}${count(open.length, 'item')}`,
    because: (open: Keys, hidden: Keys) => {
      const unseen = hidden.length > 0 ? ` The status of ${hidden.join(', ')} cannot be seen.` : '';
      return `Waiting for it: ${open.join(', ')}.${unseen}`;
    },
  },
  blocked: {
    value: (open: Keys) => `blocked by ${count(open.length, 'item')}`,
    because: (open: Keys) => `It cannot start before ${open.join(', ')}.`,
    hidden: (keys: Keys) =>
      `It is blocked by ${keys.join(', ')}, whose status cannot be seen; if open, that takes points away.`,
    flagged: { value: 'flagged', because: 'It is flagged in Jira as impeded.' },
    free: { value: 'not blocked', because: 'No open item blocks it.' },
  },
  requests: {
    hidden: (keys: Keys) => `What ${keys.join(', ')} is cannot be seen; it may be a service request.`,
    none: { value: 'no service request', because: 'No open service request is linked to it.' },
    value: (open: Keys, hidden: Keys) => `${atLeast(hidden)}${count(open.length, 'service request')}`,
    because: (open: Keys, hidden: Keys) => {
      const unseen = hidden.length > 0 ? ` What ${hidden.join(', ')} is cannot be seen.` : '';
      return `Linked: ${open.join(', ')}.${unseen}`;
    },
  },
};

const atLeast = (hidden: Keys): string => (hidden.length > 0 ? 'at least ' : '');

/** Half for one open item that waits for it, three quarters for two, all for three or more. */
export const blocks = ({ links }: BacklogItem): SpeakingSignal | Unknown => {
  const { open, hidden } = linkedBy('blocks', links);
  if (open.length === 0)
    return hidden.length > 0 ? { because: messages.blocks.hidden(hidden) } : { strength: 0, ...messages.blocks.none };
  return {
    strength: inSteps(open.length),
    value: messages.blocks.value(open, hidden),
    because: messages.blocks.because(open, hidden),
    atLeast: hidden.length > 0,
  };
};

/** What waits, for one item or for many, need not be done first. Being free brings nothing (P7). */
export const blocked = ({ links, flagged }: BacklogItem): SpeakingSignal | Unknown => {
  const { open, hidden } = linkedBy('is-blocked-by', links);
  if (open.length > 0)
    return { strength: -1, value: messages.blocked.value(open), because: messages.blocked.because(open) };
  if (flagged === true) return { strength: -1, ...messages.blocked.flagged };
  return hidden.length > 0 ? { because: messages.blocked.hidden(hidden) } : { strength: 0, ...messages.blocked.free };
};

/** Open requests of customers or colleagues that are linked to it, whatever the link says. */
export const serviceRequests = ({ links }: BacklogItem): SpeakingSignal | Unknown => {
  const open = keysOf(links.filter(isOpenRequest));
  const hidden = keysOf(links.filter(({ typeName, category }) => typeName === undefined && category === undefined));
  if (open.length === 0)
    return hidden.length > 0
      ? { because: messages.requests.hidden(hidden) }
      : { strength: 0, ...messages.requests.none };
  return {
    strength: inSteps(open.length),
    value: messages.requests.value(open, hidden),
    because: messages.requests.because(open, hidden),
    atLeast: hidden.length > 0,
  };
};

const inSteps = (items: number): number => (items >= 3 ? 1 : 1 - 0.5 ** items);

/** The items that are linked in this way: those that are open and those whose status is hidden. */
const linkedBy = (relation: ItemLink['relation'], links: readonly ItemLink[]) => {
  const linked = links.filter((link) => link.relation === relation);
  return {
    open: keysOf(linked.filter(({ category }) => category !== undefined && category !== 'done')),
    hidden: keysOf(linked.filter(({ category }) => category === undefined)),
  };
};

const isOpenRequest = ({ typeName, category }: ItemLink): boolean =>
  typeName !== undefined && isServiceRequest(typeName) && category !== 'done';

/** Each key once: two links may lead to one item. */
const keysOf = (links: readonly ItemLink[]): Keys => [...new Set(links.map(({ key }) => key))];
