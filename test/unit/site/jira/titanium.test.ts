import { shared } from '../../../support/paths';
import { existsSync } from 'node:fs';
import { loadSiteFolder } from '../../../site/data/load-folder';
import { createJira } from '../../../site/jira/create-jira';

const folder = shared('data/sites/titanium');

const whereItIs = existsSync(folder) ? describe : describe.skip;

whereItIs('the titanium site (skipped where ../shared is absent)', () => {
  it('loads 2,183 issues and counts them by JQL', () => {
    const data = loadSiteFolder(folder);
    const jira = createJira({ data, clock: () => Date.parse('2021-11-16T18:17:33Z') });
    const count = (jql: string): unknown => {
      const as = { kind: 'app' } as const;
      const { body } = jira.handle({
        method: 'POST',
        path: '/rest/api/3/search/approximate-count',
        body: JSON.stringify({ jql }),
        as,
      });
      return JSON.parse(body);
    };
    expect(data.issues).toHaveLength(2183);
    expect(count('project = ALOY')).toEqual({ count: 1499 });
    expect(count('project = ALOY AND statusCategory != Done')).toEqual({ count: 215 });
    expect(count('project = ALOY AND "Story Points" is not EMPTY')).toEqual({ count: 241 });
    expect(count('issuetype = Epic AND filter = 10121')).toEqual({ count: 7 });
  });
});
