import type { HygieneList, HygieneRow } from '../../contract/hygiene-view';
import { hygieneNames } from '../../domain/hygiene/hygiene-messages';
import { quantity, groupDigits } from '../../domain/wording/number';
import { inSentence } from '../../domain/wording/in-sentence';

type Concern = HygieneList['concern'];

const messages = {
  heading: (concern: Concern, items: number) => `${hygieneNames[concern]} · ${quantity(items, 'item')}`,
  first: (items: number, total: number) => `The first ${groupDigits(items)} of ${groupDigits(total)}.`,
  elsewhere: (items: number) => `${quantity(items, 'more item')} in a list above.`,
  hidden: (items: number) => `${quantity(items, 'item')} that you may not see, or that would tell of such an item.`,
  noneFound: (concerns: readonly Concern[]) =>
    `None found: ${concerns.map((concern) => inSentence(hygieneNames[concern])).join(', ')}.`,
  notLookedFor: (concern: Concern, because: string) => `${hygieneNames[concern]}: not looked for. ${because}`,
};

/** "Stale · 12 items" */
export const listHeading = ({ concern, total }: HygieneList): string => messages.heading(concern, total);

/** What of a list is not in its table; undefined where all of it is. */
export const moreLine = ({ total, elsewhere, rows, hidden }: HygieneList): string | undefined => {
  const looked = rows.length + hidden;
  const sentences = [
    elsewhere > 0 ? messages.elsewhere(elsewhere) : [],
    looked < total ? messages.first(looked, total) : [],
    hidden > 0 ? messages.hidden(hidden) : [],
  ].flat();
  return sentences.length === 0 ? undefined : sentences.join(' ');
};

/** "None found: duplicates, blocked chains."; then a sentence for each list that was not made. */
export const emptyListSentences = (lists: readonly HygieneList[]): readonly string[] => {
  const empty = lists.filter(({ because }) => because === undefined);
  return [
    ...(empty.length === 0 ? [] : [messages.noneFound(empty.map(({ concern }) => concern))]),
    ...lists.flatMap(({ concern, because }) => (because === undefined ? [] : messages.notLookedFor(concern, because))),
  ];
};

/**
 * Jira's own list of these items, whose menu offers the bulk change. Keys are letters, digits and a
 * dash, and quoted all the same (J6).
 */
export const bulkAddress = (rows: readonly Pick<HygieneRow, 'key'>[]): string =>
  `/issues/?jql=${encodeURIComponent(`key in (${rows.map(({ key }) => `"${key}"`).join(', ')})`)}`;
