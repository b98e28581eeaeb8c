import type { FieldIds } from '../../../../src/domain/fields/field-ids';
import type { Caller } from '../../../../src/jira/client/request';
import { jiraContentHistories } from '../../../../src/jira/histories/content-histories';
import { march } from '../../../support/clock';

const fields: FieldIds = {
  estimate: { kind: 'none' },
  criteria: { kind: 'field', id: 'customfield_1', name: 'Acceptance Criteria' },
  checklist: { id: 'customfield_2', name: 'Checklist' },
};

/** Jira's answers, one for each call, and what it was asked. */
const answering = (...answers: readonly unknown[]) => {
  const asked: { fieldIds: string[]; nextPageToken?: string }[] = [];
  const caller: Caller = (_, init) => {
    const answer = answers[asked.length];
    asked.push(JSON.parse(init?.body ?? '{}') as (typeof asked)[number]);
    return Promise.resolve(new Response(JSON.stringify(answer)) as unknown as Awaited<ReturnType<Caller>>);
  };
  return { asked, changes: () => jiraContentHistories(caller).readChanges(['1'], fields, new Map()) };
};

const page = (items: readonly object[], more = {}) => ({
  issueChangeLogs: [{ issueId: '1', changeHistories: [{ id: '9', created: march(6), items }] }],
  ...more,
});

describe('the changes of what readiness looks at', () => {
  it('are asked for by id, at most ten fields, and told with what they took away', async () => {
    const jira = answering(
      page([
        { field: 'description', fieldId: 'description', from: null, fromString: 'old', to: null, toString: 'new' },
        { field: 'priority', fieldId: 'priority', from: '3', fromString: 'Medium', to: '2', toString: 'High' },
        { field: 'AC', fieldId: 'customfield_1', from: null, fromString: '* One', to: null, toString: '' },
        { field: 'Sprint', fieldId: 'customfield_9', from: '1', fromString: 'One', to: '2', toString: 'Two' },
      ]),
    );
    expect([...((await jira.changes()) ?? [])]).toEqual([
      [
        '1',
        [
          { at: march(6), field: 'description', from: 'old', to: 'new' },
          { at: march(6), field: 'priority', from: 'Medium', fromId: '3', to: 'High' },
          { at: march(6), field: 'criteria', from: '* One', to: '' },
        ],
      ],
    ]);
    expect(jira.asked).toMatchObject([
      { fieldIds: ['summary', 'description', 'priority', 'issuetype', 'customfield_1', 'customfield_2'] },
    ]);
  });

  it('are known by name in histories without ids; a change that says nothing of `toString` left nothing', async () => {
    const jira = answering(page([{ field: 'Acceptance Criteria', from: null, fromString: '* One', to: null }]));
    expect((await jira.changes())?.get('1')).toEqual([{ at: march(6), field: 'criteria', from: '* One', to: null }]);
  });

  it('are joined over all pages of an issue (J1)', async () => {
    const text = (fromString: string) => [{ field: 'description', fieldId: 'description', fromString }];
    const jira = answering(page(text('a'), { nextPageToken: 'more' }), page(text('b')));
    expect((await jira.changes())?.get('1')?.map(({ from }) => from)).toEqual(['a', 'b']);
    expect(jira.asked.map(({ nextPageToken }) => nextPageToken)).toEqual([undefined, 'more']);
  });
});
