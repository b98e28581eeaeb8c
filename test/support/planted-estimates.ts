import type { DoneItem } from '../../src/domain/estimates/done-item';
import { seededDraw } from '../../src/domain/forecast/seeded-draw';
import { DAY, NOW } from './clock';

/**
 * The life of a made project. Every item is about one of eight topics, each with words of its own
 * beside the common ones. With the effect `planted`, a topic has its own usual size: who knows it
 * is 25 % less off on average than with the median of all (`planted-effects.test.ts` measures
 * that). How far similar items get is another matter, as they only hint at the topic. Else sizes
 * are the same but have nothing to do with the words.
 */
export type MadeProject = { readonly effect: 'planted' | 'none'; readonly seed: number };

/** 200 items, three a week, waiting two weeks on the median and much longer now and then. */
export const plantedEstimates = ({ effect, seed }: MadeProject): readonly PlantedItem[] => {
  const draw = drawsOf(seed);
  const usual = usualSizes(draw);
  const share = effect === 'planted' ? topicShare : 0;
  let finished = NOW - 500 * DAY;
  return Array.from({ length: projectSize }, (_, number) => {
    finished += (-Math.log(1 - draw()) * 7 * DAY) / itemsAWeek;
    const created = finished - medianWait * Math.exp(waitSpread * bell(draw));
    const topic = Math.floor(draw() * topics);
    const usualSize = usual[topic] ?? 0;
    const size = Math.sqrt(share) * usualSize + Math.sqrt(1 - share) * bell(draw);
    const words = (common: number, own: number): string => wordsOf(draw, topic, { common, own });
    return {
      key: `PLANT-${number + 1}`,
      usualSize,
      text: { summary: words(3, 3), description: words(15, 10) },
      estimate: nearestPoints(Math.exp(meanSize + sizeSpread * size)),
      created,
      finished,
    };
  });
};

/** `usualSize`: of what the words are about, which nobody is told. */
export type PlantedItem = DoneItem & {
  readonly usualSize: number;
  readonly created: number;
  readonly finished: number;
};

/** As many items as one project has. */
export const projectSize = 200;

const topics = 8;
const itemsAWeek = 3;
const medianWait = 14 * DAY;
const waitSpread = 1.2;

/** Of the logarithm of the size: three points on the median, most between one and eight. */
const meanSize = 1.1;
const sizeSpread = 0.8;

/** Of the spread of sizes, what the topic explains where an effect is planted. */
const topicShare = 0.48;

const usedPoints = [0.5, 1, 2, 3, 5, 8, 13, 20, 40];

type Draw = () => number;

const drawsOf = (seed: number): Draw => {
  let index = 0;
  return () => seededDraw(seed, index++);
};

/** Normally distributed, by Box and Muller. */
const bell = (draw: Draw): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

/** Eight quantiles of a bell with the spread 1, in an order that differs between projects. */
const usualSizes = (draw: Draw): readonly number[] =>
  [-1.663, -0.962, -0.53, -0.171, 0.171, 0.53, 0.962, 1.663]
    .map((size) => ({ size, at: draw() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ size }) => size);

/** Some words of the topic and some common ones; low numbers come more often than high ones. */
const wordsOf = (draw: Draw, topic: number, count: { readonly common: number; readonly own: number }): string =>
  [
    ...Array.from({ length: count.own }, () => `topic${topic}word${Math.floor(12 * draw() ** 1.5)}`),
    ...Array.from({ length: count.common }, () => `common${Math.floor(150 * draw() ** 2)}`),
  ].join(' ');

const nearestPoints = (size: number): number =>
  usedPoints.reduce((best, points) =>
    Math.abs(Math.log(points / size)) < Math.abs(Math.log(best / size)) ? points : best,
  );
