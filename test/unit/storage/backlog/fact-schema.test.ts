import fc from 'fast-check';
import type { ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { factShape, packFacts, packShard, parseShard, unpackFacts } from '../../../../src/storage/backlog/fact-schema';
import { generatedFacts } from '../../../support/generated-facts';

/** Without what may be absent. */
const bare: ItemFacts = {
  id: '20001',
  number: 12,
  typeId: '10',
  kind: 'task',
  category: 'in-progress',
  findings: 'pfnu',
  estimate: 'open',
  sprints: [31, 32],
  components: ['c1'],
  labels: ['aaaaaaaa'],
  versions: ['10'],
  blockers: [],
  flagged: false,
  likeness: ['sbbbbbbbb'],
  duplicates: ['20004'],
  created: 500,
  updated: 1_000,
  readAt: 2_000,
};

const full: ItemFacts = {
  ...bare,
  estimate: 5,
  rank: '0|i0001:',
  epic: '900',
  moscow: 'should',
  blockers: [{ id: '20002', category: 'done' }, { id: '20003' }],
  flagged: true,
};

describe('facts in storage', () => {
  it('are spelt as they always were', () => {
    expect(JSON.stringify(packFacts(full))).toBe(
      '["20001",12,"10",2,1,"pfnu",5,"0|i0001:",[31,32],"900",["c1"],["aaaaaaaa"],["10"],1,[["20002",2],["20003",-1]],1,["sbbbbbbbb"],["20004"],500,1000,2000]',
    );
    expect(JSON.stringify(packFacts(bare))).toBe(
      '["20001",12,"10",2,1,"pfnu","open",null,[31,32],null,["c1"],["aaaaaaaa"],["10"],null,[],0,["sbbbbbbbb"],["20004"],500,1000,2000]',
    );
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(generatedFacts(), (facts) => {
        expect(unpackFacts(packFacts(facts))).toStrictEqual(facts);
      }),
    );
  });
});

describe('a part of the facts', () => {
  const shard = {
    facts: new Map([[full.id, full]]),
    blocks: new Map([['20002', ['20001']]]),
    gone: new Map([['20009', 1_500]]),
  };

  it('comes back from storage as it was', () => {
    expect(parseShard(JSON.parse(JSON.stringify(packShard(shard))))).toStrictEqual(shard);
  });

  it.each([
    ['nothing', undefined],
    ['another shape', { ...packShard(shard), shape: `${factShape},other` }],
    ['facts that are too short', { ...packShard(shard), facts: [packFacts(full).slice(1)] }],
    ['an estimate of an unknown kind', { ...packShard(shard), facts: [packFacts(full).with(6, 'guessed')] }],
  ])('is forgotten where it is %s', (_, stored) => {
    expect(parseShard(stored)).toBeUndefined();
  });
});
