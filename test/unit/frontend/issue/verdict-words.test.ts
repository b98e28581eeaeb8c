import type { IssueView } from '../../../../src/contract/issue-view';
import type { WeighedFinding } from '../../../../src/domain/readiness/readiness';
import { gapWords, verdictWords } from '../../../../src/frontend/issue/verdict/verdict-words';

type Rule = WeighedFinding['rule'];

const lacks: Partial<Record<Rule, string>> = {
  description: 'a fuller description',
  'acceptance-criteria': 'acceptance criteria',
  estimate: 'an estimate',
};

const finding = (rule: Rule, result: 'fail' | 'unknown', required: boolean): WeighedFinding => ({
  ...{ rule, title: rule, why: '', evidence: '', weight: 10, required, hint: false },
  ...(result === 'fail' ? { result, fix: '', gain: 5 } : { result }),
});

const issue = (
  findings: readonly WeighedFinding[],
  { ready = false, score = 40, done = false }: { ready?: boolean; score?: number | null; done?: boolean } = {},
) =>
  ({
    done,
    typeName: 'Story',
    checkWords: Object.fromEntries(Object.entries(lacks).map(([rule, words]) => [rule, { name: rule, lacks: words }])),
    readiness: {
      ...{ score, ready, band: ready ? 'ready' : 'not-ready', findings },
      acceptanceCriteria: { present: false, form: null, count: 0, items: [], lookedIn: [] },
    },
  }) as const satisfies Partial<IssueView>;

const said = (view: ReturnType<typeof issue>) => [
  verdictWords(view as unknown as IssueView),
  gapWords(view as unknown as IssueView),
];

it.each([
  [
    'one required thing',
    issue([finding('estimate', 'fail', true)]),
    ['one required thing is missing', '1 thing missing: an estimate'],
  ],
  [
    'two, and one that cannot be told',
    issue([
      finding('acceptance-criteria', 'fail', true),
      finding('estimate', 'fail', true),
      finding('description', 'unknown', true),
    ]),
    [
      'two required things are missing and one cannot be told',
      '2 things missing: acceptance criteria and an estimate · cannot be told: a fuller description',
    ],
  ],
  [
    'more than a narrow column names',
    issue([
      finding('description', 'fail', true),
      finding('acceptance-criteria', 'fail', true),
      finding('estimate', 'fail', true),
    ]),
    ['three required things are missing', '3 things missing: a fuller description, acceptance criteria and 1 more'],
  ],
  [
    'nothing that is required',
    issue([finding('estimate', 'fail', false)]),
    ['nothing required is missing', '1 thing missing: an estimate'],
  ],
  ['nothing of what is ready', issue([finding('estimate', 'fail', false)], { ready: true }), [undefined, undefined]],
  [
    'nothing of what is done',
    issue([finding('estimate', 'fail', true)], { done: true }),
    ['Done already: this is how it was written down', 'Done already: this is how it was written down'],
  ],
  [
    'why there is no score',
    issue([], { score: null }),
    ['No check applies to this Story, so it gets no score.', 'No check applies to this Story, so it gets no score.'],
  ],
])('says %s', (_, view, words) => {
  expect(said(view)).toEqual(words);
});
