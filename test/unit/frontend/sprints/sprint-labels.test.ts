import { sprintLabels } from '../../../../src/frontend/sprints/sprint-labels';

describe('sprintLabels', () => {
  it('leaves short names as they are', () => {
    expect(sprintLabels(['MOB Sprint 8', 'MOB Sprint 9'])).toEqual(['MOB Sprint 8', 'MOB Sprint 9']);
  });

  it('leaves out the words that all begin with where one name is too long', () => {
    expect(sprintLabels(['2014 Sprint 10 Tooling', '2014 Sprint 11 Tooling'])).toEqual(['10 Tooling', '11 Tooling']);
  });

  it('cuts what is still too long in its middle', () => {
    expect(sprintLabels(['Sprint 5', 'Sprint 6 (statements, quiet hours)'])).toEqual(['5', '6 (statemen…urs)']);
  });

  it('keeps labels apart, so that no two sprints share a bar', () => {
    expect(sprintLabels(['Hardening', 'Hardening'])).toEqual(['Hardening', 'Hardening (2)']);
  });
});
