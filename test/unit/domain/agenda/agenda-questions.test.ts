import { questionsFor } from '../../../../src/domain/agenda/agenda-questions';
import { type CheckId, allChecks, checkOf } from '../../../../src/domain/readiness/checks/all-checks';
import type { WeighedFinding } from '../../../../src/domain/readiness/readiness';
import { aBacklogItem, ofKind } from '../../../support/a-backlog-item';

const finding = (rule: CheckId, told: Partial<WeighedFinding> = {}): WeighedFinding => ({
  rule,
  title: 'Blockers',
  why: '',
  evidence: '',
  weight: 1,
  required: false,
  hint: false,
  result: 'fail',
  fix: '',
  gain: 1,
  ...(told as object),
});

const questionOf = (id: CheckId) => checkOf(id).messages.question(aBacklogItem());

const blockedBy = (...keys: string[]) =>
  aBacklogItem({ links: keys.map((key) => ({ relation: 'is-blocked-by', key, category: 'to-do' })) });

describe('the questions of an agenda', () => {
  it('are there for every rule of the catalogue, one each, and end as questions do', () => {
    const item = blockedBy('MOB-3');
    const asked = allChecks.map(({ messages }) => messages.question(item));
    expect(asked.filter((question) => !/^[A-Z].{10,}\?$/.test(question))).toEqual([]);
    expect(new Set(asked).size).toBe(allChecks.length);
  });

  it('ask for the criteria by the kind of the item', () => {
    const ask = (kind: Parameters<typeof ofKind>[0]) =>
      checkOf('acceptance-criteria').messages.question({ ...aBacklogItem(), type: ofKind(kind) });
    expect(ask('story')).toBe('What must be true for this to be done?');
    expect(ask('bug')).toBe('How will somebody see that it is mended?');
  });

  it.each([
    [['MOB-3'], 'Who can clear MOB-3?'],
    [['MOB-3', 'MOB-4'], 'Who can clear MOB-3 and MOB-4?'],
    [['A-1', 'A-2', 'A-3', 'A-4', 'A-5'], 'Who can clear A-1, A-2, A-3 and 2 more?'],
  ])('name the blockers %j', (keys, question) => {
    expect(checkOf('blockers').messages.question(blockedBy(...keys))).toBe(question);
  });

  it('leave out blockers that are done or only related', () => {
    const item = aBacklogItem({
      links: [
        { relation: 'is-blocked-by', key: 'MOB-3', category: 'done' },
        { relation: 'relates', key: 'MOB-4', category: 'to-do' },
        { relation: 'is-blocked-by', key: 'MOB-5', category: 'in-progress' },
      ],
    });
    expect(checkOf('blockers').messages.question(item)).toBe('Who can clear MOB-5?');
  });

  it('come from required checks first, then from the others; hints and what passes raise none', () => {
    const asked = questionsFor(aBacklogItem(), [
      finding('parent'),
      finding('description', { result: 'pass' }),
      finding('vague-words', { hint: true }),
      finding('estimate', { required: true }),
    ]);
    expect(asked).toEqual([questionOf('estimate'), questionOf('parent')]);
  });

  it('come from a required check that cannot tell, too, since it keeps the item from ready', () => {
    const item = aBacklogItem({ links: [{ relation: 'is-blocked-by', key: 'OPS-7' }] });
    expect(questionsFor(item, [finding('blockers', { result: 'unknown', required: true })])).toEqual([
      'Is OPS-7 done? Its status cannot be seen here.',
    ]);
    expect(questionsFor(item, [finding('size', { result: 'unknown' })])).toEqual([
      'What is missing before somebody can start?',
    ]);
  });
});
