import { brandOf } from '../../../../src/domain/branded';
import { type ReplayBasis, toReplayBasis } from '../../../../src/domain/sprints/replay/replay-board';
import type { Ledger, LedgerBasis, Notice } from '../../../../src/ports/backlog-ports';
import { toGeneration, toNoticeId, toRulesMark, toTextSettings } from '../../../../src/domain/backlog/ledger-marks';

/* The marks that stored values are compared by: texts, of which no two kinds can be mixed up. */

const constructors = { toGeneration, toNoticeId, toRulesMark, toTextSettings, toReplayBasis };

it.each(Object.entries(constructors))('%s leaves the text as it is', (_, make) => {
  for (const text of ['', '[1,0,null]', 'a1b2c3d4']) expect(make(text)).toBe(text);
});

it('takes nothing but a text', () => {
  const notText: unknown = 7;
  // @ts-expect-error a brand is made from a text
  expect(() => brandOf('Mark')(notText)).toThrow('Mark is made from a text');
});

/** `npm run types` goes red where one of these compiles. */
it('does not compile where a mark is mixed up with another, or with a text', () => {
  const [generation, rules, texts] = [toGeneration('a'), toRulesMark('b'), toTextSettings('c')];
  // @ts-expect-error the rules that judge are no generation
  const ledger: Pick<Ledger, 'generation' | 'judgedBy'> = { generation: rules, judgedBy: rules };
  // @ts-expect-error a generation does not name rules
  const swapped: Pick<Ledger, 'generation' | 'judgedBy'> = { generation, judgedBy: generation };
  // @ts-expect-error what texts are read by is not what judges
  const basis: Pick<LedgerBasis, 'texts'> = { texts: rules };
  // @ts-expect-error any text is no id of a notice
  const notice: Pick<Notice, 'id'> = { id: 'd' };
  // @ts-expect-error a replay depends on no settings of texts
  const replay: ReplayBasis = texts;
  // @ts-expect-error two kinds are never the same
  const same = generation === rules;
  expect([ledger, swapped, basis, notice, replay, same]).toHaveLength(6);
});
