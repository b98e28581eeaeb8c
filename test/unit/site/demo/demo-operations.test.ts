import { wholeWeeks } from '../../../../src/domain/arithmetic/week';
import type { SiteIssue } from '../../../site/data/site-data';
import type { AdfDoc } from '../../../site/demo/adf';
import { plainText } from '../../../site/demo/adf-text';
import { customFields } from '../../../site/demo/fields';
import { makeDemoSite } from '../../../site/demo/index';
import { DAY } from '../../../support/clock';
import { changesOfField, read } from './replay';

// Each day of a week, since weekends move what was told in days before now; then a change of clocks
// and a first of January.
const nows = [
  ...[16, 17, 18, 19, 20, 21, 22].map((day) => `2026-11-${day}T13:00:00Z`),
  '2026-03-30T00:01:00Z',
  '2027-01-01T12:00:00Z',
];

/** Words that stand in texts of one of the languages and of none of the others. */
const smallWords = {
  English: / (?:the|with|which) /,
  German: / (?:und|nicht|möchte|bitte) /i,
  French: / (?:est|afin|dans|voir|avec) /,
  Spanish: / (?:los|el|quiero|pero) /,
  Italian: / (?:della|voglio|viene|sono|nella) /,
};

describe.each(nows)('the kanban team of the demo site at %s', (iso) => {
  const now = Date.parse(iso);
  const issues = makeDemoSite({ now }).issues.filter(({ key }) => key.startsWith('OPS-'));
  const finished = issues.flatMap((issue) => {
    const resolved = issue.fields['resolutiondate'];
    return typeof resolved === 'string' ? [{ issue, at: Date.parse(resolved) }] : [];
  });
  const inProgress = issues.filter((issue) => categoryOf(issue) === 'indeterminate');

  it('finished something in each of the last 26 weeks, about three items a week, more of them before the merger', () => {
    const weeks = wholeWeeks(now, 26).map(({ from, to }) => finished.filter(({ at }) => at >= from && at < to).length);
    expect(Math.min(...weeks)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...weeks)).toBeGreaterThanOrEqual(5);
    expect(meanOf(weeks)).toBeGreaterThan(2.5);
    expect(meanOf(weeks)).toBeLessThan(3.5);
    expect(meanOf(weeks.slice(0, 14))).toBeGreaterThan(meanOf(weeks.slice(14)) + 0.3);
  });

  it('took days for a bug, a week for a task and a fortnight for a story', () => {
    const median = (type: string) =>
      medianOf(finished.filter(({ issue }) => typeOf(issue) === type).map(({ issue, at }) => at - startOf(issue)));
    expect(median('Bug') / DAY).toBeLessThan(5);
    expect(median('Task') / DAY).toBeGreaterThan(5);
    expect(median('Task') / DAY).toBeLessThan(10);
    expect(median('Story') / DAY).toBeGreaterThan(10);
    expect(median('Story') / DAY).toBeLessThan(20);
  });

  it('has 25 items in progress, five of them for more than 40 days, and two of those blocked', () => {
    expect(inProgress).toHaveLength(25);
    const old = inProgress.filter((issue) => now - startOf(issue) > 40 * DAY);
    expect(old).toHaveLength(5);
    expect(old.filter(isBlocked)).toHaveLength(2);
    expect(inProgress.filter((issue) => now - startOf(issue) <= 20 * DAY).length).toBeGreaterThan(15);
  });

  it('has 15 to 20 items to do besides the epics', () => {
    const toDo = issues.filter((issue) => categoryOf(issue) === 'new' && typeOf(issue) !== 'Epic');
    expect(toDo.length).toBeGreaterThanOrEqual(15);
    expect(toDo.length).toBeLessThanOrEqual(20);
  });

  it('works without sprints and without estimates', () => {
    for (const field of [customFields.sprint, customFields.storyPoints])
      expect(issues.filter((issue) => issue.fields[field] !== null)).toStrictEqual([]);
  });

  it.each(Object.entries(smallWords))('has open items written in %s', (_, words) => {
    const open = issues.filter((issue) => categoryOf(issue) !== 'done').map(textOf);
    expect(open.filter((text) => words.test(text)).length).toBeGreaterThanOrEqual(3);
  });
});

function categoryOf({ fields }: SiteIssue): unknown {
  return read(fields, 'status', 'statusCategory', 'key');
}

const typeOf = ({ fields }: SiteIssue): unknown => read(fields, 'issuetype', 'name');

const isBlocked = ({ fields }: SiteIssue): boolean =>
  read(fields, 'status', 'name') === 'Blocked' && fields[customFields.flagged] !== null;

/** When work on it began. */
const startOf = (issue: SiteIssue): number =>
  changesOfField(issue, 'status').find((change) => read(change, 'toString') === 'In Progress')?.at ?? NaN;

const textOf = ({ fields }: SiteIssue): string =>
  fields['description'] === null ? '' : ` ${plainText(fields['description'] as AdfDoc)} `;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
