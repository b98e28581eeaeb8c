import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import type { CountedReason } from '../../../../src/domain/sprints/replay/sprint-reason';
import { reasonSentence } from '../../../../src/domain/sprints/replay/sprint-reason-messages';
import { withInstants } from '../../../../src/domain/wording/instant-words';
import { estimated, BEFORE, joins, type Move, aHistory, finished, leaves, moved } from '../../../support/a-history';
import { SPRINT, aSprint, aBoard, TO_DO, BLOCKED } from '../../../support/a-sprint';
import { march } from '../../../support/clock';

const five = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] as const;

/** The reason of an item that went through these moves, in words. */
const told = (...moves: readonly Move[]): string | undefined => wordsOf(moves, {});

/** The same with the days on which it came and went. */
const dated = (...moves: readonly Move[]): string | undefined => {
  const sentence = wordsOf(moves, { isDated: true });
  return sentence && withInstants(sentence, (instant) => `${new Date(instant).getUTCDate()} March`);
};

const wordsOf = (moves: readonly Move[], terms: { readonly isDated?: boolean }): string | undefined => {
  const report = replaySprint(aSprint(), aBoard(), [aHistory({ moves })]);
  const reason = [...report.perIssue, ...report.leftOut][0]?.reason;
  return reason && reasonSentence(reason, { ...report, ...terms });
};

const counted = (estimates: CountedReason['estimates']): CountedReason => ({
  kind: 'counts',
  entry: 'committed',
  again: false,
  estimates,
  unestimated: false,
  exit: 'completed',
});

describe('the reason of an item in words', () => {
  it('V12: names the difference of a re-estimate after the item was done', () => {
    expect(told(...five, finished(march(8)), estimated(march(9), 3))).toBe(
      'committed, re-estimated 5 → 3 after it was done (−2), completed',
    );
  });

  it('V12, V13: tells re-estimates before and after being done apart', () => {
    expect(told(...five, estimated(march(6), 6), finished(march(8)), estimated(march(9), 8))).toBe(
      'committed, re-estimated 5 → 6 after the start, re-estimated 6 → 8 after it was done (+2), completed',
    );
  });

  it('V10: leaves out a re-estimate made while the item was out of the sprint', () => {
    const moves = [leaves(march(6)), estimated(march(7), 8), joins(march(8), SPRINT), estimated(march(9), 9)];
    expect(told(...five, ...moves)).toBe(
      'committed, removed and added again, re-estimated 8 → 9 after the start, not done at the close',
    );
  });

  it('V28: says that a finished item was removed, and not so of one that was reopened or finished while out', () => {
    const finishedThenOut = told(...five, finished(march(8)), leaves(march(9)));
    expect(finishedThenOut).toBe('committed, removed before the close although finished');
    const plainlyRemoved = 'committed, removed before the close';
    expect(told(...five, finished(march(8)), moved(march(9), TO_DO), leaves(march(10)))).toBe(plainlyRemoved);
    expect(told(...five, leaves(march(8)), finished(march(9)))).toBe(plainlyRemoved);
  });

  it('V6, V9: says on which day an item was added or removed', () => {
    expect(dated(...five, leaves(march(8)))).toBe('committed, removed on 8 March');
    expect(dated(...five, finished(march(8)), leaves(march(9)))).toBe(
      'committed, removed on 9 March although finished',
    );
    expect(dated(estimated(BEFORE, 5), joins(march(6), SPRINT))).toBe('added on 6 March, not done at the close');
    expect(dated(...five, leaves(march(6)), joins(march(8), SPRINT))).toBe(
      'committed, removed and added again, not done at the close',
    );
  });

  it('says no day of a sprint that was replayed before days were kept', () => {
    const reason: CountedReason = { ...counted([]), entry: 'added', exit: 'removed' };
    expect(reasonSentence(reason, { unit: 'points', isDated: true })).toBe(
      'added after the start, removed before the close',
    );
  });

  it('V5: names the unmapped status where the site still knows it', () => {
    const report = replaySprint(aSprint(), aBoard(), [aHistory({ moves: [...five, moved(march(2), BLOCKED)] })]);
    const [item] = report.leftOut;
    expect(item?.reason).toEqual({ kind: 'unmapped', statusId: BLOCKED });
    expect(item && reasonSentence(item.reason, { unit: 'points', statusName: 'Blocked' })).toBe(
      'status Blocked is not on the board, counts 0',
    );
    expect(item && reasonSentence(item.reason, { unit: 'points' })).toBe(
      'its status on entering the sprint is not on the board, counts 0',
    );
  });

  it('says of a sprint that runs what is so far, and nothing of a close', () => {
    const report = replaySprint(aSprint(), aBoard(), [aHistory({ moves: [...five, leaves(march(8))] })]);
    const removed = report.perIssue[0]?.reason;
    expect(removed && reasonSentence(removed, { unit: 'points', isRunning: true })).toBe('committed, removed');
    const completed = counted([{ from: 3, to: 5, done: false }]);
    expect(reasonSentence(completed, { unit: 'points', isRunning: true })).toBe(
      'committed, re-estimated 3 → 5 after the start, done',
    );
  });

  it('V21: tells seconds as hours, and no more decimals than people write', () => {
    const reason = counted([{ from: 3600, to: 9000, done: true }]);
    expect(reasonSentence(reason, { unit: 'seconds' })).toBe(
      'committed, re-estimated 1 h → 2.5 h after it was done (+1.5 h), completed',
    );
    expect(reasonSentence(counted([{ from: 0.3, to: 0.1, done: true }]), { unit: 'points' })).toBe(
      'committed, re-estimated 0.3 → 0.1 after it was done (−0.2), completed',
    );
  });

  it('J11: holds codes, ids and numbers only, and survives storage', () => {
    const report = replaySprint(aSprint(), aBoard(), [aHistory({ moves: [...five, estimated(march(6), 8)] })]);
    const reason = report.perIssue[0]?.reason;
    expect(JSON.parse(JSON.stringify(reason))).toEqual({
      kind: 'counts',
      entry: 'committed',
      again: false,
      estimates: [{ from: 5, to: 8, done: false }],
      unestimated: false,
      exit: 'not-done',
    });
  });
});
