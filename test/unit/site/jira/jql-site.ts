import {
  custom,
  aSite,
  aBoard,
  aSprint,
  anIssue,
  priority,
  status,
  types,
  type people,
} from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asker } from './ask';

export const now = Date.parse('2024-03-20T03:30:00Z');

const day = (date: string): string => `${date}T12:00:00.000+0000`;

const inSprint = (...ids: number[]): object => ({ [custom.sprint]: ids.map((id) => ({ id, name: `Sprint ${id}` })) });

/**
 * Seven issues of MOB, at half past three (UTC) on 20 March 2024, half past eleven the evening
 * before in New York.
 */
export const site = aSite({
  boards: [
    aBoard(),
    aBoard({
      id: 8,
      filterJql: 'filter = 10107 AND labels = api',
      configuration: { ...aBoard().configuration, filter: { id: '10108' } },
    }),
  ],
  sprints: [aSprint(1, { state: 'closed' }), aSprint(2, { state: 'active', name: 'March, late' }), aSprint(3)],
  issues: [
    anIssue(1, {
      summary: 'Log in with a passkey',
      labels: ['api', 'Login'],
      assignee: { accountId: 'mia' },
      duedate: '2024-03-20',
      priority: priority.high,
      [custom.points]: 3,
      [custom.rank]: '0|b',
      updated: '2024-03-20T03:00:00.000+0000',
      components: [{ id: '71', name: 'Backend' }],
      fixVersions: [{ id: '81', name: '1.0', released: true }],
      ...inSprint(1, 2),
    }),
    anIssue(2, {
      summary: 'Passkeys on Android',
      status: status.inProgress,
      [custom.points]: 8,
      [custom.rank]: '0|a',
      updated: day('2024-02-01'),
      assignee: { accountId: 'lea' },
      ...inSprint(1),
    }),
    anIssue(3, {
      summary: 'Crash on start',
      issuetype: types.bug,
      status: status.done,
      priority: priority.low,
      resolution: { id: '900', name: 'Done' },
      resolutiondate: day('2024-03-10'),
      [custom.rank]: '0|C',
      [custom.points]: 0,
      updated: day('2024-03-10'),
      fixVersions: [{ id: '82', name: '2.0', released: false }],
    }),
    anIssue(4, { issuetype: types.epic, summary: 'Accounts', updated: '2024-03-19T22:00:00.000+0000' }),
    anIssue(5, { parent: { id: '20004', key: 'MOB-4', fields: { issuetype: types.epic } }, ...inSprint(3) }),
    anIssue(6, { issuetype: types.subtask, parent: { id: '20001', key: 'MOB-1', fields: { issuetype: types.story } } }),
    anIssue(7, {
      [custom.epicLink]: 'MOB-4',
      description: { type: 'doc', content: [{ type: 'text', text: 'offline first' }] },
    }),
  ],
});

export const jira = createJira({ data: site, clock: () => now });

/** Numbers of the MOB issues that a clause finds, by key; the first refusal where it is refused. */
export const found = (jql: string, who: keyof typeof people = 'member'): string =>
  asker(jira, who)
    .keys(`(${jql}) ORDER BY key ASC`)
    .map((key) => key.replace('MOB-', ''))
    .join(' ');
