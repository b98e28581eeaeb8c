import { aSite, anIssue } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asList } from '../../../site/jira/json-values';
import { at, asker, messageOf } from './ask';

const plain = aSite();

const jira = createJira({
  clock: () => Date.parse('2024-03-20T12:00:00Z'),
  data: aSite({
    projects: plain.projects.map((project) =>
      project.key === 'MOB'
        ? { ...project, components: [{ id: '72', name: 'mobile web', description: 'For all' }] }
        : project,
    ),
    issues: [
      anIssue(1, { components: [{ id: '71', name: 'Backend' }] }),
      anIssue(
        2,
        {
          components: [
            { id: '73', name: 'Vault' },
            { id: '71', name: 'Backend' },
          ],
        },
        { hiddenFrom: ['rob'] },
      ),
      { ...anIssue(3, { components: [{ id: '81', name: 'Shop' }] }), key: 'WEB-1' },
    ],
  }),
});

const path = (project: string, query = ''): string => `/rest/api/3/project/${project}/components${query}`;

const namesFor = (answer: { readonly body: unknown }): unknown[] =>
  asList(at(answer.body, 'list')).map((component) => at(component, 'name'));

describe('the components of a project', () => {
  it('are those that it lists and those of its issues, each once, by name', () => {
    const answer = asker(jira).get(path('MOB'));
    expect([answer.status, answer.objects]).toEqual([200, 3]);
    expect(namesFor(answer)).toEqual(['Backend', 'mobile web', 'Vault']);
    expect(asList(at(answer.body, 'list'))[1]).toEqual({
      self: 'https://small.jira.example/rest/api/3/component/72',
      id: '72',
      name: 'mobile web',
      description: 'For all',
      project: 'MOB',
      projectId: 10_001,
    });
  });

  it("are the project's, so that who may not see an issue still knows its component", () => {
    expect(namesFor(asker(jira, 'reader').get(path('10001')))).toContain('Vault');
  });

  it('are there for the app, and for nobody who may not browse the project', () => {
    expect(namesFor(asker(jira, 'app').get(path('WEB')))).toEqual(['Shop']);
    const refused = asker(jira).get(path('WEB'));
    expect([refused.status, messageOf(refused)]).toEqual([404, "No project could be found with key 'WEB'."]);
    expect(asker(jira).get(path('NOPE')).status).toBe(404);
  });

  it('come from Jira: not from Compass, and from no source that Jira does not have', () => {
    const { get } = asker(jira);
    expect(get(path('MOB', '?componentSource=auto')).status).toBe(200);
    expect(get(path('MOB', '?componentSource=compass')).status).toBe(501);
    expect(get(path('MOB', '?componentSource=mars')).status).toBe(400);
  });
});
