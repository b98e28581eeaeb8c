import { asker, keysIn } from './ask';
import { found, jira } from './jql-site';

/** What a page of a board asks for: its filter, and what people choose to see of it. */
const ofABoard: readonly (readonly [string, string])[] = [
  ['filter = 10107 AND (component = "Backend" OR issuetype = Bug)', '1 3'],
  ['filter = 10107 AND (component = 71 OR labels = nothing)', '1'],
  ['filter = 10107 AND component is EMPTY AND parent = MOB-4', '5'],
  ['filter = 10107 AND (labels = api OR parent = MOB-4) AND type = Story', '1 5'],
  ['filter = 10107 AND id in (20001, 20002)', '1 2'],
  ['filter = 10107 AND id in (20001, 20002) AND sprint in (2)', '1'],
  ['filter = 10107 AND (sprint in (2, 3) OR status = Done)', '1 3 5'],
  ['filter = 10107 AND (updated >= -30m OR id in (20002, 20006))', '1 2 6'],
  ['filter = 10107 AND updated >= -30m AND id in (20002, 20006)', ''],
  ['filter = 10107 AND (updated >= -12h AND type = Epic OR id = 20003)', '3 4'],
  ['filter = 10108 AND (updated >= -12h OR id in (20003))', '1'],
];

describe('JQL clauses', () => {
  it.each([
    ['project = mob', '1 2 3 4 5 6 7'],
    ['project = "Mobile"', '1 2 3 4 5 6 7'],
    ['project in (10001)', '1 2 3 4 5 6 7'],
    ['key = mob-3', '3'],
    ['issuekey in (MOB-1, "MOB-7")', '1 7'],
    ['id = 20002', '2'],
    ['key > MOB-5', '6 7'],
    ['issuetype = Bug', '3'],
    ['type in (Bug, Epic)', '3 4'],
    ['type in subTaskIssueTypes()', '6'],
    ['issuetype not in standardIssueTypes()', '6'],
    ['status = "To Do"', '1 4 5 6 7'],
    ['status = 12', '2'],
    ['statusCategory != Done', '1 2 4 5 6 7'],
    ['statusCategory = "In Progress"', '2'],
    ['statusCategory = new', '1 4 5 6 7'],
    ['resolution = Unresolved', '1 2 4 5 6 7'],
    ['resolution = Done', '3'],
    ['resolution is EMPTY', '1 2 4 5 6 7'],
    ['priority = High', '1'],
    ['priority > Low', '1 2 4 5 6 7'],
    ['priority >= High', '1'],
    ['assignee = currentUser()', '1'],
    ['assignee = lea', '2'],
    ['assignee is EMPTY', '3 4 5 6 7'],
    ['assignee != mia', '2'],
    ['NOT assignee = mia', '2 3 4 5 6 7'],
    ['assignee in (mia, EMPTY)', '1 3 4 5 6 7'],
    ['labels = API', '1'],
    ['labels in (login, nothing)', '1'],
    ['labels is not EMPTY', '1'],
    ['component = Backend', '1'],
    ['component = 71', '1'],
    ['id in (20001, 20003)', '1 3'],
    ['sprint in (2)', '1'],
    ['updated >= -30m', '1'],
    ['fixVersion = "1.0"', '1'],
    ['fixVersion in unreleasedVersions()', '3'],
    ['parent = MOB-4', '5'],
    ['parent is not EMPTY', '5 6'],
    ['"Epic Link" = MOB-4', '5 7'],
    ['sprint = 1', '1 2'],
    ['sprint = "March, late"', '1'],
    ['sprint in openSprints()', '1'],
    ['sprint in closedSprints() AND sprint not in openSprints()', '2'],
    ['sprint in futureSprints()', '5'],
    ['sprint is EMPTY OR sprint not in openSprints()', '2 3 4 5 6 7'],
    ['filter = 10107 AND type = Bug', '3'],
    ['filter = 10108', '1'],
    ['filter not in (10108) AND sprint = 1', '2'],
    ['cf[10103] >= 3', '1 2'],
    ['"Story Points" = 0', '3'],
    ['"story points" is EMPTY', '4 5 6 7'],
    ['"Story Points[Number]" < 3', '3'],
    ['summary ~ passkey', '1'],
    ['summary ~ "passkey*"', '1 2'],
    ['summary ~ "\\"log in\\" passkey"', '1'],
    ['summary !~ crash AND type != Epic', '1 2 5 6 7'],
    ['description ~ "offline"', '7'],
    ['sprint = 2 OR status = Done AND priority = Low', '1 3'],
    ['(sprint = 2 OR status = Done) AND priority = Low', '3'],
  ])('%s', (jql, keys) => {
    expect(found(jql)).toBe(keys);
  });

  it.each(ofABoard)('%s', (jql, keys) => {
    expect(found(jql)).toBe(keys);
  });

  it.each(ofABoard)('%s, where some of the issues are to be read as they are now', (jql, keys) => {
    const reconcileIssues = [20_001, 20_004, 20_006];
    const { body } = asker(jira).search({ jql: `${jql} ORDER BY key`, fields: ['key'], reconcileIssues });
    expect(keysIn(body['issues']).join(' ').replaceAll('MOB-', '')).toBe(keys);
  });

  it('refuse a component that no issue and no project has', () => {
    expect(found('component = Kitchen')).toBe("The value 'Kitchen' does not exist for the field 'component'.");
  });
});
