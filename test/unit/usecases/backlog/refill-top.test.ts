import { noOpenSprints } from '../../../../src/domain/backlog/running/update-open-sprints';
import { topLength, topOf } from '../../../../src/domain/backlog/backlog-top';
import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import { shardsOf } from '../../../../src/domain/backlog/facts/fact-shard';
import { toGeneration, toRulesMark, toTextSettings } from '../../../../src/domain/backlog/ledger-marks';
import type { Ledger } from '../../../../src/ports/backlog-ports';
import { refillTop } from '../../../../src/usecases/backlog/ledger-facts';
import { NOW } from '../../../support/clock';
import { byDescription as judging, someFacts } from '../../../support/some-facts';

const backlogId = { projectId: '10001', boardId: 7 };
const items = Array.from({ length: 700 }, (_, at) => someFacts(at + 1));
const shards = shardsOf(items);
const ledger: Ledger = {
  basis: { projectKey: 'MOB', fields: { estimate: { kind: 'none' } }, epicTypes: [], texts: toTextSettings('') },
  generation: toGeneration('abc'),
  shards: shards.length,
  judgedBy: toRulesMark(''),
  tally: tallyOf(items, judging),
  top: topOf(items, judging, 320),
  nextSprints: [],
  openSprints: noOpenSprints,
  syncedAt: NOW,
  scannedAt: NOW,
  outdated: false,
};

/** Facts that are stored as they are here, all but those of some parts. */
const storing = (missing: readonly number[] = []) => {
  const asked: number[] = [];
  return {
    asked,
    readShards: (_id: unknown, _ledger: unknown, numbers: readonly number[]) => {
      asked.push(...numbers);
      const found = numbers.flatMap((number) => {
        const shard = missing.includes(number) ? undefined : shards[number];
        return shard === undefined ? [] : [[number, shard] as const];
      });
      return Promise.resolve(found.length === numbers.length ? new Map(found) : undefined);
    },
  };
};

describe('the top of a backlog that has grown shorter', () => {
  const changed = (top: Ledger['top']) => ({ ledger: { ...ledger, top }, shards: new Map(), changes: [] });

  it('is whole again with the work of the day', async () => {
    const refilled = await refillTop(storing(), backlogId, { changed: changed(ledger.top), judging });
    expect(refilled?.ledger.top).toEqual(topOf(items, judging));
    expect(refilled?.ledger.top).toHaveLength(topLength);
  });

  it('is not read for where it is whole', async () => {
    const store = storing();
    const whole = changed(topOf(items, judging));
    expect(await refillTop(store, backlogId, { changed: whole, judging })).toBe(whole);
    expect(store.asked).toEqual([]);
  });

  it('cannot be told where facts are missing', async () => {
    expect(await refillTop(storing([1]), backlogId, { changed: changed(ledger.top), judging })).toBeUndefined();
  });
});
