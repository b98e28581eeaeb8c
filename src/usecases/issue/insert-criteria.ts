import type { Answer, NotFixed } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { hasCriteriaHeading, insertCriteriaSection } from '../../domain/fixes/insert-criteria-section';
import type { IssueWrites } from '../../ports/write-ports';
import { afterWrite } from './after-write';
import { type IssueSources, type IssueRef, readIssue, notVisible } from './read-issue';

/**
 * Adds a section for acceptance criteria with the team's template to the description, right after
 * reading it, and gives the issue as it is then. Nothing is written where criteria or their heading
 * are there already. What a person wrote does not change (D9).
 */
export const insertCriteria = async (
  sources: IssueSources & { readonly writes: IssueWrites },
  issue: IssueRef,
): Promise<Answer<IssueView>> => {
  const before = await readIssue(sources, issue);
  if (before === undefined) return notVisible;
  const { criteriaSynonyms, criteriaTemplate } = before.inForce.rules;
  if (before.readiness.acceptanceCriteria.present) return notFixed('criteria-there');
  if (hasCriteriaHeading(before.description, criteriaSynonyms)) return notFixed('section-there');
  const description = insertCriteriaSection(before.description, criteriaTemplate);
  if (description === undefined) return notFixed('description-unreadable');
  return afterWrite(sources, issue, await sources.writes.setDescription(issue.issueKey, description), (now) =>
    hasCriteriaHeading(now.description, criteriaSynonyms),
  );
};

const notFixed = (because: NotFixed): Answer<never> => ({ ok: false, problem: { code: 'not-fixed', because } });
