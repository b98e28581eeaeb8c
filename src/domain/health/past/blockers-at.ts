import type { LinkChange } from '../../history/past-change';
import type { ItemLink } from '../../items/backlog-item';
import { linkSayings } from '../../links/link-sayings';
import type { LinkSettings } from '../../links/link-settings';
import { plainLinkWords } from '../../links/plain-link-words';
import type { PastBlocker } from './item-past';

/** The links of an item now, their changes, and what links say by the rules. */
export type LinkHistory = {
  readonly links: readonly ItemLink[];
  readonly changes: readonly LinkChange[];
  readonly settings: LinkSettings;
};

/**
 * What blocked an item just before an instant: what does now, with every change since undone. A
 * link that no history tells of has always been there (as V2 has it of sprints).
 */
export const blockersAt = ({ links, changes, settings }: LinkHistory, instant: number): readonly PastBlocker[] => {
  const blockers = new Map<string, PastBlocker>(
    links
      .filter(({ relation }) => relation === 'is-blocked-by')
      .map(({ key, category }) => [key, { key, ...(category === undefined ? {} : { categoryNow: category }) }]),
  );
  const undone = changes.filter(({ at }) => at >= instant).toSorted((a, b) => b.at - a.at);
  for (const { key, came, words } of undone) {
    if (!saysWaiting(words, settings)) continue;
    if (came) blockers.delete(key);
    else if (!blockers.has(key)) blockers.set(key, { key });
  }
  return [...blockers.values()];
};

/**
 * Whether an entry of a history says that the item waits. It begins with words for "this issue" in
 * the site's language, so the longest end that the rules know is what it says.
 */
const saysWaiting = (words: string, settings: LinkSettings): boolean => {
  const { ofWords } = linkSayings(settings);
  const parts = words.trim().split(/\s+/);
  for (let start = 0; start < parts.length; start += 1) {
    const saying = ofWords(plainLinkWords(parts.slice(start).join(' ')));
    if (saying !== undefined) return saying === 'waits';
  }
  return false;
};
