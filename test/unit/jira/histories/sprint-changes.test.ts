import { fieldNames } from '../../../../src/domain/fields/jira-field';
import type { Caller } from '../../../../src/jira/client/request';
import { readSprintChanges } from '../../../../src/jira/histories/sprint-changes';
import { aJiraField } from '../../../support/a-jira-field';
import { march } from '../../../support/clock';

const points = { kind: 'field', id: 'customfield_7', name: 'Storypunkte', unit: 'points' } as const;
const time = { kind: 'field', id: 'timeoriginalestimate', name: 'Original estimate', unit: 'seconds' } as const;

const names = fieldNames([
  aJiraField({ id: 'customfield_7', name: 'Storypunkte', untranslatedName: 'Story Points' }),
  aJiraField({ id: 'customfield_9', name: 'スプリント', untranslatedName: 'Sprint', schemaType: 'array' }),
  aJiraField({ id: 'timeoriginalestimate', name: 'Ursprüngliche Schätzung', custom: false }),
  aJiraField({ id: 'status', name: 'État', custom: false }),
]);

/** What the app makes of one entry of Jira's answer. */
const read = async (item: object, estimate: typeof points | typeof time = points) => {
  const asked: { fieldIds?: string[] }[] = [];
  const caller: Caller = (_, init) => {
    asked.push(JSON.parse(init?.body ?? '{}') as { fieldIds: string[] });
    const answer = {
      issueChangeLogs: [{ issueId: '1', changeHistories: [{ id: '9', created: march(6), items: [item] }] }],
    };
    return Promise.resolve(new Response(JSON.stringify(answer)) as unknown as Awaited<ReturnType<Caller>>);
  };
  const changes = await readSprintChanges(caller, ['1'], { fields: { sprint: 'customfield_9', estimate }, names });
  return { asked, changes: changes?.get('1') ?? [] };
};

describe('an entry of a change history without `fieldId` (V34)', () => {
  it.each([
    ['Sprint', 'sprint'],
    ['スプリント', 'sprint'],
    ['customfield_9', 'sprint'],
    ['Story Points', 'estimate'],
    ['Storypunkte', 'estimate'],
    ['story points', 'estimate'],
    ['status', 'status'],
    ['État', 'status'],
    ['issuetype', 'type'],
    ['Issue Type', 'type'],
  ])('V34: that calls its field "%s" is one of the %s', async (field, as) => {
    const { changes } = await read({ field, from: '1', fromString: 'one', to: '2', toString: 'two' });
    expect(changes).toMatchObject([{ at: march(6), field: as, from: '1', to: '2' }]);
  });

  it.each(['timeoriginalestimate', 'Original estimate', 'Ursprüngliche Schätzung'])(
    'V34: of a time estimate, by the name "%s"',
    async (field) => {
      const { changes } = await read({ field, from: null, fromString: null, to: '7200', toString: '7200' }, time);
      expect(changes).toEqual([{ at: march(6), field: 'estimate', from: null, to: '7200' }]);
    },
  );

  it.each(['Story Points (old)', 'timeestimate', 'Epic Link', ''])(
    'V34: of another field, "%s", is none',
    async (field) => {
      expect((await read({ field, from: '1', to: '2' })).changes).toEqual([]);
    },
  );

  it('V34: an id that is there decides, whatever the name', async () => {
    expect((await read({ field: 'Story Points', fieldId: 'customfield_1', from: '1', to: '2' })).changes).toEqual([]);
  });

  it('asks for the fields that are followed, and keeps the names of statuses and types', async () => {
    const { asked, changes } = await read({
      field: 'status',
      from: '3',
      fromString: 'Doing',
      to: null,
      toString: 'Done',
    });
    expect(asked).toMatchObject([
      { fieldIds: ['status', 'issuetype', 'customfield_9', 'customfield_7', 'description'] },
    ]);
    expect(changes).toEqual([
      { at: march(6), field: 'status', from: '3', fromName: 'Doing', to: null, toName: 'Done' },
    ]);
  });
});
