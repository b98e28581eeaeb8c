import * as v from '@badrap/valita';
import { defaultRules } from '../../src/domain/readiness/default-rules';
import { scoreReadiness } from '../../src/domain/readiness/score-readiness';
import { issueSchema } from '../../src/jira/issue-schema';
import { fieldsToAsk, toItem } from '../../src/jira/map-item';
import type { FieldIds } from '../../src/usecases/field-ids';
import { loadSiteFolder } from '../site/data/load-folder';
import { createJira } from '../site/jira/create-jira';

const rounds = 15;

/**
 * Scores every item of a site and compares with parsing the pages that hold them, with only the fields that the app asks for; both in this run,
 * by turns, the median of each, so that the ratio says the same on a fast and on a slow machine.
 */
export const scoringBench = (folder: string): string => {
  const data = loadSiteFolder(folder);
  const points = data.fields.find(({ name }) => name === 'Story Points');
  const fields: FieldIds = {
    estimate:
      points === undefined ? { kind: 'none' } : { kind: 'field', id: points.id, name: points.name, unit: 'points' },
    ...idOf(data.fields, 'com.pyxis.greenhopper.jira:gh-sprint', 'sprint'),
    ...idOf(data.fields, 'com.pyxis.greenhopper.jira:gh-lexo-rank', 'rank'),
    ...idOf(data.fields, 'com.pyxis.greenhopper.jira:gh-epic-link', 'epicLink'),
  };
  const jira = createJira({ data, clock: () => Date.parse(data.serverInfo.serverTime ?? '2021-11-16T00:00:00Z') });
  const admin = data.users.find(({ roles }) => roles.includes('admin'));
  if (admin === undefined) throw new Error('The site has no administrator to read it as.');
  const pages = data.projects.flatMap(({ key }) => pagesOf(jira, admin.accountId, key, fieldsToAsk(fields)));

  const answer = v.object({ issues: v.array(issueSchema) });
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
        for (const issue of answer.parse(parsed, { mode: 'passthrough' }).issues) {
          scoreReadiness(toItem(issue, fields), defaultRules);
          items += 1;
        }
      });
    }
    parsing.push(parseMs);
    scoring.push(scoreMs);
  }
  const [parseMs, scoreMs] = [median(parsing), median(scoring)];
  return [
    `titanium: ${items} items in ${pages.length} search/jql pages of ${Math.round(pages.join('').length / 1024)} KiB, median of ${rounds} rounds`,
    `items scored a second: ${Math.round(items / (scoreMs / 1000))}`,
    `scoring time as a multiple of parsing the pages: ${(scoreMs / parseMs).toFixed(2)} (${scoreMs.toFixed(1)} ms to ${parseMs.toFixed(1)} ms)`,
    '',
  ].join('\n');
};

/** The pages as Jira sends them, as text. */
const pagesOf = (
  jira: ReturnType<typeof createJira>,
  accountId: string,
  project: string,
  fields: readonly string[],
): string[] => {
  const pages: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const { body } = jira.handle({
      method: 'POST',
      path: '/rest/api/3/search/jql',
      as: { kind: 'user', accountId },
      body: JSON.stringify({ jql: `project = "${project}" ORDER BY key ASC`, fields, maxResults: 100, nextPageToken }),
    });
    pages.push(body);
    nextPageToken = (JSON.parse(body) as { nextPageToken?: string }).nextPageToken;
  } while (nextPageToken !== undefined);
  return pages;
};

const idOf = <K extends string>(
  fields: readonly { id: string; schema?: { custom?: string } }[],
  custom: string,
  member: K,
): Partial<Record<K, string>> => {
  const field = fields.find(({ schema }) => schema?.custom === custom);
  return field === undefined ? {} : ({ [member]: field.id } as Partial<Record<K, string>>);
};

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
