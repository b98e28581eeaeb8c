import type { Snapshot } from '../../../../src/domain/health/health-snapshot';
import type { MeasuredComponent } from '../../../../src/domain/health/measured-component';
import { figureChange, scoreChange, judgedByOtherRules } from '../../../../src/frontend/health/change-messages';
import { toHealthFilter, filterLabel, isSet, noFilter } from '../../../../src/frontend/health/chosen-filter';
import {
  valueLabel,
  countLabel,
  targetLabel,
  standingLabel,
  weightLabel,
} from '../../../../src/frontend/health/component-messages';
import { componentOf } from '../../../../src/domain/health/components/all-components';
import { addPage } from '../../../../src/frontend/tables/add-page';

const aComponent = (told: Partial<MeasuredComponent> = {}): MeasuredComponent => ({
  id: 'ready-next',
  weight: 25,
  target: { atLeast: 80 },
  value: 57.6,
  unit: 'percent',
  counted: 19,
  of: 33,
  met: false,
  score: 72,
  ...told,
});

const depth = (value: number, met: boolean): MeasuredComponent =>
  aComponent({ id: 'depth', target: { atLeast: 2, atMost: 5 }, unit: 'sprints', value, met, counted: 13, of: 13 });

describe('a figure of the health in words', () => {
  it('says its value with the counts, its target and where it stands to it', () => {
    const figure = aComponent();
    expect([valueLabel(figure), countLabel(figure), targetLabel(figure), standingLabel(figure)]).toEqual([
      '58 %',
      '19 of 33 items',
      'at least 80 %',
      'Below target',
    ]);
  });

  it('is measured in sprints for depth, whose target is a range', () => {
    expect([valueLabel(depth(1.64, false)), countLabel(depth(1, false)), targetLabel(depth(1, false))]).toEqual([
      '1.6 sprints',
      '13 ready items',
      '2–5 sprints',
    ]);
    expect(standingLabel(depth(6, false))).toBe('Above target');
    expect(valueLabel(depth(1, false))).toBe('1 sprint');
  });

  it('is not rounded onto a target that it misses', () => {
    expect(valueLabel(depth(1.96, false))).toBe('1.96 sprints');
    expect(valueLabel(depth(2, true))).toBe('2 sprints');
    expect(valueLabel(aComponent({ value: 79.6 }))).toBe('79.6 %');
    expect(valueLabel(aComponent({ value: 10.4, target: { atMost: 10 } }))).toBe('10.4 %');
  });

  it('is said to be shown and not scored where it has no weight', () => {
    expect([weightLabel({ weight: 25 }), weightLabel({ weight: 0 })]).toEqual(['weight 25', 'shown, not scored']);
  });

  it('says how far the rules look ahead', () => {
    expect(componentOf('ready-next').messages.among?.(3)).toBe('of the next 3 sprints’ worth');
    expect(componentOf('ready-next').messages.among?.(1)).toBe('of the next sprint’s worth');
  });
});

describe('how a figure moved', () => {
  it('is better where more is asked for and there is more, also beyond the target', () => {
    expect(figureChange(aComponent(), 53.7, '13 Nov')).toEqual({
      arrow: '▲',
      text: 'up 4 percentage points since 13 Nov — better',
      direction: 'better',
    });
    expect(figureChange(aComponent({ value: 90, met: true }), 95, '13 Nov')?.text).toBe(
      'down 5 percentage points since 13 Nov — worse',
    );
  });

  it('is better where less is allowed and there is less', () => {
    const stale = aComponent({ id: 'stale', target: { atMost: 10 }, value: 12 });
    expect(figureChange(stale, 13, '13 Nov')).toMatchObject({
      arrow: '▼',
      text: 'down 1 percentage point since 13 Nov — better',
    });
    expect(figureChange(stale, 8, '13 Nov')?.direction).toBe('worse');
  });

  it('is told by the distance to the range where the target is one', () => {
    expect(figureChange(depth(1.5, false), 1, 'then')).toMatchObject({ text: 'up 0.5 sprints since then — better' });
    expect(figureChange(depth(7, false), 6, 'then')).toMatchObject({ text: 'up 1 sprint since then — worse' });
    expect(figureChange(depth(3, true), 4, 'then')).toEqual({
      arrow: '▼',
      text: 'down 1 sprint since then',
      direction: 'neither',
    });
  });

  it('is nothing where the shown figures are the same, and unknown where it was not computed then', () => {
    expect(figureChange(aComponent(), 57.9, 'then')).toEqual({
      arrow: '=',
      text: 'unchanged since then',
      direction: 'neither',
    });
    expect(figureChange(aComponent(), undefined, 'then')).toBeUndefined();
  });

  it('is said of the score, where both are known', () => {
    expect(scoreChange(74, 68, '13 Nov')).toEqual({ arrow: '▲', text: '6 since 13 Nov', direction: 'better' });
    expect(scoreChange(68, 74, '13 Nov')).toMatchObject({ arrow: '▼', direction: 'worse' });
    expect(scoreChange(74, 74, '13 Nov')?.text).toBe('unchanged since 13 Nov');
    expect(scoreChange(null, 74, '13 Nov')).toBeUndefined();
  });

  it('may be the work of other rules, which is said (R6)', () => {
    const then: Pick<Snapshot, 'rulesVersion' | 'overridesVersion'> = { rulesVersion: 6, overridesVersion: 0 };
    expect(judgedByOtherRules(then, { rulesVersion: 6 })).toBe(false);
    expect(judgedByOtherRules(then, { rulesVersion: 7 })).toBe(true);
    expect(judgedByOtherRules(then, { rulesVersion: 6, overridesVersion: 1 })).toBe(true);
  });
});

describe('a filter', () => {
  it('is sent by ids and said by names; white space around a label is no part of it', () => {
    const chosen = { type: { value: '10', name: 'Bug' }, epic: { value: '4', name: 'MOB-4 Sync' }, label: ' ui ' };
    expect(toHealthFilter(chosen)).toEqual({ typeId: '10', epic: '4', label: 'ui' });
    expect(filterLabel(chosen)).toBe('type Bug · epic MOB-4 Sync · label ui');
  });

  it('is none where nothing is chosen', () => {
    expect([isSet(noFilter), isSet({ label: '  ', type: undefined }), isSet({ label: 'ui' })]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the items behind a figure, page by page', () => {
  const row = (key: string, score: number) =>
    ({ key, score, summary: key, band: 'ready', missing: [], updated: 0 }) as const;

  it('are one list, in which an item that moved meanwhile stands once', () => {
    const first = { rows: [row('A-1', 1), row('A-2', 2)], hidden: 1, total: 5, next: 3 };
    expect(addPage(first, { rows: [row('A-2', 3), row('A-3', 4)], hidden: 2, total: 6 })).toEqual({
      rows: [row('A-1', 1), row('A-2', 3), row('A-3', 4)],
      hidden: 3,
      total: 6,
    });
  });
});
