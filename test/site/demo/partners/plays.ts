import { done } from '../board-steps';
import { activeSprint } from '../calendar';
import type { Play, Step } from '../draft';
import { type Chance, chanceFor } from '../random';
import { incidentPlays } from './incident';
import { incidentSprint, plannedSprint, shuffled, sprintNumbers } from './schedule';
import type { WrittenItem } from './written';

/** An item in a sprint: how many sprints it was in before, and whether work on it has begun. */
type Stay = { readonly item: WrittenItem; readonly before: number; readonly begun: boolean };

type Fate = 'finished' | 'carried over' | 'taken out';

/**
 * What the team did, sprint by sprint. Most of what is refined is finished, and most of what was
 * promised on the phone waits for an answer and is carried over, some of it twice.
 */
export const playsOf = (items: readonly WrittenItem[], seed: number): readonly Play[] => {
  const plays: Play[] = [];
  let carried: readonly Stay[] = [];
  for (const sprint of sprintNumbers) {
    const chance = chanceFor(seed, `API plays ${sprint}`);
    const fresh = items.filter((item) => item.sprint === sprint).map((item) => ({ item, before: 0, begun: false }));
    const stays = [...carried, ...fresh];
    const fates = sprint === plannedSprint ? () => 'finished' as const : fatesOf(stays, sprint, chance);
    const played = stays.map((stay) => ({ stay, fate: fates(stay), begins: chance.happens(0.7) }));
    if (sprint === incidentSprint) plays.push(...incidentPlays);
    plays.push(...played.map(({ stay, fate, begins }) => playOf(stay, { sprint, fate, begins, chance })));
    carried = played
      .filter(({ fate }) => fate !== 'finished')
      .map(({ stay, fate, begins }) => ({
        ...stay,
        before: stay.before + 1,
        begun: fate === 'carried over' && (stay.begun || begins),
      }));
  }
  return plays;
};

/** Which of the items are finished. */
const fatesOf = (stays: readonly Stay[], sprint: number, chance: Chance): ((stay: Stay) => Fate) => {
  const isIncident = sprint === incidentSprint;
  const promised = stays.filter(({ item, before }) => item.comes === 'promised' && before === 0);
  const answered = promised.length > 2 || chance.happens(0.5) ? shuffled(promised, chance).slice(0, 1) : [];
  const again = stays.filter(({ item, before }) => item.comes === 'promised' && before === 1 && chance.happens(0.25));
  const refined = shuffled(
    stays.filter(({ item, before }) => item.comes === 'refined' && before === 0 && isMiddling(item)),
    chance,
  );
  const takenOut = isIncident ? refined.slice(0, 1) : [];
  const late = isIncident ? refined.slice(1, 4) : refined.slice(0, chance.happens(0.6) ? 1 : 0);
  const carried = new Set([...promised.filter((stay) => !answered.includes(stay)), ...again, ...late]);
  return (stay) => {
    if (takenOut.includes(stay)) return 'taken out';
    return carried.has(stay) ? 'carried over' : 'finished';
  };
};

type Course = {
  readonly sprint: number;
  readonly fate: Fate;
  readonly begins: boolean;
  readonly chance: Chance;
};

const playOf = ({ item, before, begun }: Stay, { sprint, fate, begins, chance }: Course): Play => {
  const base = { sprint, item: item.draft.ref };
  if (sprint === plannedSprint) return base;
  if (fate === 'taken out') return { ...base, leaves: 3.6 };
  const born = item.comes === 'broken' ? bornOn(sprint, chance) : undefined;
  const steps = stepsOf({ points: item.points, from: born, begun, begins, fate }, chance);
  const first = steps[0]?.[0];
  const estimates = needsEstimate(item, begun) && first !== undefined ? [[first, item.points] as const] : undefined;
  return {
    ...base,
    ...(born === undefined ? {} : { born }),
    ...(steps.length === 0 ? {} : { steps }),
    ...(estimates === undefined ? {} : { estimates }),
    ...(before === 0 && born === undefined && fate === 'carried over' && begins && item.comes === 'promised'
      ? { flagged: [8, 9.9] as const }
      : {}),
  };
};

/** What is large has all eyes on it, and what is small is done in a day. */
const isMiddling = ({ points }: WrittenItem): boolean => points >= 3 && points <= 8;

/** Who pulls what nobody has estimated says what it takes. */
const needsEstimate = ({ draft }: WrittenItem, begun: boolean): boolean => draft.points === undefined && !begun;

/** In the running sprint it has broken already. */
const bornOn = (sprint: number, chance: Chance): number => chance.int(210, sprint === activeSprint ? 290 : 590) / 100;

type Work = {
  readonly points: number;
  /** The day before which it was not there. */
  readonly from: number | undefined;
  readonly begun: boolean;
  readonly begins: boolean;
  readonly fate: Fate;
};

const stepsOf = ({ points, from = 1.2, begun, begins, fate }: Work, chance: Chance): readonly Step[] => {
  if (fate === 'carried over') {
    if (begun) return [[day(chance, 5, 9), 'In Review']];
    return begins ? [[day(chance, 3, 7.9), 'In Progress']] : [];
  }
  const takes = daysOf(points) * (0.7 + chance.int(0, 50) / 100);
  const start = day(chance, from, Math.max(from, 9.3 - takes));
  const end = Math.min(start + takes, 9.85);
  if (!begun) return done(start, rounded(start + (end - start) * 0.7), rounded(end));
  return [[rounded(end), 'Done']];
};

/** Working days from the first to the last column. */
const daysOf = (points: number): number => 0.4 + points * 0.55;

const day = (chance: Chance, from: number, to: number): number =>
  chance.int(Math.ceil(from * 100), Math.max(Math.ceil(from * 100), Math.floor(to * 100))) / 100;

const rounded = (value: number): number => Math.round(value * 100) / 100;
