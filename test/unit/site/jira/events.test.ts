import { aSite, aSprint, anIssue, custom, status } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import type { JiraEvent } from '../../../site/jira/events/jira-event';
import { at, asker } from './ask';

const now = Date.parse('2024-03-20T12:00:00Z');

const listening = () => {
  const jira = createJira({
    data: aSite({
      sprints: [aSprint(12, { state: 'active' }), aSprint(13)],
      issues: [
        anIssue(1, { [custom.sprint]: [{ id: 12, name: 'Sprint 12', state: 'active', boardId: 7 }] }),
        anIssue(2, { status: status.done, [custom.sprint]: [{ id: 12, name: 'Sprint 12', state: 'active' }] }),
        anIssue(3),
      ],
    }),
    clock: () => now,
    searchLagMs: 0,
  });
  const events: JiraEvent[] = [];
  jira.onEvent((event) => events.push(event));
  return { jira, events };
};

describe('apps hear of a write in Jira', () => {
  it('an edit, with who made it, what changed, and the two statuses', () => {
    const { jira, events } = listening();
    jira.editIssue('MOB-3', { status: 'Done', summary: 'New' }, 'mia');
    expect(events).toEqual([
      expect.objectContaining({
        eventType: 'avi:jira:updated:issue',
        selfGenerated: false,
        atlassianId: 'mia',
        changelog: {
          items: [
            expect.objectContaining({ field: 'status', from: '11', to: '13' }),
            expect.objectContaining({ field: 'summary', toString: 'New' }),
          ],
        },
        associatedStatuses: [status.toDo, status.done],
      }),
    ]);
    expect(at(events[0], 'issue', 'id')).toBe('20003');
    expect(at(events[0], 'issue', 'fields')).not.toHaveProperty('description');
  });

  it('of nothing where nothing changed, and of nothing where only permissions did', () => {
    const { jira, events } = listening();
    jira.editIssue('MOB-3', { summary: 'Item 3' }, 'mia');
    jira.hideIssue('MOB-3', ['rob']);
    expect(events).toEqual([]);
  });

  it('a new issue and a deleted one', () => {
    const { jira, events } = listening();
    jira.createIssue('MOB', { summary: 'One more' }, 'mia');
    jira.deleteIssue('MOB-3', 'ada');
    expect(events.map(({ eventType, atlassianId, issue }) => [eventType, atlassianId, at(issue, 'key')])).toEqual([
      ['avi:jira:created:issue', 'mia', 'MOB-4'],
      ['avi:jira:deleted:issue', 'ada', 'MOB-3'],
    ]);
  });

  it('a link from its source, which blocks, to its destination, and the end of the link', () => {
    const { jira, events } = listening();
    const link = { id: '500', type: { name: 'Blocks' }, inwardIssue: { id: '20002', key: 'MOB-2' } };
    jira.editIssue('MOB-3', { issuelinks: [link] }, 'mia');
    jira.editIssue('MOB-3', { issuelinks: [] }, 'mia');
    const ends = { id: '500', sourceIssueId: '20002', destinationIssueId: '20003' };
    expect(events).toMatchObject([
      { eventType: 'avi:jira:created:issuelink', ...ends },
      { eventType: 'avi:jira:deleted:issuelink', ...ends },
    ]);
  });

  it('through REST, as caused by the app itself', () => {
    const { jira, events } = listening();
    asker(jira).put('/rest/api/3/issue/MOB-3', { fields: { summary: 'Better' } });
    expect(events).toMatchObject([{ eventType: 'avi:jira:updated:issue', selfGenerated: true, atlassianId: 'mia' }]);
  });
});

describe('a sprint', () => {
  it('that is started runs two weeks from now, on its board and on its issues', () => {
    const { jira, events } = listening();
    jira.editIssue('MOB-3', { [custom.sprint]: [13] }, 'mia');
    jira.startSprint(13, 'lea');
    expect(events.at(-1)).toMatchObject({
      eventType: 'avi:jira-software:started:sprint',
      sprint: { id: '13', originBoardId: '7', state: 'active', startDate: '2024-03-20T12:00:00.000Z' },
      oldValue: { id: '13', state: 'future' },
      atlassianId: 'lea',
    });
    const { get, keys } = asker(jira);
    expect(at(get('/rest/agile/1.0/board/7/sprint?state=active'), 'body', 'values')).toMatchObject([
      { id: 12 },
      { id: 13, endDate: '2024-04-03T12:00:00.000Z' },
    ]);
    expect(keys('sprint in openSprints() ORDER BY key')).toEqual(['MOB-1', 'MOB-2', 'MOB-3']);
    expect(at(get('/rest/api/3/issue/MOB-3'), 'body', 'fields', custom.sprint)).toMatchObject([{ state: 'active' }]);
  });

  it('that is closed keeps its issues, and the open ones go on to the next where it is named', () => {
    const { jira, events } = listening();
    jira.closeSprint(12, 'lea', 13);
    expect(events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira-software:closed:sprint',
      'avi:jira:updated:issue',
    ]);
    const { keys } = asker(jira);
    expect(keys('sprint = 12 ORDER BY key')).toEqual(['MOB-1', 'MOB-2']);
    expect(keys('sprint = 13 ORDER BY key')).toEqual(['MOB-1']);
    expect(keys('sprint in closedSprints() ORDER BY key')).toEqual(['MOB-1', 'MOB-2']);
  });

  it('is neither started twice nor closed before it is started', () => {
    const { jira } = listening();
    expect(() => jira.startSprint(12, 'lea')).toThrow('no future sprint 12');
    expect(() => jira.closeSprint(13, 'lea')).toThrow('no active sprint 13');
  });
});
