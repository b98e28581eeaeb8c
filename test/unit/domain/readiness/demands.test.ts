import type { ItemKind } from '../../../../src/domain/items/backlog-item';
import { questionsFor } from '../../../../src/domain/agenda/agenda-questions';
import { demandsIn } from '../../../../src/domain/readiness/demands';
import { raisedHintsIn } from '../../../../src/domain/readiness/hints';
import { scoreReadiness } from '../../../../src/domain/readiness/score-readiness';
import { sortFindings } from '../../../../src/domain/readiness/sort-findings';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { parseText } from '../../../../src/domain/text/parse-text';
import { aBacklogItem, ofKind } from '../../../support/a-backlog-item';

const readinessOf = (kind: ItemKind, description: string) =>
  scoreReadiness(
    aBacklogItem({
      type: ofKind(kind),
      description: parseText(description),
      estimate: { unit: 'points', fieldName: 'Points' },
    }),
    defaultRules,
  );

const asked = (kind: ItemKind, description: string): readonly string[] =>
  demandsIn(readinessOf(kind, description).findings).map(({ rule }) => rule);

const short = 'The bills of the month are sent by mail to every member who asked for them in the settings.';

describe('what an item is asked for (R10)', () => {
  it.each<[ItemKind, string, readonly string[]]>([
    ['story', '', ['description', 'estimate']],
    ['bug', '', ['description']],
    ['task', '', ['description']],
    ['spike', '', ['description']],
    ['story', 'TBD', ['description', 'acceptance-criteria', 'estimate']],
    ['story', short, ['acceptance-criteria', 'estimate']],
    ['bug', short, ['reproduction']],
    ['task', short, ['done-condition']],
    ['spike', short, ['question-and-timebox']],
  ])('a %s with %j', (kind, description, rules) => {
    expect(asked(kind, description).slice(0, rules.length)).toEqual(rules);
    const twice = new Set(['acceptance-criteria', 'reproduction', 'done-condition', 'question-and-timebox']);
    const more = asked(kind, description).slice(rules.length);
    expect(more.filter((rule) => twice.has(rule))).toEqual([]);
  });

  it('is asked for once in the meeting and in the hints as well', () => {
    const empty = readinessOf('story', '');
    const item = { type: ofKind('story'), links: [] };
    expect(questionsFor(item, empty.findings)).not.toContain('What must be true for this to be done?');
    expect(raisedHintsIn(empty).map(({ rule }) => rule)).not.toContain('story-form');
  });

  it('loses no failed check: what is not asked for again stands apart', () => {
    const readiness = readinessOf('bug', '');
    const { missing, repeated } = sortFindings(readiness);
    const failed = readiness.findings.filter(({ result, hint }) => result === 'fail' && !hint);
    expect([...missing, ...repeated].map(({ rule }) => rule as string).toSorted()).toEqual(
      failed.map(({ rule }) => rule as string).toSorted(),
    );
    expect(repeated.map(({ rule }) => rule)).toEqual(['acceptance-criteria', 'reproduction']);
  });

  it('counts in the score all the same (R1)', () => {
    expect(readinessOf('story', '').score ?? 0).toBeLessThan(
      readinessOf('story', `${short}\n\nAC:\n* a\n* b`).score ?? 0,
    );
  });
});
