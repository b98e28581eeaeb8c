import { asker } from './ask';
import { jira } from './jql-site';

describe('JQL that is refused, in the words of Jira where it has them', () => {
  it.each([
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['project = WEB', "The value 'WEB' does not exist for the field 'project'."],
    ['status = Nowhere', "The value 'Nowhere' does not exist for the field 'status'."],
    ['colour = red', "Field 'colour' does not exist or you do not have permission to view it."],
    ['key = MOB-99', "An issue with key 'MOB-99' does not exist for field 'key'."],
    ['sprint = Nowhere', "Sprint with name 'Nowhere' does not exist or you do not have permission to view it."],
    ['project > MOB', "The operator '>' is not supported by the 'project' field."],
    ['summary = crash', "The operator '=' is not supported by the 'summary' field."],
    ['updated > yesterday', "Date value 'yesterday' for field 'updated' is invalid."],
    ['updated > "2024-02-30"', "Date value '2024-02-30' for field 'updated' is invalid."],
    ['filter = 1', "The value '1' does not exist for the field 'filter'."],
    ['ORDER BY key', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['project =', 'Error in the JQL Query:'],
    ['project = MOB ORDER BY colour', "Field 'colour' does not exist or you do not have permission to view it."],
  ])('%s', (jql, message) => {
    expect(asker(jira).keys(jql)[0]).toContain(message);
  });

  it.each([
    'status was Done',
    'status changed',
    'status was "To Do" before "2024-01-01"',
    'issue in linkedIssues("MOB-1")',
    'issue.property[team].name = "x"',
    'text ~ x AND status = Done',
    'sprint in (openSprints(), something())',
    'project = MOB ORDER BY Sprints',
  ])('%s is an error and never an empty result', (jql) => {
    const { status: code, body } = asker(jira).search({ jql: `key = MOB-1 OR ${jql}` });
    expect(code).toBe(400);
    expect(String(body['errorMessages'])).toMatch(/cannot evaluate|does not exist/);
  });

  it('names the clause that it cannot evaluate', () => {
    const [message] = asker(jira).keys('project = MOB AND status was Done');
    expect(message).toBe('The local site cannot evaluate this part of the JQL: status was Done');
  });
});
