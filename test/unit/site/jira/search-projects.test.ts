import { aSite } from '../../../site/data/a-site';
import type { SiteProject } from '../../../site/data/site-data';
import { createJira } from '../../../site/jira/create-jira';
import { asList } from '../../../site/jira/json-values';
import { asker, at } from './ask';

const many = Array.from({ length: 60 }, (_, index): SiteProject => ({
  id: String(20_000 + index),
  key: `TEAM${index}`,
  name: `Team ${String(index).padStart(2, '0')}`,
}));

const plain = aSite();

const jira = createJira({
  clock: () => Date.parse('2024-03-20T12:00:00Z'),
  data: aSite({ projects: [...plain.projects, ...many] }),
});

const search = (query: string, who: 'admin' | 'member' | 'app' = 'admin') =>
  asker(jira, who).get(`/rest/api/3/project/search?${query}`);

const keysFor = (answer: { readonly body: unknown }): unknown[] =>
  asList(at(answer.body, 'values')).map((project) => at(project, 'key'));

describe('the projects of the site', () => {
  it('are those that the caller sees, a page at a time, with how many there are', () => {
    const first = search('orderBy=name&maxResults=50&startAt=0&query=team');
    expect(keysFor(first)).toHaveLength(50);
    expect(keysFor(first).slice(0, 2)).toEqual(['TEAM0', 'TEAM1']);
    expect([at(first.body, 'isLast'), at(first.body, 'total')]).toEqual([false, 60]);
    expect(keysFor(search('orderBy=name&startAt=50&query=team'))).toHaveLength(10);
  });

  it('are found by a part of the key or the name, in any case', () => {
    expect(keysFor(search('query=eam+59'))).toEqual(['TEAM59']);
    expect(keysFor(search('query=mob'))).toEqual(['MOB']);
    expect(keysFor(search('query=nothing+of+the+kind'))).toEqual([]);
  });

  it('are no others for somebody who sees some of them only', () => {
    const seen = keysFor(search('action=browse', 'member'));
    expect(seen).toContain('MOB');
    expect(seen).not.toContain('WEB');
    expect(seen).not.toContain('TEAM0');
  });

  it('carry neither from whom they are kept nor their types', () => {
    const [project] = asList(at(search('query=mob').body, 'values'));
    expect(Object.keys(project as object)).not.toEqual(expect.arrayContaining(['hiddenFrom']));
    expect(Object.keys(project as object)).not.toEqual(expect.arrayContaining(['issueTypes']));
  });

  it('are not offered by another order or for another action', () => {
    expect(search('orderBy=-category').status).toBe(400);
    expect(search('action=create').status).toBe(400);
  });
});
