import type { Answer } from '../../../src/contract/answer';
import type { IssueView } from '../../../src/contract/issue-view';
import type { OutcomeView } from '../../../src/contract/outcome-view';
import type { ProjectView } from '../../../src/contract/project-view';
import type { RulesView } from '../../../src/contract/rules-view';
import type { FigureItems, SprintFigures, VelocityView } from '../../../src/contract/velocity-view';
import type { Site } from '../../site/open-site';

/* The app's calls as its screens make them, on a site: what crosses the wire is believed to have the contract's shape here only. */

export const panelOf = (site: Site, as: string, issueKey: string) =>
  site.invoke({ module: 'issue-panel', functionKey: 'load', as, issueKey, projectKey: projectOf(issueKey) }) as Promise<
    Answer<IssueView>
  >;

export const fix = (site: Site, as: string, issueKey: string, functionKey: string, payload: unknown = {}) =>
  site.invoke({
    module: 'issue-panel',
    functionKey,
    as,
    issueKey,
    projectKey: projectOf(issueKey),
    payload,
  }) as Promise<Answer<IssueView>>;

export const pageOf = (site: Site, as: string, projectKey: string, payload: Record<string, unknown> = {}) =>
  site.invoke({ module: 'project-page', functionKey: 'load', as, projectKey, payload }) as Promise<Answer<ProjectView>>;

const onProjectPage = (
  site: Site,
  functionKey: string,
  as: string,
  projectKey: string,
  payload: Record<string, unknown>,
) => site.invoke({ module: 'project-page', functionKey, as, projectKey, payload });

export const velocityOf = (site: Site, as: string, projectKey: string, payload: Record<string, unknown> = {}) =>
  onProjectPage(site, 'velocity', as, projectKey, payload) as Promise<Answer<VelocityView>>;

export const sprintItemsOf = (site: Site, as: string, projectKey: string, payload: Record<string, unknown>) =>
  onProjectPage(site, 'sprintItems', as, projectKey, payload) as Promise<Answer<FigureItems>>;

export const outcomeOf = (site: Site, as: string, projectKey: string, payload: Record<string, unknown> = {}) =>
  onProjectPage(site, 'outcome', as, projectKey, payload) as Promise<Answer<OutcomeView>>;

export const outcomeItemsOf = (site: Site, as: string, projectKey: string, payload: Record<string, unknown>) =>
  onProjectPage(site, 'outcomeItems', as, projectKey, payload) as Promise<Answer<FigureItems>>;

/** The comparison of a view that has to hold one. */
export const comparisonOf = (view: OutcomeView): Extract<OutcomeView, { kind: 'outcome' }> => {
  if (view.kind === 'outcome') return view;
  throw new Error(`Expected a comparison, got ${JSON.stringify(view)}`);
};

export const weekItemsOf = (site: Site, as: string, projectKey: string, payload: Record<string, unknown>) =>
  onProjectPage(site, 'weekItems', as, projectKey, payload) as Promise<Answer<FigureItems>>;

export const rulesOf = (site: Site, as: string) =>
  site.invoke({ module: 'admin-page', functionKey: 'load', as }) as Promise<Answer<RulesView>>;

export const save = (site: Site, as: string, payload: unknown) =>
  site.invoke({ module: 'admin-page', functionKey: 'save', as, payload }) as Promise<Answer<RulesView>>;

/** The value of an answer that has to be one. */
export const valueOf = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new Error(`Expected a value, got the problem ${JSON.stringify(answer.problem)}`);
};

/** The sprints of a view that has to show some. */
export const sprintsOf = (view: VelocityView): readonly SprintFigures[] => {
  if (view.kind === 'sprints') return view.sprints;
  throw new Error(`Expected sprints, got ${JSON.stringify(view)}`);
};

const projectOf = (issueKey: string): string => issueKey.replace(/-\d+$/, '');
