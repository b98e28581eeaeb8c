import type { HealthView } from '../../../../src/contract/health-view';
import type { ProjectView } from '../../../../src/contract/project-view';
import type { HealthComponentId } from '../../../../src/domain/health/components/all-components';
import { measuredComponent } from '../../../../src/domain/health/measured-component';
import { overviewSentence, scoreLabel } from '../../../../src/frontend/health/overview-messages';

const depth = (value: number, id: HealthComponentId = 'depth') =>
  measuredComponent(
    { id, weight: 20, target: { atLeast: 2, atMost: 5 } },
    { value, unit: id === 'depth' ? 'sprints' : 'weeks', counted: 9, of: 9 },
  );

const next = (counted: number, of: number, id: HealthComponentId = 'ready-next') =>
  measuredComponent(
    { id, weight: 25, target: { atLeast: 80 } },
    { value: (100 * counted) / of, unit: 'percent', counted, of },
  );

const sentence = (
  components: HealthView['components'],
  { runway, filtered = false }: { readonly runway?: ProjectView['runway']; readonly filtered?: boolean } = {},
): string => {
  const health = { components, ready: 12, openBacklog: 70 } as HealthView;
  return overviewSentence({ runway } as ProjectView, health, filtered);
};

const byWeek: ProjectView['runway'] = { period: 'week', unit: 'items', pace: { amount: 4.2 }, bars: [] };

it.each<[HealthView['components'], string]>([
  [[depth(2), next(10, 10)], 'Enough ready work for 2 sprints, and the next 10 items are all ready.'],
  [[depth(2), next(6, 10)], 'Enough ready work for 2 sprints, but 4 of the next 10 items are not ready.'],
  [[depth(1.9), next(9, 10)], 'Ready work for only 1.9 sprints, less than 2, and 1 of the next 10 items is not ready.'],
  [[depth(1), next(10, 10)], 'Ready work for only 1 sprint, less than 2, but the next 10 items are all ready.'],
  [[depth(7), next(10, 10)], 'Ready work for 7 sprints, more than 5 grow old, but the next 10 items are all ready.'],
  [[next(3, 10)], '12 of 70 open items are ready, and 7 of the next 10 items are not ready.'],
  [[next(12, 70)], '12 of 70 open items are ready.'],
  [[], '12 of 70 open items are ready.'],
])('says how it stands in one sentence (%#)', (components, expected) => {
  expect(sentence(components)).toBe(expected);
});

it('says of a board that works by kanban at which pace its ready work lasts', () => {
  expect(sentence([depth(2.3, 'weeks-ready'), next(6, 6, 'ready-next-weeks')], { runway: byWeek })).toBe(
    'Enough ready work for 2.3 weeks at 4.2 items a week, and the next 6 items are all ready.',
  );
});

it('says of a slice what of it is ready, and promises no time (H4)', () => {
  expect(sentence([next(3, 10)], { filtered: true })).toBe(
    '12 of 70 items that fit the filter are ready, and 7 of the next 10 items are not ready.',
  );
});

it('gives the score a word by the administered limits', () => {
  expect([79, 80, 49, 50].map((score) => scoreLabel(score, { good: 80, fair: 50 }))).toEqual([
    '79 fair',
    '80 good',
    '49 poor',
    '50 fair',
  ]);
});
