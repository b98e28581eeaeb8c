import { outlineOf } from '../../src/domain/description/outline/outline';
import type { FieldIds } from '../../src/domain/fields/field-ids';
import { scoreReadiness } from '../../src/domain/readiness/score-readiness';
import { defaultRules } from '../../src/domain/rules/default-rules';
import { toItem } from '../../src/jira/issues/map-item';
import { pageSchema } from './site-pages';
import { median, timed } from './timing';

const rounds = 7;

/** Where the time of scoring goes, as the rows of a table. */
export const scoringStages = (pages: readonly string[], fields: FieldIds): readonly string[] => {
  const parsed = pages.map((page): unknown => JSON.parse(page));
  const readIssues = () => parsed.flatMap((page) => pageSchema.parse(page, { mode: 'passthrough' }).issues);
  const issues = readIssues();
  const items = issues.map((issue) => toItem(issue, fields));
  const outline = (): void => items.forEach(({ description }) => void outlineOf(description, noSynonyms));
  const score = (): void => items.forEach((item) => void scoreReadiness(item, defaultRules));
  const outlining = medianOf(outline);
  return [
    row('validating what Jira sent', medianOf(readIssues)),
    row(
      'items and their texts',
      medianOf(() => issues.forEach((issue) => void toItem(issue, fields))),
    ),
    row('outlines of the texts', outlining),
    row('criteria and checks', medianOf(score) - outlining),
  ];
};

const noSynonyms: ReadonlySet<string> = new Set();

const medianOf = (run: () => unknown): number => median(Array.from({ length: rounds }, () => timed(() => void run())));

const row = (stage: string, ms: number): string => `  ${ms.toFixed(1).padStart(6)} ms ${stage}`;
