import type { Answer } from '../../../src/contract/answer';
import type { EstimateView } from '../../../src/contract/estimate-view';
import type { ForecastBacklog, ForecastView } from '../../../src/contract/forecast-view';
import type { HealthItems, HealthView, ScanProgress } from '../../../src/contract/health-view';
import type { HealthRow } from '../../../src/contract/item-row';
import type { IssueView } from '../../../src/contract/issue-view';
import type { OutcomeView } from '../../../src/contract/outcome-view';
import type { ProjectView } from '../../../src/contract/project-view';
import type { ReadinessPage } from '../../../src/contract/items-view';
import type { RulesView } from '../../../src/contract/rules-view';
import type { FigureItems, VelocityView } from '../../../src/contract/sprints-view';
import type { SprintFigures } from '../../../src/domain/sprints/sprint-figures';
import type { HealthComponent, MeasuredComponent } from '../../../src/domain/health/measured-component';
import type { HealthComponentId } from '../../../src/domain/health/components/all-components';
import type { Site } from '../../site/open-site';

/*
 * The app's calls as its screens make them, on a site: what crosses the wire is believed to have
 * the contract's shape here only.
 */

export const panelOf = (site: Site, as: string, issueKey: string) =>
  site.invoke({ module: 'issue-panel', functionKey: 'load', as, issueKey, projectKey: projectOf(issueKey) }) as Promise<
    Answer<IssueView>
  >;

export const similarOf = (site: Site, as: string, issueKey: string) =>
  site.invoke({
    module: 'issue-panel',
    functionKey: 'similar',
    as,
    issueKey,
    projectKey: projectOf(issueKey),
  }) as Promise<Answer<EstimateView>>;

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

export const progressOf = (site: Site, as: string, projectKey: string, payload: Record<string, unknown> = {}) =>
  onProjectPage(site, 'progress', as, projectKey, payload) as Promise<Answer<ScanProgress | null>>;

export const forecastOf = (site: Site, as: string, projectKey: string, payload: Record<string, unknown> = {}) =>
  onProjectPage(site, 'forecast', as, projectKey, payload) as Promise<Answer<ForecastView>>;

/** What a forecast can be asked for: the open backlog by rank, as the person sees it. */
export const backlogOf = (view: ForecastView): ForecastBacklog['items'] => {
  if (view.kind === 'forecast') return view.backlog.items;
  throw new Error(`Expected a forecast, got ${JSON.stringify(view)}`);
};

/**
 * The project page as its screen shows it once nothing moves any more: it loads, waits for the
 * scan, asks for the velocity where that is due, and loads again.
 */
export const settledPage = async (
  site: Site,
  as: string,
  projectKey: string,
  payload: Record<string, unknown> = {},
): Promise<ProjectView> => {
  const load = async () => valueOf(await pageOf(site, as, projectKey, payload));
  await load();
  await site.settle();
  const { boardId } = payload;
  const { velocityDue } = await load();
  if (velocityDue) valueOf(await velocityOf(site, as, projectKey, boardId === undefined ? {} : { boardId }));
  const page = await load();
  await site.settle();
  return page;
};

/** The health of a page that has to show one. */
export const healthOf = ({ health, ...page }: ProjectView): HealthView => {
  if (health !== undefined) return health;
  throw new Error(`Expected a health, got ${JSON.stringify(page)}`);
};

export const componentOf = ({ components }: HealthView, id: HealthComponentId): HealthComponent => {
  const found = components.find((component) => component.id === id);
  if (found !== undefined) return found;
  throw new Error(`The health has no component ${id}.`);
};

/** A component that has to have a value. */
export const measuredOf = (health: HealthView, id: HealthComponentId): MeasuredComponent => {
  const component = componentOf(health, id);
  if (!('because' in component)) return component;
  throw new Error(`Expected a value of ${id}: ${component.because}`);
};

/** The items behind a figure, all pages of them. */
export const healthItemsOf = async (
  site: Site,
  as: string,
  projectKey: string,
  payload: { readonly component: HealthComponentId } & Record<string, unknown>,
): Promise<Pick<HealthItems, 'hidden' | 'total'> & { readonly rows: readonly HealthRow[] }> => {
  const rows: HealthRow[] = [];
  let hidden = 0;
  for (let from = 0; ;) {
    const answer = await onProjectPage(site, 'healthItems', as, projectKey, { ...payload, from });
    const page = valueOf(answer as Answer<HealthItems>);
    rows.push(...page.rows);
    hidden += page.hidden;
    if (page.next === undefined) return { rows, hidden, total: page.total };
    from = page.next;
  }
};

/** The readiness of every open item of a project, all pages of it. */
export const readinessOf = async (site: Site, as: string, projectKey: string): Promise<ReadinessPage['items']> => {
  const items: ReadinessPage['items'][number][] = [];
  let cursor: string | undefined;
  do {
    const payload = cursor === undefined ? {} : { cursor };
    const answer = await onProjectPage(site, 'readiness', as, projectKey, payload);
    const page = valueOf(answer as Answer<ReadinessPage>);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
};

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
