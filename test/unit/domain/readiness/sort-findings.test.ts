import type { Readiness, WeighedFinding } from '../../../../src/domain/readiness/readiness';
import { sortFindings } from '../../../../src/domain/readiness/sort-findings';

const common = { title: '', why: '', evidence: '', weight: 10, required: false, hint: false } as const;

type Kind = { readonly required?: boolean; readonly hint?: boolean };

const failed = (rule: WeighedFinding['rule'], gain: number, kind: Kind = {}): WeighedFinding => ({
  ...common,
  ...kind,
  rule,
  result: 'fail',
  fix: '',
  gain,
});

const other = (
  rule: WeighedFinding['rule'],
  result: 'pass' | 'unknown' | 'not-applicable',
  hint = false,
): WeighedFinding => ({ ...common, rule, result, hint });

/** The rules of the findings of each sort. */
const sorted = (findings: readonly WeighedFinding[], present = true) => {
  const acceptanceCriteria = { present, form: null, count: 0, items: [], lookedIn: [] };
  const readiness: Readiness = { score: null, band: 'not-scored', ready: false, findings, acceptanceCriteria };
  return Object.fromEntries(
    Object.entries(sortFindings(readiness)).map(([sort, list]) => [sort, list.map(({ rule }) => rule)]),
  );
};

it('what is missing: required checks first, each in the order in which people act (R10)', () => {
  const findings = [
    failed('description', 5),
    failed('estimate', 10, { required: true }),
    failed('blockers', 5, { required: true }),
    failed('parent', 5),
    failed('priority', 30),
  ];
  expect(sorted(findings)['missing']).toEqual(['estimate', 'blockers', 'description', 'parent', 'priority']);
});

it('every other finding stands once, by what it says', () => {
  const findings = [
    other('estimate', 'unknown'),
    other('parent', 'pass'),
    other('size', 'not-applicable'),
    other('atomic', 'pass', true),
    other('minimal', 'not-applicable', true),
    failed('story-form', 2, { hint: true }),
  ];
  expect(sorted(findings)).toEqual({
    missing: [],
    repeated: [],
    unknown: ['estimate'],
    passed: ['parent'],
    quietHints: ['atomic'],
    notApplicable: ['size', 'minimal'],
  });
});

it('a hint that a failed check says already is quiet', () => {
  const findings = [failed('vague-criteria', 2, { hint: true })];
  expect(sorted(findings, false)).toMatchObject({ quietHints: ['vague-criteria'] });
  expect(sorted(findings, true)).toMatchObject({ quietHints: [] });
});
