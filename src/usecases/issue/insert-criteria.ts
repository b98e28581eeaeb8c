import type { Answer } from '../../contract/answer';
import type { IssueView, Undo } from '../../contract/issue-view';
import { hasCriteriaHeading, insertCriteriaSection } from '../../domain/fixes/insert-criteria-section';
import { withoutCriteriaSection } from '../../domain/fixes/without-criteria-section';
import { afterWrite, changedSince, type WritingSources } from './after-write';
import { notFixed } from './not-fixed';
import { type IssueRef, readIssueToChange, notVisible, type ReadIssue } from './read-issue';

/**
 * Adds a section for acceptance criteria with the team's template to the description, right after
 * reading it, and gives the issue as it is then. Nothing is written where criteria or their heading
 * are there already. What a person wrote does not change (D9).
 * @throws SourceFailure
 */
export const insertCriteria = async (sources: WritingSources, issueRef: IssueRef): Promise<Answer<IssueView>> => {
  const issue = await readIssueToChange(sources, issueRef);
  if (issue === undefined) return notVisible;
  const { criteriaSynonyms, criteriaTemplate } = issue.inForce.rules;
  if (issue.readiness.acceptanceCriteria.present) return notFixed('criteria-there');
  if (hasCriteriaHeading(issue.description, criteriaSynonyms)) return notFixed('section-there');
  const description = insertCriteriaSection(issue.description, criteriaTemplate);
  if (description === undefined) return notFixed('description-unreadable');
  return afterWrite(sources, issueRef, {
    outcome: await sources.writes.setDescription(issueRef.issueKey, description),
    tookEffect: (written) => hasCriteriaHeading(written.description, criteriaSynonyms),
    undo: async (written) =>
      isSameText(written.description, description)
        ? { of: 'criteria', written: await fingerprintOf(sources, written) }
        : undefined,
  });
};

/**
 * Takes the section away again, where the description is still to the byte what was written.
 * @throws SourceFailure
 */
export const undoCriteria = async (
  sources: WritingSources,
  issueRef: IssueRef,
  { written }: Extract<Undo, { of: 'criteria' }>,
): Promise<Answer<IssueView>> => {
  const issue = await readIssueToChange(sources, issueRef);
  if (issue === undefined) return notVisible;
  if ((await fingerprintOf(sources, issue)) !== written) return changedSince;
  const { criteriaSynonyms, criteriaTemplate } = issue.inForce.rules;
  const before = withoutCriteriaSection(issue.description, criteriaTemplate);
  if (before === undefined) return changedSince;
  return afterWrite(sources, issueRef, {
    outcome: await sources.writes.setDescription(issueRef.issueKey, before),
    tookEffect: ({ description }) => !hasCriteriaHeading(description, criteriaSynonyms),
  });
};

const fingerprintOf = ({ dismissedHints }: WritingSources, { description }: ReadIssue): Promise<string> =>
  dismissedHints.fingerprint(JSON.stringify(description));

const isSameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
