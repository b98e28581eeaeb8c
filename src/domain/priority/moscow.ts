import type { BacklogItem } from '../items/backlog-item';
import { moscowCategories, moscowNames, type MoscowCategory, type MoscowSettings } from './moscow-settings';
import type { PriorityScore } from './priority-score';

/**
 * Where an item stands by MoSCoW. `set`: somebody has said so, in the mapped field or by a label;
 * `proposed`: nobody has, and the score proposes it; `unknown`: neither, with why.
 */
export type Moscow =
  | { readonly kind: 'set' | 'proposed'; readonly category: MoscowCategory; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string };

/**
 * A mapped field that is set goes first, then labels, of several the highest category; else the
 * score proposes one (P6).
 */
export const moscowOf = (
  item: Pick<BacklogItem, 'labels' | 'moscowField'>,
  { score }: Pick<PriorityScore, 'score'>,
  settings: MoscowSettings,
): Moscow => setMoscow(item, settings) ?? proposedMoscow(score, settings);

const setMoscow = ({ labels, moscowField }: Pick<BacklogItem, 'labels' | 'moscowField'>, settings: MoscowSettings) => {
  const option = moscowField?.value;
  const byField = option === undefined ? undefined : categoryOf(option, settings);
  if (byField !== undefined) return set(byField, `"${moscowField?.fieldName ?? ''}" says ${option ?? ''}.`);
  const named = labels.flatMap((label) => {
    const category = categoryOf(label, settings);
    return category === undefined ? [] : [{ label, category }];
  });
  const [first] = named.toSorted((a, b) => byMoscow(a.category, b.category));
  return first && set(first.category, `Labelled ${named.map(({ label }) => label).join(', ')}.`);
};

const set = (category: MoscowCategory, because: string): Moscow => ({ kind: 'set', category, because });

const proposedMoscow = (score: number | null, { proposeFrom }: MoscowSettings): Moscow => {
  if (score === null) return { kind: 'unknown', because: 'Its priority cannot be computed, so nothing is proposed.' };
  const category = moscowCategories.find((one) => one === 'wont' || score >= proposeFrom[one]) ?? 'wont';
  return {
    kind: 'proposed',
    category,
    because:
      category === 'wont'
        ? `Priority ${score} is below ${proposeFrom.could}, from where on "${moscowNames.could}" is proposed.`
        : `Priority ${score}; "${moscowNames[category]}" is proposed from ${proposeFrom[category]}.`,
  };
};

/** Must have before should have before good to have before won't have (P6). */
export const byMoscow = (one: MoscowCategory, other: MoscowCategory): number =>
  moscowCategories.indexOf(one) - moscowCategories.indexOf(other);

/** The category that a label or an option of a field names; undefined where it names none. */
export const categoryOf = (text: string, { words }: Pick<MoscowSettings, 'words'>): MoscowCategory | undefined => {
  const plain = plainWords(text);
  return moscowCategories.find((category) => words[category].some((word) => plainWords(word) === plain));
};

/** What is written as a label for a category, such as "must-have". */
export const moscowLabel = (category: MoscowCategory, { words }: Pick<MoscowSettings, 'words'>): string =>
  plainWords(words[category][0] ?? moscowNames[category]).replace(/ /g, '-');

/** Labels have no blanks, and people write them in many ways: "Must-Have", "must_have", "Won’t". */
const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
