import { sum } from '../../domain/arithmetic/exact';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { type MeanSayDo, meanSayDo } from '../../domain/sprints/sprint-say-do';
import { amount } from '../../domain/wording/amount';
import { joinWithAnd } from '../../domain/wording/list';
import { percent, quantity } from '../../domain/wording/number';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';

const messages = {
  noSayDo: 'cannot be computed',
  sayDo: 'of the committed points, in items that were completed',
  meanOf: (sprints: number) => (sprints === 1 ? 'of one sprint' : `mean of ${sprints} sprints`),
  leftOut: (sprints: string) => `left out: ${sprints}`,
  nothingCommitted: (sprints: number) => `${quantity(sprints, 'sprint')} without a commitment`,
  unknown: (sprints: number) => `${quantity(sprints, 'sprint')} with unknown items`,
  atLeast: (mean: string) => `at least ${mean}`,
  delivered: 'what Jira’s reports call completed, a sprint',
  unplanned: 'delivered, but added after the start, a sprint',
};

/** One of the three figures of what sprints promised and did (V19), in words. */
export type DeliveryFigure = { readonly name: string; readonly value: string; readonly about: string };

/** Say/do, delivered and unplanned of the sprints that are shown: the mean of each (V19). */
export const deliveryFigures = (sprints: readonly SprintFigures[]): readonly DeliveryFigure[] => {
  const sayDo = meanSayDo(sprints);
  return [
    {
      name: sprintFigureNames.sayDo,
      value: sayDo.mean === undefined ? messages.noSayDo : percent(sayDo.mean),
      about: sayDoRemark(sayDo),
    },
    {
      name: sprintFigureNames.completed,
      value: meanAmount(sprints, ({ completed }) => completed),
      about: messages.delivered,
    },
    {
      name: sprintFigureNames.unplanned,
      value: meanAmount(sprints, ({ unplanned }) => unplanned),
      about: messages.unplanned,
    },
  ];
};

/** Of how many sprints it is the mean, and which are left out (V31). */
const sayDoRemark = ({ from, nothingCommitted, unknown }: MeanSayDo): string => {
  const leftOut = [
    ...(nothingCommitted === 0 ? [] : [messages.nothingCommitted(nothingCommitted)]),
    ...(unknown === 0 ? [] : [messages.unknown(unknown)]),
  ];
  return [
    ...(from === 0 ? [] : [`${messages.sayDo}, ${messages.meanOf(from)}`]),
    ...(leftOut.length === 0 ? [] : [messages.leftOut(joinWithAnd(leftOut))]),
  ].join('; ');
};

/** Zeros included; "at least" where items of a sprint are unknown (V17, V31). */
const meanAmount = (sprints: readonly SprintFigures[], amountIn: (sprint: SprintFigures) => number): string => {
  const mean = amount(sum(sprints.map(amountIn)) / sprints.length, sprints[0]?.unit ?? 'points');
  return sprints.every(({ complete }) => complete) ? mean : messages.atLeast(mean);
};
