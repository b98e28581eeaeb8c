import { replaySprint } from '../../src/domain/sprints/replay/replay-sprint';
import type { ItemHistory } from '../../src/domain/history/item-history';
import { aHistory, estimated, finished, joins } from '../support/a-history';
import { aBoard, aSprint } from '../support/a-sprint';
import { DAY, march } from '../support/clock';
import { median, timed } from './timing';

const [sprints, items, rounds] = [25, 100, 15];

/**
 * Replays 25 sprints with 100 items each, every sprint over the histories of the whole board as the
 * velocity tab does on its first view, and compares with parsing the same histories as JSON; both
 * in this run, the median of each.
 */
export const replayBench = (): string => {
  const board = aBoard();
  const plan = Array.from({ length: sprints }, (_, index) =>
    aSprint({ id: 100 + index, start: march(4, 9) + index * 14 * DAY, close: march(4, 9) + (index + 1) * 14 * DAY }),
  );
  const histories = plan.flatMap((sprint, at) =>
    Array.from({ length: items }, (_, index) => lived(sprint.id, sprint.start, at * items + index)),
  );
  const text = JSON.stringify(histories);
  const parsing: number[] = [];
  const replaying: number[] = [];
  let counted = 0;
  for (let round = 0; round < rounds; round += 1) {
    parsing.push(
      timed(() => {
        JSON.parse(text);
      }),
    );
    replaying.push(
      timed(() => {
        counted = plan.reduce((all, sprint) => all + replaySprint(sprint, board, histories).perIssue.length, 0);
      }),
    );
  }
  const [parseMs, replayMs] = [median(parsing), median(replaying)];
  return [
    `replay of ${sprints} sprints × ${items} items (${counted} items counted): ${replayMs.toFixed(1)} ms, fastest round ${Math.min(...replaying).toFixed(1)} ms; aim: under 100 ms`,
    `replay time as a multiple of parsing the same histories (${Math.round(text.length / 1024)} KiB): ${(replayMs / parseMs).toFixed(2)} (parsing ${parseMs.toFixed(1)} ms)`,
    '',
  ].join('\n');
};

/**
 * Planned, re-estimated and finished; every fifth is added on the way, every seventh rolls over
 * unfinished.
 */
const lived = (sprint: number, start: number, index: number): ItemHistory =>
  aHistory({
    key: `BEN-${index + 1}`,
    moves: [
      estimated(start - 3 * DAY, (index % 8) + 1),
      joins(index % 5 === 0 ? start + 2 * DAY : start - 2 * DAY, sprint),
      estimated(start + 3 * DAY, (index % 5) + 1),
      ...(index % 7 === 0
        ? [joins(start + 14 * DAY, sprint, sprint + 1), finished(start + 20 * DAY)]
        : [finished(start + 9 * DAY)]),
    ],
  });
