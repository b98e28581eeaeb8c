import type { HealthView } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import { componentOf } from '../../domain/health/components/all-components';
import type { MeasuredComponent } from '../../domain/health/measured-component';
import { scoreWord } from '../../domain/health/score-word';
import { scoreWordNames } from '../../domain/health/score-word-names';
import { amount } from '../../domain/wording/amount';
import { inSentence } from '../../domain/wording/in-sentence';
import { groupDigits, quantity } from '../../domain/wording/number';
import { valueLabel } from './component-messages';

const messages = {
  enough: (time: string) => `Enough ready work for ${time}`,
  tooLittle: (time: string, least: string) => `Ready work for only ${time}, short of ${least}`,
  tooMuch: (time: string, most: string) => `Ready work for ${time}, more than ${most} grow old`,
  atPace: (work: string, pace: string) => `${work} at ${pace} a week`,
  ofOpen: (ready: number, all: number) => `${groupDigits(ready)} of ${quantity(all, 'open item')} are ready`,
  ofSlice: (ready: number, all: number) =>
    `${groupDigits(ready)} of ${quantity(all, 'item')} that fit the filter are ready`,
  allReady: (items: number) => `the next ${quantity(items, 'item')} are all ready`,
  notReady: (items: number, of: number) =>
    `${groupDigits(items)} of the next ${quantity(of, 'item')} ${items === 1 ? 'is' : 'are'} not ready`,
  both: (first: string, joined: 'and' | 'but', second: string) => `${first}, ${joined} ${second}.`,
  one: (sentence: string) => `${sentence}.`,
  score: (score: number, word: string) => `${score} ${word}`,
};

/**
 * How it stands, in one sentence: "Enough ready work for 2 sprints, but 4 of the next 10 items are
 * not ready."
 */
export const overviewSentence = (page: ProjectView, health: HealthView, isFiltered: boolean): string => {
  const depth = telling(health, 'work');
  const next = telling(health, 'next');
  const first = workPhrase(page, health, { depth, isFiltered });
  if (next === undefined || next.of === 0) return messages.one(first);
  const missing = next.of - next.counted;
  const second = missing === 0 ? messages.allReady(next.of) : messages.notReady(missing, next.of);
  // How many are ready is no news that what comes next could be set against.
  const isGood = depth?.met ?? missing === 0;
  return messages.both(first, isGood === (missing === 0) ? 'and' : 'but', second);
};

const workPhrase = (
  { runway }: ProjectView,
  { ready, openBacklog }: HealthView,
  { depth, isFiltered }: { readonly depth: MeasuredComponent | undefined; readonly isFiltered: boolean },
): string => {
  if (depth === undefined) return (isFiltered ? messages.ofSlice : messages.ofOpen)(ready, openBacklog);
  const work = lastsPhrase(depth);
  const isByWeek = runway !== undefined && runway.period === 'week' && !('because' in runway.pace);
  return isByWeek ? messages.atPace(work, amount(paceOf(runway), runway.unit)) : work;
};

const paceOf = ({ pace }: NonNullable<ProjectView['runway']>): number => ('because' in pace ? 0 : pace.amount);

const lastsPhrase = (depth: MeasuredComponent): string => {
  const { value, met, target } = depth;
  const time = valueLabel(depth);
  if (met) return messages.enough(time);
  const { atLeast = 0, atMost } = target;
  return value < atLeast || atMost === undefined
    ? messages.tooLittle(time, String(atLeast))
    : messages.tooMuch(time, String(atMost));
};

const telling = ({ components }: HealthView, what: 'work' | 'next'): MeasuredComponent | undefined => {
  const found = components.find(({ id }) => componentOf(id).tells === what);
  return found === undefined || 'because' in found ? undefined : found;
};

/** "72 fair". */
export const scoreLabel = (score: number, limits: ProjectView['scoreLimits']): string =>
  messages.score(score, inSentence(scoreWordNames[scoreWord(score, limits)]));
