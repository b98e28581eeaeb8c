import type { HygieneList, HygieneRow } from '../../contract/hygiene-view';
import { hygieneNames } from '../../domain/hygiene/hygiene-messages';
import { quantity, groupDigits } from '../../domain/wording/number';

/** "Stale · 12 items" */
export const listHeading = ({ concern, total }: HygieneList): string =>
  `${hygieneNames[concern]} · ${quantity(total, 'item')}`;

/** What of a list is not in its table; undefined where all of it is. */
export const moreWords = ({ total, rows, hidden }: HygieneList): string | undefined => {
  const words = [
    ...(rows.length + hidden < total
      ? [`The first ${groupDigits(rows.length + hidden)} of ${groupDigits(total)} are looked at.`]
      : []),
    ...(hidden > 0 ? [`${quantity(hidden, 'item')} that you may not see, or that would tell of such an item.`] : []),
  ];
  return words.length === 0 ? undefined : words.join(' ');
};

/**
 * "None found: duplicates, blocked chains."; one sentence more for each list that could not be
 * made.
 */
export const cleanWords = (lists: readonly HygieneList[]): readonly string[] => {
  const none = lists.filter(({ because: cannot }) => cannot === undefined);
  return [
    ...(none.length === 0
      ? []
      : [`None found: ${none.map(({ concern }) => hygieneNames[concern].toLowerCase()).join(', ')}.`]),
    ...lists.flatMap(({ concern, because: cannot }) =>
      cannot === undefined ? [] : [`${hygieneNames[concern]}: not looked for. ${cannot}`],
    ),
  ];
};

/**
 * Jira's own list of these items, whose menu offers the bulk change. Keys are letters, digits and a
 * dash, and quoted all the same (J6).
 */
export const bulkAddress = (rows: readonly Pick<HygieneRow, 'key'>[]): string =>
  `/issues/?jql=${encodeURIComponent(`key in (${rows.map(({ key }) => `"${key}"`).join(', ')})`)}`;
