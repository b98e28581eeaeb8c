import type { BacklogItem, ItemLink } from '../../items/backlog-item';
import { joinWithAnd } from '../../wording/list';
import { quotation } from '../../wording/quotation';
import { type Finding, check, required, optional, pass, fail, unknown } from '../check';

type Links = readonly ItemLink[];

const messages = {
  title: 'Blockers',
  passed: 'No open blocker',
  failed: 'Blocked',
  lacks: 'its blocker done',
  why: 'Work that waits for something else cannot be finished, only started.',
  question: ({ links, flagged }: Pick<BacklogItem, 'links' | 'flagged'>) => {
    const open = blockersAmong(links).filter(isOpen);
    return flagged && open.length === 0 ? messages.flagQuestion : messages.openQuestion(open);
  },
  unknownQuestion: ({ links }: Pick<BacklogItem, 'links'>) =>
    `Is ${spokenKeys(blockersAmong(links).filter(isHidden))} done? Its status cannot be seen here.`,
  openQuestion: (open: Links) => `Who can clear ${spokenKeys(open)}?`,
  flagQuestion: 'It is flagged: what is in its way, and who can clear that?',
  flagged: 'Flagged in Jira as impeded.',
  unflag: 'Clear what is in its way, then take the flag off.',
  none: 'No link says that something blocks it.',
  open: (blockers: Links) => `Blocked by ${writtenKeys(blockers)}, not done yet.`,
  finish: (blockers: Links) =>
    `Finish ${blockers.length === 1 ? 'the blocker' : 'the blockers'} first, or remove the link if it no longer holds.`,
  hidden: (blockers: Links) => `Blocked by ${writtenKeys(blockers)}, whose status Jira does not show here.`,
  done: (blockers: Links) => `Blocked by ${writtenKeys(blockers)}, done since.`,
  mayBlock: (links: Links) =>
    `${cutList(
      links.map(({ key, words = '' }) => `${key}, linked by ${quotation(words)}`),
      ';',
    )}, may block.`,
  lookedAt: (words: readonly string[]) => `Links looked at: ${cutList(words.map(quotation), ',')}.`,
};

/** Three keys at most: a question is to be read aloud. */
const spokenKeys = (blockers: Links): string => keyList([...new Set(keysOf(blockers))], 3) || 'what blocks it';

/** So many are written at most: an item may have hundreds of links. */
const mostWritten = 5;

const writtenKeys = (blockers: Links): string => keyList(keysOf(blockers), mostWritten);

const keyList = (keys: readonly string[], most: number): string =>
  joinWithAnd(keys.length > most ? [...keys.slice(0, most), `${keys.length - most} more`] : keys);

/** What holds commas itself is told apart by another mark. */
const cutList = (parts: readonly string[], mark: string): string =>
  [...parts.slice(0, mostWritten), ...(parts.length > mostWritten ? [`${parts.length - mostWritten} more`] : [])].join(
    `${mark} `,
  );

const keysOf = (links: Links): readonly string[] => links.map(({ key }) => key);

/**
 * No unfinished item blocks this one, and nobody has flagged it. What stands behind a link that
 * nobody can read is named and holds nothing back.
 */
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
  judge: ({ item: { links, flagged } }) => {
    const blockers = blockersAmong(links);
    const open = blockers.filter(isOpen);
    if (flagged || open.length > 0) {
      const evidence = [...(flagged ? [messages.flagged] : []), ...(open.length > 0 ? [messages.open(open)] : [])];
      return fail(evidence.join(' '), open.length > 0 ? messages.finish(open) : messages.unflag);
    }
    const hidden = blockers.filter(isHidden);
    return hidden.length > 0 ? unknown(messages.hidden(hidden)) : passedBy(links, blockers);
  },
});

/** What was found instead of an open blocker, and in which links. */
const passedBy = (links: Links, doneBlockers: Links): Finding => {
  const mayBlock = links.filter((link) => link.relation === 'may-block' && isOpen(link));
  const remark = mayBlock.length === 0 ? undefined : messages.mayBlock(mayBlock);
  const words = [...new Set(links.flatMap(({ words: said }) => (said === undefined ? [] : [said])))];
  const evidence = [
    doneBlockers.length === 0 ? messages.none : messages.done(doneBlockers),
    ...(remark === undefined ? [] : [remark]),
    ...(words.length === 0 ? [] : [messages.lookedAt(words)]),
  ];
  return pass(evidence.join(' '), remark);
};

const blockersAmong = (links: Links): Links => links.filter(({ relation }) => relation === 'is-blocked-by');

const isOpen = ({ category }: ItemLink): boolean => category !== undefined && category !== 'done';

const isHidden = ({ category }: ItemLink): boolean => category === undefined;
