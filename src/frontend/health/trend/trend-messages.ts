import { quantity } from '../../../domain/wording/number';
import type { Snapshot } from '../../../domain/health/health-snapshot';

export const messages = {
  notFiltered: 'The trend is of the whole backlog: filters do not change it.',
  replaying: (read: number, about: number) =>
    `The twelve weeks before are being replayed from change histories: ${read} of about ${quantity(about, 'item')} so far.`,
  replayed: (day: string) => `Days before ${day} are replayed from change histories, by today's rules.`,
  staleReplayed: 'Comments are in no history, so an item counts as stale by its last recorded change.',
  replayedOfTop: (items: number) => `They are of the first ${quantity(items, 'item')} by rank.`,
  lineSince: (figure: string, day: string) => `${figure}, from ${day}`,
  trendScore:
    'Made of what histories tell as well: estimated, with acceptance criteria, oversized, say/do, ready; weighed as in the health score.',
  gap: (first: string, last: string) =>
    first === last ? `No figures of ${first}.` : `No figures from ${first} to ${last}.`,
  onTheDay: 'the day itself',
  fromHistories: (unknown: number) =>
    unknown === 0 ? 'change histories' : `change histories, without ${quantity(unknown, 'unknown item')}`,
  noDays: 'The trend begins with the first day on which the whole backlog is known.',
  bySprint: 'By sprint, at its close',

  rulesChanged: (day: string, rules: string) => `Rules changed on ${day} (${rules}).`,
  rulesMark: 'Rules changed',
  definitionChanged: (day: string) =>
    `Since ${day} say/do is the share of the committed points whose items were completed; before, steadiness stood in its place: how near what was completed came to what was committed. The score moves with it.`,
  definitionMark: 'Say/do measured otherwise',
  flowChanged: (day: string) =>
    `Since ${day} the score asks about the flow of this board; before, it asked about sprints.`,
  flowMark: 'Asked about flow',
  steadiness: 'Steadiness, before say/do',
  appRules: 'the rules the app comes with',
  siteRules: (version: number) => `version ${version}`,
  withProjectRules: (site: string, version: number) => `${site} and this project's version ${version}`,

  oneSprint: 'One sprint was closed since the trend began; the line begins with the next.',
  beginsToday: 'The trend begins today; from tomorrow on, a line shows it.',
  oneDay: 'The trend has one day so far; from the next on, a line shows it.',

  showTable: 'Trend table',
  hideTable: 'Hide the table',
  table: (figure: string, every: 'day' | 'sprint') => `${figure} by ${every}`,
  figureHead: (figure: string, unit: string) => `${figure} (${unit})`,
  noSprint: 'No sprint was closed since the trend began.',
  notComputed: 'It could be computed on none of these days.',
  chart: (unit: string) => unit,
};

/** "version 7", "version 7 and this project's version 2", "the rules the app comes with". */
export const rulesLabel = ({ rulesVersion, overridesVersion }: Snapshot): string => {
  const site = rulesVersion === 0 ? messages.appRules : messages.siteRules(rulesVersion);
  return overridesVersion === 0 ? site : messages.withProjectRules(site, overridesVersion);
};
