import type { OutcomeView, OutcomeGroup } from '../../contract/outcome-view';
import type { Fate } from '../../domain/outcome/fate';
import { type ReadinessOutcome, fewestToSay, type GroupOutcome } from '../../domain/outcome/readiness-outcome';
import { percent, quantity } from '../../domain/wording/number';

type Known = Extract<OutcomeView, { kind: 'outcome' }>;

/** The name of each group, and what stands behind it, for the person who opens it. */
export const groupWords: Record<OutcomeGroup, { readonly name: string; readonly about: string }> = {
  ready: {
    name: 'Ready',
    about: 'In the sprint when it started, not done then, and ready by the rules of today as the item read then.',
  },
  'not-ready': {
    name: 'Not ready',
    about: 'In the sprint when it started, not done then, and not ready by the rules of today as the item read then.',
  },
  'not-scored': { name: 'Not scored', about: 'No check of the rules applies, so nothing says whether it was ready.' },
  unknown: {
    name: 'Unknown',
    about: 'The change history is missing or cannot be relied on, or the app may not see the item.',
  },
};

export const fateWords: Record<Fate, string> = {
  completed: 'Completed',
  'carried-over': 'Carried over',
  removed: 'Removed',
};

/**
 * The verdict in one sentence: whether ready items were completed more often, and whether that says
 * anything.
 */
export const verdictLine = ({ ready, notReady, comparison }: ReadinessOutcome): string => {
  if (ready.items + notReady.items === 0) return 'Nothing to compare: none of the items of these sprints was judged.';
  if (comparison === 'too-few')
    return `Too few items to say: ${ready.items} ${wereOrWas(ready.items)} ready at the start and ${notReady.items} ${wereOrWas(notReady.items)} not; it takes ${fewestToSay} of each.`;
  const sides = `${shareWords(ready)} against ${shareWords(notReady)}`;
  const how = `Ready items were completed ${howOften(ready, notReady)}: ${sides}`;
  return comparison === 'chance' ? `${how}. The difference could be chance.` : `${how}.`;
};

const wereOrWas = (items: number): string => (items === 1 ? 'was' : 'were');

const howOften = (ready: GroupOutcome, notReady: GroupOutcome): string => {
  const [one, other] = [shareOf(ready), shareOf(notReady)];
  if (percent(one) === percent(other)) return 'as often as others';
  return one > other ? 'more often' : 'less often';
};

const shareOf = ({ share }: GroupOutcome): number => ('tooFew' in share ? 0 : share.value);

/** "82 % (68–91 %)", or that nothing can be said. */
export const shareWords = ({ share }: Pick<GroupOutcome, 'share'>): string =>
  'tooFew' in share
    ? 'too few items to say'
    : `${percent(share.value)} (${Math.round(share.low * 100)}–${percent(share.high)})`;

/**
 * How it was judged and what it leaves out, each in a sentence. `moment`: an instant as the viewer
 * reads it.
 */
export const outcomeRemarks = (view: Known, moment: (instant: number) => string): readonly string[] => {
  const { all, sprints, older, leftOut, partly } = view;
  return [
    `Judged${whenJudged(sprints, moment)} by the readiness rules of today (${rulesWords(view)}), each item by its text, estimate, priority and type when its sprint started.`,
    'Left out of this judgement: blockers, because Jira does not keep in what state a linked item was. Parents are taken as they are now.',
    'The completed share is of all items of a group, with the interval that holds the true share in 95 of 100 cases. Removed items count as not completed; an item that was carried over counts in each of its sprints.',
    ...(all.unknown === 0
      ? []
      : [
          `${quantity(all.unknown, 'item')} in neither group: the change history is missing or cannot be relied on, or the app may not see the item.`,
        ]),
    ...(all.notScored === 0 ? [] : [`${quantity(all.notScored, 'item')} in neither group: no check applies.`]),
    ...(older === 0
      ? []
      : [
          `Only the last ${quantity(sprints.length, 'sprint')}: the items of ${quantity(older, 'older sprint')} are too many to be judged at once. Compare again to go on with them.`,
        ]),
    ...leftOut.map(({ name, why }) => `"${name}" is left out. ${why}`),
    ...(partly ? ['Of some sprints not every item could be examined, so items may be missing.'] : []),
  ];
};

const whenJudged = (sprints: Known['sprints'], moment: (instant: number) => string): string => {
  const times = sprints.map(({ judgedAt }) => judgedAt);
  if (times.length === 0) return '';
  const [first, last] = [moment(Math.min(...times)), moment(Math.max(...times))];
  return first === last ? ` ${first}` : ` between ${first} and ${last}`;
};

const rulesWords = ({ rulesVersion, overridesVersion }: Known): string => {
  const site = rulesVersion === 0 ? 'those that the app comes with' : `version ${rulesVersion}`;
  return overridesVersion === undefined ? site : `${site}, with version ${overridesVersion} of this project’s changes`;
};
