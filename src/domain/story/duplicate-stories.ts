import type { BacklogItem } from '../backlog/backlog-item';
import { storyOf } from './story-of';

type Told = Pick<BacklogItem, 'key' | 'summary' | 'description'>;

/**
 * The items that tell the same story as others of the set (Q4): the same role and means after normalising, whatever the
 * benefit. Gives for the key of each the keys of the others, in the order given; items without such a twin are not in it.
 */
export const findDuplicateStories = (items: readonly Told[]): ReadonlyMap<string, readonly string[]> => {
  const same = new Map<string, string[]>();
  for (const item of items) {
    const { role, means } = storyOf(item)?.parts ?? {};
    if (means === undefined) continue;
    const told = `${normalised(role ?? '')}\n${normalised(means)}`;
    const keys = same.get(told);
    if (keys) keys.push(item.key);
    else same.set(told, [item.key]);
  }
  const twins = [...same.values()].filter(({ length }) => length > 1);
  return new Map(twins.flatMap((keys) => keys.map((key) => [key, keys.filter((other) => other !== key)] as const)));
};

/** Without case, punctuation, articles and doubled white space. */
const normalised = (part: string): string =>
  part
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\p{L})(?:an?|the)(?!\p{L})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
