import type { BacklogItem } from '../items/backlog-item';
import { moscowCategories, moscowNames, type MoscowCategory, type MoscowSettings } from './moscow-settings';
import type { PriorityScore } from './priority-score';
import { type MoscowProposal, proposeMoscow } from './propose-moscow';

const messages = {
  option: (fieldName: string, option: string) => `"${fieldName}" says ${option}.`,
  labels: (labels: readonly string[]) => `Labelled ${labels.join(', ')}.`,
};

/**
 * Where an item stands by MoSCoW. `set`: somebody has said so, in the mapped field or by a label;
 * `proposed`: nobody has, and the score proposes it; `unknown`: neither, with why.
 */
export type Moscow = SetMoscow | MoscowProposal;

type SetMoscow = { readonly kind: 'set'; readonly category: MoscowCategory; readonly because: string };

/**
 * The category of the mapped field, else the highest that a label names, else the one that the
 * score proposes (P6).
 */
export const moscowOf = (
  item: Pick<BacklogItem, 'labels' | 'moscowField'>,
  priority: PriorityScore,
  settings: MoscowSettings,
): Moscow => setMoscow(item, settings) ?? proposeMoscow(priority, settings);

/** The category that somebody has set; undefined where nobody has (P6). */
export const setMoscow = (
  item: Pick<BacklogItem, 'labels' | 'moscowField'>,
  settings: Pick<MoscowSettings, 'words'>,
): SetMoscow | undefined => byField(item, settings) ?? byLabels(item, settings);

const byField = (
  { moscowField }: Pick<BacklogItem, 'moscowField'>,
  settings: Pick<MoscowSettings, 'words'>,
): SetMoscow | undefined => {
  if (moscowField?.value === undefined) return undefined;
  const { fieldName, value } = moscowField;
  const category = categoryOf(value, settings);
  return category && { kind: 'set', category, because: messages.option(fieldName, value) };
};

const byLabels = (
  { labels }: Pick<BacklogItem, 'labels'>,
  settings: Pick<MoscowSettings, 'words'>,
): SetMoscow | undefined => {
  const named = labels.flatMap((label) => {
    const category = categoryOf(label, settings);
    return category === undefined ? [] : [{ label, category }];
  });
  const [highest] = named.map(({ category }) => category).toSorted(byMoscow);
  if (highest === undefined) return undefined;
  return { kind: 'set', category: highest, because: messages.labels(named.map(({ label }) => label)) };
};

/** Must have before should have before good to have before won't have (P6). */
export const byMoscow = (a: MoscowCategory, b: MoscowCategory): number =>
  moscowCategories.indexOf(a) - moscowCategories.indexOf(b);

/** The category that a label or an option of a field names; undefined where it names none. */
export const categoryOf = (text: string, { words }: Pick<MoscowSettings, 'words'>): MoscowCategory | undefined => {
  const plain = plainText(text);
  return moscowCategories.find((category) => words[category].some((word) => plainText(word) === plain));
};

/** What is written as a label for a category, such as "must-have". */
export const moscowLabel = (category: MoscowCategory, { words }: Pick<MoscowSettings, 'words'>): string =>
  plainText(words[category][0] ?? moscowNames[category]).replace(/ /g, '-');

/** Labels have no blanks, and people write them in many ways: "Must-Have", "must_have", "Won’t". */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
