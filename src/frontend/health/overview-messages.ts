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
  tooLittle: (time: string, least: number) => `Ready work for only ${time}, less than ${least}`,
  tooMuch: (time: string, most: number) => `Ready work for ${time}, more than ${most} grow old`,
  atPace: (time: string, pace: string) => `${time} at ${pace} a week`,
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
  // Where nobody knows how long the work lasts, the first phrase may tell of all items already.
  const isTold = depth === undefined && next !== undefined && next.of >= health.openBacklog;
  if (next === undefined || next.of === 0 || isTold) return messages.one(first);
  const missing = next.of - next.counted;
  const second = missing === 0 ? messages.allReady(next.of) : messages.notReady(missing, next.of);
  const differ = depth !== undefined && depth.met !== (missing === 0);
  return messages.both(first, differ ? 'but' : 'and', second);
};

const workPhrase = (
  { runway }: ProjectView,
  { ready, openBacklog }: HealthView,
  { depth, isFiltered }: { readonly depth: MeasuredComponent | undefined; readonly isFiltered: boolean },
): string => {
  if (depth === undefined) return (isFiltered ? messages.ofSlice : messages.ofOpen)(ready, openBacklog);
  const { value, met, target } = depth;
  const time = timeLabel(depth, runway);
  if (met) return messages.enough(time);
  const { atLeast = 0, atMost } = target;
  return value < atLeast || atMost === undefined ? messages.tooLittle(time, atLeast) : messages.tooMuch(time, atMost);
};

/** "2 sprints", "2.3 weeks at 4.2 items a week". */
const timeLabel = (depth: MeasuredComponent, runway: ProjectView['runway']): string => {
  const time = valueLabel(depth);
  if (runway === undefined || runway.period === 'sprint' || 'because' in runway.pace) return time;
  return messages.atPace(time, amount(runway.pace.amount, runway.unit));
};

const telling = ({ components }: HealthView, what: 'work' | 'next'): MeasuredComponent | undefined => {
  const found = components.find(({ id }) => componentOf(id).tells === what);
  return found === undefined || 'because' in found ? undefined : found;
};

/** "72 fair". */
export const scoreLabel = (score: number, limits: ProjectView['scoreLimits']): string =>
  messages.score(score, inSentence(scoreWordNames[scoreWord(score, limits)]));
