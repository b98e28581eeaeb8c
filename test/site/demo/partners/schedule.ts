import { activeSprint } from '../calendar';
import { type Chance, chanceFor } from '../random';
import type { Topic } from './topic';
import { backlogTopics, brokenTopic, type TopicSize, topicsBySize } from './topics';

/** What is asked for: one item of a topic, and how it comes into its sprint. */
export type Request = {
  readonly topic: Topic;
  /** Absent: it waits in the backlog. */
  readonly sprint?: number;
  /** "promised": on the phone, and taken in unrefined; "broken": found while the sprint runs. */
  readonly comes: 'refined' | 'promised' | 'broken';
};

/** Number in the calendar of the team's first sprint, and of the one that is planned. */
export const firstSprint = -6;
export const plannedSprint = activeSprint + 1;

/** A partner's root certificate is withdrawn on day 3: what was planned waits. */
export const incidentSprint = 2;

/** Two of four developers are ill. */
const illSprint = -1;

type Sizes = Readonly<Record<TopicSize, number>>;

const usual: Sizes = { large: 1, middle: 3, three: 3, small: 4 };
/** Every other time: as much work in smaller items. */
const smaller: Sizes = { large: 1, middle: 2, three: 4, small: 5 };
const others: Readonly<Record<number, Sizes>> = {
  [illSprint]: { large: 1, middle: 1, three: 2, small: 4 },
  [incidentSprint]: { large: 1, middle: 2, three: 3, small: 3 },
  // What the incident left over is committed first.
  [incidentSprint + 1]: { large: 1, middle: 0, three: 2, small: 3 },
  [plannedSprint]: { large: 1, middle: 2, three: 2, small: 4 },
};
const sizesOf = (sprint: number): Sizes => others[sprint] ?? (sprint % 2 === 0 ? usual : smaller);

export const sprintNumbers: readonly number[] = Array.from(
  { length: plannedSprint - firstSprint + 1 },
  (_, index) => firstSprint + index,
);

/**
 * What the sprints and the backlog hold, in the order in which it is asked for. Over all sprints
 * the topics of one size come equally often, in a row that chance makes.
 */
export const requestsOf = (seed: number): readonly Request[] => {
  const dealt = {
    large: dealing('large', seed),
    middle: dealing('middle', seed),
    three: dealing('three', seed),
    small: dealing('small', seed),
  };
  const inSprints = sprintNumbers.flatMap((sprint) => {
    const chance = chanceFor(seed, `API Sprint ${sprint}`);
    const large = dealt.large(sprint);
    const rest = shuffled([...dealt.middle(sprint), ...dealt.three(sprint), ...dealt.small(sprint)], chance);
    const promised = sprint === plannedSprint ? 1 : 2 + (Math.abs(sprint) % 2);
    const broken = sprint < plannedSprint && chance.happens(0.6) ? [brokenTopic] : [];
    return [
      ...large.map((topic): Request => ({ topic, sprint, comes: 'refined' })),
      ...rest.map((topic, index): Request => ({ topic, sprint, comes: index < promised ? 'promised' : 'refined' })),
      ...broken.map((topic): Request => ({ topic, sprint, comes: 'broken' })),
    ];
  });
  const waiting = backlogTopics.map((topic, rank): Request => ({
    topic,
    comes: rank > 8 && rank % 4 === 1 ? 'promised' : 'refined',
  }));
  return [...inSprints, ...waiting];
};

/** Deals the topics of a size over the sprints. */
const dealing = (size: TopicSize, seed: number): ((sprint: number) => readonly Topic[]) => {
  const topics: readonly Topic[] = topicsBySize[size];
  const before = (sprint: number): number =>
    sprintNumbers.filter((other) => other < sprint).reduce((sum, other) => sum + sizesOf(other)[size], 0);
  const rounds = Math.ceil(before(plannedSprint + 1) / topics.length);
  const row = shuffled(Array.from({ length: rounds }, () => topics).flat(), chanceFor(seed, `API ${size}`));
  return (sprint) => row.slice(before(sprint), before(sprint + 1));
};

/** In an order that chance makes. */
export const shuffled = <T>(list: readonly T[], chance: Chance): readonly T[] =>
  list
    .map((one) => ({ one, place: chance.int(0, 1_000_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
