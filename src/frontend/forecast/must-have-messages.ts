import type { EstimateUnit } from '../../domain/arithmetic/unit';
import { moscowNames } from '../../domain/priority/moscow-settings';
import type { Amount, MoscowAmount, MustHaveShare } from '../../domain/priority/must-have-share';
import { amount, bareAmount, unitLabel } from '../../domain/wording/amount';
import { decimal, quantity, groupDigits } from '../../domain/wording/number';

export const messages = {
  noneSet: 'Nobody has set a must have',
  noCapacity: (within: string) => `Must haves, and nothing that the next ${within} surely complete`,
  unknownSize: 'Must haves, of which nobody can say how large they are',
  taken: (percent: number, within: string) =>
    `Must haves take ${Math.round(percent)} % of what the next ${within} complete`,
  tooMany: (taken: string, most: number) => `${taken}: more than ${decimal(most)} %`,

  howToSet: (capacity: string) =>
    `Set MoSCoW on the issue panel; then it is held against the ${capacity} that are 85 % sure.`,
  ofCapacity: (capacity: string, most: number) =>
    `of ${capacity} that are 85 % sure. At most ${decimal(most)} % leave room for what goes wrong.`,
  unestimated: (items: number) => `, ${items} of them unestimated`,
  takenAs: (items: number, usual: string) => `, ${items} of them unestimated and taken as ${usual} each`,
  size: (size: string, items: number) => `${size} in ${quantity(items, 'item')}`,

  unknown: (keys: readonly string[]) =>
    `Of ${quantity(keys.length, 'other item')} nobody has set it and nothing is proposed, because the priority cannot be computed: ${firstKeys(keys)}.`,
  countedItems: (items: number, about: number) =>
    `Counted: the first ${groupDigits(items)} of about ${groupDigits(about)} open items by rank, as far as you may see them.`,

  table: 'The open backlog by MoSCoW',
  setHead: (unit: EstimateUnit) => `Set (${unitLabel(unit)})`,
  proposedHead: (unit: EstimateUnit) => `Only proposed (${unitLabel(unit)})`,
  itemsTitle: (category: MoscowAmount['category'], kind: 'set' | 'proposed') => `${moscowNames[category]}, ${kind}`,
  empty: 'No item.',
};

/** `within`: "2 sprints". `capacity`: what they complete by the forecast. `most`: in percent. */
export type MustHaveFigures = {
  readonly share: MustHaveShare;
  readonly capacity: number;
  readonly unit: EstimateUnit;
  readonly within: string;
  readonly most: number;
};

/** "Must haves take 81 % of what the next 2 sprints complete": the answer in five seconds. */
export const mustHaveHeading = ({ share, within, most }: MustHaveFigures): string => {
  const must = share.categories[0]?.set;
  if (must === undefined || must.keys.length === 0) return messages.noneSet;
  if (share.percent === undefined) return share.over ? messages.noCapacity(within) : messages.unknownSize;
  const taken = messages.taken(share.percent, within);
  return share.over ? messages.tooMany(taken, most) : taken;
};

/**
 * "34 points in 8 items, 2 of them unestimated and taken as 3 points each, of 42 points that are
 * 85 % sure. …"
 */
export const mustHaveLine = ({ share, capacity, unit, most }: MustHaveFigures): string => {
  const must = share.categories[0]?.set;
  if (must === undefined || must.keys.length === 0) return messages.howToSet(amount(capacity, unit));
  const { takenAs } = share;
  const size = takenAs === undefined && must.unsized > 0 ? 'unknown size' : amount(must.size, unit);
  return [
    messages.size(size, must.keys.length),
    unestimatedPhrase(must.unsized, takenAs, unit),
    ', ',
    messages.ofCapacity(amount(capacity, unit), most),
  ].join('');
};

const unestimatedPhrase = (items: number, takenAs: number | undefined, unit: EstimateUnit): string => {
  if (items === 0) return '';
  return takenAs === undefined ? messages.unestimated(items) : messages.takenAs(items, amount(takenAs, unit));
};

/** "34 in 8 items"; a size that nobody knows is "unknown". */
export const moscowAmountText = ({ size, keys, unsized }: Amount, unit: EstimateUnit): string => {
  if (keys.length === 0) return '0';
  return messages.size(unsized === keys.length && size === 0 ? 'unknown' : bareAmount(size, unit), keys.length);
};

const mostKeys = 20;

const firstKeys = (keys: readonly string[]): string => {
  if (keys.length <= mostKeys) return keys.join(', ');
  return `${keys.slice(0, mostKeys).join(', ')} and ${groupDigits(keys.length - mostKeys)} more`;
};
