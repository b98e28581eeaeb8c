import type { ItemLink } from '../../items/backlog-item';
import { joinWithAnd } from '../../wording/list';
import { check, required, optional, type Finding, pass, fail, unknown } from '../check';

/** No unfinished item blocks this one. */
export const blockersCheck = check({
  id: 'blockers',
  title: 'Blockers',
  passed: 'No open blocker',
  failed: 'Blocked',
  why: 'Work that waits for something else cannot be finished, only started.',
  defaults: {
    story: required(10),
    bug: required(10),
    task: required(10),
    spike: required(10),
    epic: optional(5),
    'sub-task': required(10),
  },
  judge: ({ item: { links } }) => checkBlockers(links),
});

/** The check as far as links alone decide it. */
export const checkBlockers = (links: readonly ItemLink[]): Finding => {
  const blockers = links.filter(({ relation }) => relation === 'is-blocked-by');
  if (blockers.length === 0) return pass('No link says that something blocks it.');
  const open = blockers.filter(({ category }) => category !== undefined && category !== 'done');
  if (open.length > 0) {
    return fail(
      `Blocked by ${names(open)}, not done yet.`,
      `Finish ${open.length === 1 ? 'the blocker' : 'the blockers'} first, or remove the link if it no longer holds.`,
    );
  }
  const hidden = blockers.filter(({ category }) => category === undefined);
  return hidden.length > 0
    ? unknown(`Blocked by ${names(hidden)}, whose status Jira does not show here.`)
    : pass(`Blocked by ${names(blockers)}, done since.`);
};

/** At most five keys: an item may have hundreds of links. */
const names = (links: readonly { readonly key: string }[]): string => {
  const keys = links.slice(0, 5).map(({ key }) => key);
  return joinWithAnd(links.length > 5 ? [...keys, `${links.length - 5} more`] : keys);
};
