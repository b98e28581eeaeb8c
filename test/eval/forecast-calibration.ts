import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longestHistory } from '../../src/domain/forecast/forecast-history';
import { seededDraw } from '../../src/domain/forecast/seeded-draw';
import {
  forecastCases,
  sprintsAhead,
  type ForecastCase,
  type PastBoard,
  type Pledged,
  type Promised,
} from './forecast-cases';
import { readCsv } from './read-csv';

/**
 * How often promises three sprints ahead were held on the sprints of Choetkiertikul et al., and
 * whether they lose less than a plain bootstrap of all that was known. How many sprints to look
 * back on is chosen for each ecosystem as the number that loses least on the others; the app has
 * one number for all, so that its own figures are printed apart. What was chosen on what, and what
 * to hold against these figures, stands in README.md beside this file.
 */
export const forecastCalibration = (folder: string): string => {
  const boards = readBoards(readFileSync(join(folder, 'sprints_summary.csv'), 'utf8'));
  const sprints = boards.reduce((total, { completed }) => total + completed.length, 0);
  const ecosystems = [...new Set(boards.map(({ ecosystem }) => ecosystem))];
  const judged = ecosystems.map((ecosystem) => {
    const longest = leastLoss(boards.filter((board) => board.ecosystem !== ecosystem));
    const own = boards.filter((board) => board.ecosystem === ecosystem);
    const name = `${ecosystem}, looking back on ${longest} sprints as chosen on the others`;
    return { ecosystem, name, cases: forecastCases(own, longest) };
  });
  const asTheApp = forecastCases(boards, longestHistory);
  return [
    `forecasts ${sprintsAhead} sprints ahead: ${sprints} sprints of ${boards.length} boards`,
    ...figures(
      'all, each ecosystem looking back as chosen on the others',
      judged.flatMap(({ cases }) => cases),
    ),
    ...judged.flatMap(({ name, cases }) => figures(name, cases)),
    ...figures(`all, looking back on ${longestHistory} sprints as the app does`, asTheApp),
    ...ecosystems.flatMap((ecosystem) =>
      figures(
        `${ecosystem}, looking back on ${longestHistory} sprints as the app does`,
        asTheApp.filter((one) => one.ecosystem === ecosystem),
      ),
    ),
    ...figures(
      'all as the app does, each team once',
      asTheApp.filter(({ board, team }) => board === team),
    ),
  ].join('\n');
};

/** Fewer trials are enough to choose by. */
const leastLoss = (boards: readonly PastBoard[]): number => {
  const losses = [7, 10, 12, 15, 20, 25].map((longest) => {
    const cases = forecastCases(boards, longest, { trials: 1000, seed: 1 });
    return {
      longest,
      lost:
        loss(cases, { at: 'at85', by: 'corrected', p: 0.85 }) + loss(cases, { at: 'at50', by: 'corrected', p: 0.5 }),
    };
  });
  return losses.reduce((least, one) => (one.lost < least.lost ? one : least)).longest;
};

/** The file has no dates: the order of the sprint ids within a board stands for that of time. */
const readBoards = (text: string): readonly PastBoard[] => {
  const rows = readCsv(text).filter(({ delivered = '' }) => delivered !== '' && Number.isFinite(Number(delivered)));
  const boardOf = ({ project = '', boardid = '' }: Row): string => `${project} ${boardid}`;
  const boards = [...new Set(rows.map(boardOf))].map((board) => ({
    board,
    sprints: rows
      .filter((row) => boardOf(row) === board)
      .toSorted((a, b) => Number(a['sprintid']) - Number(b['sprintid'])),
  }));
  return boards.map(({ board, sprints }) => ({
    board,
    team: boards.find((other) => tellTheSame(sprints, other.sprints))?.board ?? board,
    ecosystem: sprints[0]?.['project'] ?? '',
    completed: sprints.map((row) => Number(row['delivered'])),
  }));
};

type Row = Readonly<Record<string, string>>;

/** Several boards show one team (V20): most of their sprints are the same, with the same amount. */
const tellTheSame = (sprints: readonly Row[], others: readonly Row[]): boolean => {
  const told = (row: Row): string => [row['project'], row['sprintid'], row['delivered']].join(' ');
  const known = new Set(others.map(told));
  const same = sprints.filter((row) => known.has(told(row))).length;
  return same * 2 > Math.max(sprints.length, others.length);
};

const figures = (name: string, cases: readonly ForecastCase[]): string[] => [
  `  ${name}: ${cases.length} cases`,
  ...confidenceLines(cases, 'at85', 0.85),
  ...confidenceLines(cases, 'at50', 0.5),
];

/**
 * Amounts are discrete. Where exactly the promise was completed, a promise of 0 among them, it is
 * held; but a forecast that is right then holds more often than it says. So the first figure takes
 * such a tie as held by the chance that makes a right forecast hold in exactly p of the cases (the
 * randomised probability integral transform, its mean instead of a draw). The last one leaves out
 * promises of 0, which cannot be broken, and takes half of the ties.
 */
const confidenceLines = (cases: readonly ForecastCase[], at: 'at85' | 'at50', p: number): string[] => [
  `    ${p * 100} %: ${heldLine(cases, (one) => one[at].corrected)}; pinball loss ${loss(cases, { at, by: 'corrected', p }).toFixed(3)}`,
  `      without the record: ${heldLine(cases, (one) => one[at].uncorrected)}; pinball loss ${loss(cases, { at, by: 'uncorrected', p }).toFixed(3)}`,
  `      plain bootstrap: pinball loss ${loss(cases, { at, by: 'plain', p }).toFixed(3)}`,
];

const heldLine = (cases: readonly ForecastCase[], pledgeOf: (one: ForecastCase) => Pledged): string => {
  const held = (tie: (pledge: Pledged) => number) => (one: ForecastCase) => {
    const pledge = pledgeOf(one);
    if (one.actual === pledge.amount) return tie(pledge);
    return one.actual > pledge.amount ? 1 : 0;
  };
  const byTransform = held(({ tieHolds }) => tieHolds);
  const [all, half] = [held(() => 1), held(() => 0.5)];
  const aboveZero = cases.filter((one) => pledgeOf(one).amount > 0);
  return [
    `held ${shareWithin(cases, byTransform)}`,
    `with every tie ${shareWithin(cases, all)}`,
    `${cases.length - aboveZero.length} promises of 0, without them ${shareWithin(aboveZero, half)}`,
  ].join('; ');
};

/** The mean pinball loss of the quantile that is promised to be reached with p, in points. */
const loss = (
  cases: readonly ForecastCase[],
  { at, by, p }: { readonly at: 'at85' | 'at50'; readonly by: keyof Promised; readonly p: number },
): number =>
  mean(cases, (one) => {
    const said = one[at][by];
    const missing = one.actual - (typeof said === 'number' ? said : said.amount);
    return missing * (missing < 0 ? -p : 1 - p);
  });

const mean = (cases: readonly ForecastCase[], of: (one: ForecastCase) => number): number =>
  cases.reduce((total, one) => total + of(one), 0) / cases.length;

/**
 * A share with the interval that holds 95 % of the shares of teams drawn anew: the cases of one
 * team resemble each other and overlap, so that they are drawn together.
 */
const shareWithin = (cases: readonly ForecastCase[], of: (one: ForecastCase) => number): string => {
  const teams = [...new Set(cases.map(({ team }) => team))].map((team) => {
    const own = cases.filter((one) => one.team === team);
    return { all: own.length, held: own.reduce((total, one) => total + of(one), 0) };
  });
  const shares = Float64Array.from({ length: resamples }, (_, sample) => {
    let [held, all] = [0, 0];
    for (let index = 0; index < teams.length; index += 1) {
      const drawn = teams[Math.floor(seededDraw(teamSeed, sample * teams.length + index) * teams.length)];
      held += drawn?.held ?? 0;
      all += drawn?.all ?? 0;
    }
    return held / all;
  }).sort();
  const at = (share: number): string => (shares[Math.floor(share * resamples)] ?? NaN).toFixed(2);
  return `${mean(cases, of).toFixed(3)} (${at(0.025)} to ${at(0.975)})`;
};

const resamples = 4000;
const teamSeed = 3;
