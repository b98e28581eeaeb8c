import { defaultRules } from '../../src/domain/rules/default-rules';
import { scoreReadiness } from '../../src/domain/readiness/score-readiness';
import { toItem } from '../../src/jira/issues/map-item';
import type { Measured } from './measured';
import { scoringStages } from './scoring-stages';
import { pageSchema, sitePages } from './site-pages';
import { median, timed } from './timing';

const rounds = 25;

/** Scoring takes at most so many times what parsing the same pages takes. */
const mostTimesParsing = 1.8;

/**
 * Scores every item of a site and compares with parsing the pages that hold them, with only the
 * fields that the app asks for; both in this run, by turns, the median of each, so that the ratio
 * says the same on a fast and on a slow machine.
 */
export const scoringBench = (folder: string): Measured => {
  const { pages, fields } = sitePages(folder);
  const parsing: number[] = [];
  const scoring: number[] = [];
  let items = 0;
  for (let round = 0; round < rounds; round += 1) {
    items = 0;
    let parseMs = 0;
    let scoreMs = 0;
    // Page by page, as the app reads a backlog: what the memory of a page costs falls to the page.
    for (const page of pages) {
      let parsed: unknown;
      parseMs += timed(() => {
        parsed = JSON.parse(page);
      });
      scoreMs += timed(() => {
        for (const issue of pageSchema.parse(parsed, { mode: 'passthrough' }).issues) {
          scoreReadiness(toItem(issue, fields), defaultRules);
          items += 1;
        }
      });
    }
    parsing.push(parseMs);
    scoring.push(scoreMs);
  }
  const [parseMs, scoreMs] = [median(parsing), median(scoring)];
  const text = [
    `titanium: ${items} items in ${pages.length} search/jql pages of ${Math.round(pages.join('').length / 1024)} KiB, median of ${rounds} rounds`,
    `items scored a second: ${Math.round(items / (scoreMs / 1000))}`,
    `scoring time as a multiple of parsing the pages: ${(scoreMs / parseMs).toFixed(2)} (${scoreMs.toFixed(1)} ms to ${parseMs.toFixed(1)} ms)`,
    ...scoringStages(pages, fields),
    '',
  ].join('\n');
  const what = 'scoring time as a multiple of parsing the pages';
  return { text, budgets: [{ what, value: scoreMs / parseMs, most: mostTimesParsing }] };
};
