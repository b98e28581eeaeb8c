import type { OutcomeView, OutcomeGroup } from '../../contract/outcome-view';
import type { Fate } from '../../domain/outcome/fate';
import { type ReadinessOutcome, fewestToSay, type GroupOutcome } from '../../domain/outcome/readiness-outcome';
import { percent, quantity } from '../../domain/wording/number';
import { inSentence } from '../../domain/wording/in-sentence';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import { bandNames } from '../../domain/readiness/band-names';
import { fateNames } from '../../domain/outcome/fate-names';

/** An outcome that there is. */
export type Outcome = Extract<OutcomeView, { kind: 'outcome' }>;

/** The name of each group, and what it counts, for the person who opens it. */
export const groupMessages: Record<OutcomeGroup, { readonly name: string; readonly about: string }> = {
  ready: {
    name: bandNames.ready,
    about: 'In the sprint when it started, not done then, and ready by the rules of today as the item read then.',
  },
  'not-ready': {
    name: bandNames['not-ready'],
    about: 'In the sprint when it started, not done then, and not ready by the rules of today as the item read then.',
  },
  'not-scored': {
    name: bandNames['not-scored'],
    about: 'No check of the rules applies, so nothing says whether it was ready.',
  },
  unknown: {
    name: sprintFigureNames.unknown,
    about: 'The change history is missing or cannot be relied on, or the app may not see the item.',
  },
};

type Items = { readonly ready: number; readonly notReady: number };

export const messages = {
  title: 'Does readiness pay off?',
  about: 'Items that were ready when their sprint started against those that were not.',
  ask: 'Compare ready with not ready',
  judging: 'Judging the items as they were when their sprints started',
  groupTable: 'Ready against not ready',
  noItem: 'No item to compare.',
  sprintTable: 'Ready against not ready by sprint',
  noSprint: 'No sprint to show.',
  bySprint: 'By sprint, and how it is judged',
  hideBySprint: 'Hide the sprints',

  atStart: (group: string) => `${group} at the start`,
  withFate: (group: string, fate: Fate) => `${group}, ${inSentence(fateNames[fate])}`,
  inSprint: (sprint: string, items: string) => `${sprint}: ${inSentence(items)}`,

  noneJudged: 'Nothing to compare: none of the items of these sprints was judged.',
  tooFew: ({ ready, notReady }: Items) =>
    `Too few items to say: ${ready} ${wasOrWere(ready)} ready at the start and ${notReady} ${wasOrWere(notReady)} not; it takes ${fewestToSay} of each.`,
  verdict: (howOften: string, ready: string, notReady: string) =>
    `Ready items were completed ${howOften}: ${ready} against ${notReady}.`,
  chance: ' The difference could be chance.',
  asOften: 'as often as others',
  moreOften: 'more often',
  lessOften: 'less often',
  shareTooFew: 'too few items to say',
  share: (share: number, completed: number, items: number) => `${percent(share)} (${completed} of ${items})`,
  shareHead: `${fateNames.completed} share`,
  sharePercent: (head: string) => `${head} (percent)`,
  shareAtLeast: (head: string) => `${head} at least`,
  shareAtMost: (head: string) => `${head} at most`,
  interval: (share: string, low: number, high: number) => `${share}, ${Math.round(low * 100)}–${percent(high)}`,

  judged: (when: string, rules: string) =>
    `Judged${when} by the readiness rules of today (${rules}), each item by its text, estimate, priority and type when its sprint started.`,
  judgedAt: (time: string) => ` ${time}`,
  judgedBetween: (first: string, last: string) => ` between ${first} and ${last}`,
  appRules: 'those that the app comes with',
  siteRules: (version: number) => `version ${version}`,
  withProjectRules: (site: string, version: number) => `${site}, with version ${version} of this project’s changes`,

  blockers:
    'Left out of this judgement: blockers, because Jira does not keep in what state a linked item was. Parents are taken as they are now.',
  shares:
    'The completed share is of all items of a group in the last closed sprints, 7 at most, with the interval that holds the true share in 95 of 100 cases. Removed items count as not completed; an item that was carried over counts in each of its sprints.',
  unknown: (items: number) =>
    `${quantity(items, 'item')} in neither group: the change history is missing or cannot be relied on, or the app may not see the item.`,
  notScored: (items: number) => `${quantity(items, 'item')} in neither group: no check applies.`,
  progress: (judged: number, of: number) =>
    `${judged} of ${quantity(of, 'sprint')} compared. The others come as they are ready.`,
  leftOut: ({ name, why }: Outcome['leftOut'][number]) => `"${name}" is left out. ${why}`,
  partly: 'Of some sprints not every item could be examined, so items may be missing.',
  ownOnly: 'You may see only some of the items of this board; the comparison is made of these and of no others.',
};

const wasOrWere = (items: number): string => (items === 1 ? 'was' : 'were');

/** Whether ready items were completed more often, and whether that says anything. */
export const verdictSentence = ({ ready, notReady, comparison }: ReadinessOutcome): string => {
  if (ready.items + notReady.items === 0) return messages.noneJudged;
  if (comparison === 'too-few') return messages.tooFew({ ready: ready.items, notReady: notReady.items });
  const verdict = messages.verdict(howOften(ready, notReady), shareText(ready), shareText(notReady));
  return comparison === 'chance' ? verdict + messages.chance : verdict;
};

/** By the shares as they are shown, so that the sentence agrees with them. */
const howOften = (ready: GroupOutcome, notReady: GroupOutcome): string => {
  const [readyShare, notReadyShare] = [shareOf(ready), shareOf(notReady)];
  if (percent(readyShare) === percent(notReadyShare)) return messages.asOften;
  return readyShare > notReadyShare ? messages.moreOften : messages.lessOften;
};

const shareOf = ({ share }: GroupOutcome): number => ('tooFew' in share ? 0 : share.value);

/** "82 % (33 of 40)", or that nothing can be said. */
export const shareText = ({ share, completed, items }: GroupOutcome): string =>
  'tooFew' in share ? messages.shareTooFew : messages.share(share.value, completed, items);

/** "82 % (33 of 40), 68–91 %": with the interval that holds the true share. */
export const shareWithInterval = (outcome: GroupOutcome): string => {
  const { share } = outcome;
  return 'tooFew' in share ? messages.shareTooFew : messages.interval(shareText(outcome), share.low, share.high);
};

/** How it was judged, in sentences. `moment`: as the viewer reads it. */
export const howJudged = (outcome: Outcome, moment: (instant: number) => string): readonly string[] => [
  messages.judged(judgedWhen(outcome.sprints, moment), rulesLabel(outcome)),
  messages.blockers,
  messages.shares,
];

/** What the comparison leaves out, each in a sentence; nothing where it is whole. */
export const leftOutOfOutcome = (outcome: Outcome): readonly string[] => {
  const { all, leftOut, partly } = outcome;
  return [
    all.unknown === 0 ? [] : messages.unknown(all.unknown),
    all.notScored === 0 ? [] : messages.notScored(all.notScored),
    leftOut.map(messages.leftOut),
    partly ? messages.partly : [],
    outcome.ownOnly === true ? messages.ownOnly : [],
  ].flat();
};

const judgedWhen = (sprints: Outcome['sprints'], moment: (instant: number) => string): string => {
  const times = sprints.map(({ judgedAt }) => judgedAt);
  if (times.length === 0) return '';
  const [first, last] = [moment(Math.min(...times)), moment(Math.max(...times))];
  return first === last ? messages.judgedAt(first) : messages.judgedBetween(first, last);
};

const rulesLabel = ({ rulesVersion, overridesVersion }: Outcome): string => {
  const site = rulesVersion === 0 ? messages.appRules : messages.siteRules(rulesVersion);
  return overridesVersion === undefined ? site : messages.withProjectRules(site, overridesVersion);
};
