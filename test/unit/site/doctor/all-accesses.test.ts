import { allAccesses, allWrites } from '../../../site/doctor/access/all-accesses';
import { endpoints, isRead } from '../../../site/jira/endpoints';

/** Offered by the local site, and not called by the app. */
const uncalled = ['GET /rest/api/3/project/{projectIdOrKey}/components'];

describe('the endpoints of the doctor', () => {
  it('are all that the app reads by, each asked, and all that it writes by, none of them asked', () => {
    const reads = endpoints.map(({ template }) => template).filter(isRead);
    expect([...allAccesses.map(({ template }) => template), ...uncalled].toSorted()).toEqual(reads.toSorted());
    expect(allWrites).toHaveLength(endpoints.length - reads.length);
  });
});
