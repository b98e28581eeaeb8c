import type { BacklogItem, ItemLink } from '../../items/backlog-item';
import { joinWithAnd } from '../../wording/list';
import { check, required, optional, pass, fail, unknown } from '../check';

type Links = readonly ItemLink[];

const messages = {
  title: 'Blockers',
  passed: 'No open blocker',
  failed: 'Blocked',
  why: 'Work that waits for something else cannot be finished, only started.',
  question: ({ links }: Pick<BacklogItem, 'links'>) =>
    `Who can clear ${spokenKeys(blockersAmong(links).filter(isOpen))}?`,
  unknownQuestion: ({ links }: Pick<BacklogItem, 'links'>) =>
    `Is ${spokenKeys(blockersAmong(links).filter(isHidden))} done? Its status cannot be seen here.`,
  none: 'No link says that something blocks it.',
  open: (blockers: Links) => `Blocked by ${writtenKeys(blockers)}, not done yet.`,
  finish: (blockers: Links) =>
    `Finish ${blockers.length === 1 ? 'the blocker' : 'the blockers'} first, or remove the link if it no longer holds.`,
  hidden: (blockers: Links) => `Blocked by ${writtenKeys(blockers)}, whose status Jira does not show here.`,
  done: (blockers: Links) => `Blocked by ${writtenKeys(blockers)}, done since.`,
};

/** Three keys at most: a question is to be read aloud. */
const spokenKeys = (blockers: Links): string => keyList([...new Set(keysOf(blockers))], 3) || 'what blocks it';

/** Five keys at most: an item may have hundreds of links. */
const writtenKeys = (blockers: Links): string => keyList(keysOf(blockers), 5);

const keyList = (keys: readonly string[], most: number): string =>
  joinWithAnd(keys.length > most ? [...keys.slice(0, most), `${keys.length - most} more`] : keys);

const keysOf = (links: Links): readonly string[] => links.map(({ key }) => key);

/** No unfinished item blocks this one. */
export const blockersCheck = check({
  id: 'blockers',
  messages,
  defaults: {
    story: required(10),
    bug: required(10),
    task: required(10),
    spike: required(10),
    epic: optional(5),
    'sub-task': required(10),
  },
  looksAt: 'links',
  judge: ({ item }) => {
    const blockers = blockersAmong(item.links);
    if (blockers.length === 0) return pass(messages.none);
    const open = blockers.filter(isOpen);
    if (open.length > 0) return fail(messages.open(open), messages.finish(open));
    const hidden = blockers.filter(isHidden);
    return hidden.length > 0 ? unknown(messages.hidden(hidden)) : pass(messages.done(blockers));
  },
});

const blockersAmong = (links: Links): Links => links.filter(({ relation }) => relation === 'is-blocked-by');

const isOpen = ({ category }: ItemLink): boolean => category !== undefined && category !== 'done';

const isHidden = ({ category }: ItemLink): boolean => category === undefined;
