import type { EstimateUnit } from '../../domain/arithmetic/unit';
import { moscowNames } from '../../domain/priority/moscow-settings';
import type { MoscowAmount, MoscowPlace, MustHaveShare } from '../../domain/priority/must-have-share';
import { amount, unitLabel } from '../../domain/wording/amount';
import { decimal, groupDigits, quantity } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';

export const messages = {
  noneSet: 'Nobody has set a must have',
  noCapacity: (within: string) => `Must haves, and nothing that the next ${within} surely deliver`,
  unknownSize: 'Must haves, of which nobody can say how large they are',
  taken: (percent: number, within: string) =>
    `Must haves take ${Math.round(percent)} % of what the next ${within} deliver`,
  tooMany: (taken: string, most: number) => `${taken}: the limit is ${decimal(most)} %`,

  howToSet: (capacity: string) =>
    `Set MoSCoW on the issue panel; then it is held against the ${capacity} that are 85 % sure.`,
  ofCapacity: (capacity: string, most: number) =>
    `of ${capacity} that are 85 % sure. At most ${decimal(most)} % leave room for what goes wrong.`,
  unestimated: (items: number) => `, ${groupDigits(items)} of them unestimated`,
  takenAs: (items: number, usual: string) => `, ${groupDigits(items)} of them unestimated and taken as ${usual} each`,
  size: (size: string, items: number) => `${size} in ${quantity(items, 'item')}`,
  notSet: (items: number, all: number) => `Not set on ${groupDigits(items)} of ${quantity(all, 'open item')}.`,
  noneIsSet: (all: number) => `Not set on any of ${quantity(all, 'open item')}.`,

  table: 'The open backlog by MoSCoW',
  showTable: 'By MoSCoW',
  hideTable: 'Hide MoSCoW',
  places: { ...moscowNames, 'not-set': 'Not set' } satisfies Record<MoscowPlace, string>,
  estimateHead: (unit: EstimateUnit) => `${commonNames.estimate} (${unitLabel(unit)})`,
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

/** "Must haves take 81 % of what the next 2 sprints deliver": the answer in five seconds. */
export const mustHaveHeading = ({ share, within, most }: MustHaveFigures): string => {
  if (mustHavesOf(share) === undefined) return messages.noneSet;
  if (share.percent === undefined) return share.over ? messages.noCapacity(within) : messages.unknownSize;
  const taken = messages.taken(share.percent, within);
  return share.over ? messages.tooMany(taken, most) : taken;
};

/**
 * "34 points in 8 items, 2 of them unestimated and taken as 3 points each, of 42 points that are
 * 85 % sure. …"
 */
export const mustHaveLine = ({ share, capacity, unit, most }: MustHaveFigures): string => {
  const must = mustHavesOf(share);
  if (must === undefined) return messages.howToSet(amount(capacity, unit));
  const { takenAs } = share;
  const size = takenAs === undefined && must.unsized > 0 ? 'unknown estimate' : amount(must.size, unit);
  return [
    messages.size(size, must.items),
    unestimatedPhrase(must.unsized, takenAs, unit),
    ', ',
    messages.ofCapacity(amount(capacity, unit), most),
  ].join('');
};

/** On how many of the open items nobody has set it; undefined where somebody has on all. */
export const notSetLine = ({ amounts }: MustHaveShare): string | undefined => {
  const notSet = amounts.find(({ place }) => place === 'not-set')?.items ?? 0;
  const all = amounts.reduce((sum, { items }) => sum + items, 0);
  if (notSet === 0) return undefined;
  return notSet === all ? messages.noneIsSet(all) : messages.notSet(notSet, all);
};

/** Where there are any. */
const mustHavesOf = ({ amounts }: MustHaveShare): MoscowAmount | undefined =>
  amounts.find(({ place, items }) => place === 'must' && items > 0);

const unestimatedPhrase = (items: number, takenAs: number | undefined, unit: EstimateUnit): string => {
  if (items === 0) return '';
  return takenAs === undefined ? messages.unestimated(items) : messages.takenAs(items, amount(takenAs, unit));
};
