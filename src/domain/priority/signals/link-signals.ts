import type { Unknown } from '../../wording/unknown';
import type { BacklogItem, ItemLink } from '../../items/backlog-item';
import { isServiceRequest } from './request-phrases';
import { type SpeakingSignal, count } from './signal-reading';

/** Half for one open item that waits for it, three quarters for two, all for three or more. */
export const blocks = ({ links }: BacklogItem): SpeakingSignal | Unknown => {
  const { open, unknown } = linked(links, 'blocks');
  if (open.length === 0 && unknown.length > 0)
    return { because: `It blocks ${unknown.join(', ')}, whose status cannot be seen.` };
  const unseen = unknown.length > 0 ? ` The status of ${unknown.join(', ')} cannot be seen.` : '';
  if (open.length === 0) return { strength: 0, value: 'blocks nothing', because: 'No open item waits for it.' };
  return {
    strength: inSteps(open.length),
    value: `blocks ${count(open.length, 'item')}`,
    because: `Waiting for it: ${open.join(', ')}.${unseen}`,
  };
};

/** What cannot be started need not be done first. */
export const blocked = ({ links }: BacklogItem): SpeakingSignal | Unknown => {
  const { open, unknown } = linked(links, 'is-blocked-by');
  if (open.length > 0)
    return {
      strength: 0,
      value: `blocked by ${count(open.length, 'item')}`,
      because: `It cannot start before ${open.join(', ')}.`,
    };
  if (unknown.length > 0) return { because: `It is blocked by ${unknown.join(', ')}, whose status cannot be seen.` };
  return { strength: 1, value: 'not blocked', because: 'No open item blocks it.' };
};

/** Open requests of customers or colleagues that are linked to it, whatever the link says. */
export const serviceRequests = ({ links }: BacklogItem): SpeakingSignal | Unknown => {
  const requests = new Set(
    links
      .filter(({ typeName, category }) => typeName !== undefined && isServiceRequest(typeName) && category !== 'done')
      .map(({ key }) => key),
  );
  const hidden = links.filter(({ typeName, category }) => typeName === undefined && category === undefined);
  const unseen = [...new Set(hidden.map(({ key }) => key))];
  if (requests.size === 0 && unseen.length > 0)
    return { because: `What ${unseen.join(', ')} is cannot be seen; it may be a service request.` };
  if (requests.size === 0)
    return { strength: 0, value: 'no service request', because: 'No open service request is linked to it.' };
  return {
    strength: inSteps(requests.size),
    value: count(requests.size, 'service request'),
    because: `Linked: ${[...requests].join(', ')}.`,
  };
};

const inSteps = (items: number): number => (items >= 3 ? 1 : 1 - 0.5 ** items);

const linked = (links: readonly ItemLink[], relation: ItemLink['relation']) => {
  const ours = links.filter((link) => link.relation === relation);
  const keys = (matches: (link: ItemLink) => boolean) => [...new Set(ours.filter(matches).map((link) => link.key))];
  return {
    open: keys((link) => link.category !== undefined && link.category !== 'done'),
    unknown: keys((link) => link.category === undefined),
  };
};
