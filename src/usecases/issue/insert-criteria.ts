import type { Answer, NotFixed } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { hasCriteriaHeading, insertCriteriaSection } from '../../domain/fixes/insert-criteria-section';
import { afterWrite, type WritingSources } from './after-write';
import { type IssueRef, readIssueToChange, notVisible } from './read-issue';

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
  });
};

const notFixed = (because: NotFixed): Answer<never> => ({ ok: false, problem: { code: 'not-fixed', because } });
