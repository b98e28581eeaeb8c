import type { FlowView } from '../../../src/contract/flow-view';
import type { Answer } from '../../../src/contract/answer';
import type { ForecastBacklog, ForecastView } from '../../../src/contract/forecast-view';
import type { HealthItems, HealthView } from '../../../src/contract/health-view';
import type { HealthRow } from '../../../src/contract/item-row';
import type { OutcomeView } from '../../../src/contract/outcome-view';
import type { ProjectView } from '../../../src/contract/project-view';
import type { ReadinessPage } from '../../../src/contract/items-view';
import type { VelocityView } from '../../../src/contract/sprints-view';
import type { MoscowPlace } from '../../../src/domain/priority/must-have-share';
import type { SprintFigures } from '../../../src/domain/sprints/sprint-figures';
import type { HealthComponent, MeasuredComponent } from '../../../src/domain/health/measured-component';
import type { HealthComponentId } from '../../../src/domain/health/components/all-components';
import { callApp, type KeyOf } from '../../site/call-app';
import type { Site } from '../../site/open-site';

/* The app's calls as its screens make them, on a site. */

/** By whom and on which issue (its key) the panel is asked. */
type PanelCall = { readonly as: string; readonly issue: string; readonly payload?: unknown };

const onIssue =
  <Key extends KeyOf<'issue-panel'>>(key: Key) =>
  (site: Site, { as, issue, payload }: PanelCall) =>
    callApp(site, {
      module: 'issue-panel',
      functionKey: key,
      as,
      issueKey: issue,
      projectKey: projectOf(issue),
      payload,
    });

export const panelOf = onIssue('load');

export const similarOf = onIssue('similar');

/** A key of the right column. */
export const inColumn =
  <Key extends KeyOf<'issue-context'>>(key: Key) =>
  (site: Site, { as, issue, payload }: PanelCall) =>
    callApp(site, {
      module: 'issue-context',
      functionKey: key,
      as,
      issueKey: issue,
      projectKey: projectOf(issue),
      payload,
    });

export const columnOf = inColumn('load');

export const askSplitOf = onIssue('askSplit');

export const createPartsOf = onIssue('createParts');

/** The keys of the panel that change the issue. */
export type FixKey = Exclude<KeyOf<'issue-panel'>, 'load' | 'similar' | 'askSplit' | 'createParts'>;

/** Any of the panel's fixes, each of which answers the issue as it is afterwards. */
export const fix = (site: Site, key: FixKey, { payload = {}, ...call }: PanelCall) =>
  onIssue(key)(site, { ...call, payload });

/** Who asks, and the key of the project. */
type Asker = { readonly as: string; readonly project: string };

/** A key of the project page, as its screen calls it. */
export const onProjectPage =
  <Key extends KeyOf<'project-page'>>(key: Key) =>
  (site: Site, { as, project }: Asker, payload: Record<string, unknown> = {}) =>
    callApp(site, { module: 'project-page', functionKey: key, as, projectKey: project, payload });

export const pageOf = onProjectPage('load');

/** The velocity as it is at the first look: sprints may still be replayed in the background. */
export const velocityAtOnce = onProjectPage('velocity');

/** Asks again once what is done in the background is done, until the view is whole. */
const settled =
  <Payload, Value>(
    ask: (site: Site, asker: Asker, payload?: Payload) => Promise<Answer<Value>>,
    isWhole: (answer: Answer<Value>) => boolean,
  ) =>
  async (site: Site, asker: Asker, payload?: Payload): Promise<Answer<Value>> => {
    let answer = await ask(site, asker, payload);
    for (let round = 0; round < mostRounds && !isWhole(answer); round += 1) {
      await site.settle();
      answer = await ask(site, asker, payload);
    }
    return answer;
  };

/** A replay of 25 sprints after one that judges them takes fewer. */
const mostRounds = 5;

export const velocityOf = settled(
  velocityAtOnce,
  (answer: Answer<VelocityView>) => !answer.ok || answer.value.replaying === undefined,
);

const isReplayed = (answer: Answer<unknown>): boolean => answer.ok || answer.problem.code !== 'being-replayed';

export const sprintItemsOf = settled(onProjectPage('sprintItems'), isReplayed);

/** The comparison as it is at the first look. */
export const outcomeAtOnce = onProjectPage('outcome');

export const outcomeOf = settled(
  outcomeAtOnce,
  (answer: Answer<OutcomeView>) => !answer.ok || answer.value.kind === 'none' || answer.value.judging === undefined,
);

export const outcomeItemsOf = onProjectPage('outcomeItems');

/** The flow as it is at the first look. */
export const flowAtOnce = onProjectPage('flow');

export const flowOf = settled(
  flowAtOnce,
  (answer: Answer<FlowView>) => !answer.ok || answer.value.replaying === undefined,
);

export const flowItemsOf = settled(onProjectPage('flowItems'), isReplayed);

export const weekItemsOf = settled(onProjectPage('weekItems'), isReplayed);

export const progressOf = onProjectPage('progress');

/** The forecast as it is at the first look. */
export const forecastAtOnce = onProjectPage('forecast');

export const forecastOf = settled(
  forecastAtOnce,
  (answer: Answer<ForecastView>) => !answer.ok || answer.value.replaying === undefined,
);

export const targetsOf = onProjectPage('forecastTargets');

export const targetOf = onProjectPage('forecastTarget');

export const forecastListOf = onProjectPage('forecastList');

export const hygieneOf = onProjectPage('hygiene');

/** The comparison of a view that has to hold one. */
export const comparisonOf = (view: OutcomeView): Extract<OutcomeView, { kind: 'outcome' }> => {
  if (view.kind === 'outcome') return view;
  throw new Error(`Expected a comparison, got ${JSON.stringify(view)}`);
};

/** What a forecast says of the backlog, which has to be known. */
export const backlogOf = (view: ForecastView): ForecastBacklog => {
  if (view.kind === 'forecast' && view.backlog !== undefined) return view.backlog;
  throw new Error(`Expected a forecast with a backlog, got ${JSON.stringify(view)}`);
};

/**
 * The project page as its screen shows it once nothing moves any more: it loads, waits for the
 * scan, asks for the velocity where that is due, and loads again.
 */
export const settledPage = async (
  site: Site,
  asker: Asker,
  payload: Record<string, unknown> = {},
): Promise<ProjectView> => {
  const load = async () => valueOf(await pageOf(site, asker, payload));
  await load();
  await site.settle();
  await load();
  await site.settle();
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
export const healthItemsOf = (
  site: Site,
  asker: Asker,
  payload: { readonly component: HealthComponentId } & Record<string, unknown>,
) => allPages((from) => onProjectPage('healthItems')(site, asker, { ...payload, from }));

/** The items at a place by MoSCoW, all pages of them. */
export const moscowItemsOf = (
  site: Site,
  asker: Asker,
  payload: { readonly place: MoscowPlace } & Record<string, unknown>,
) => allPages((from) => onProjectPage('forecastItems')(site, asker, { ...payload, from }));

const allPages = async (
  readPage: (from: number) => Promise<Answer<HealthItems>>,
): Promise<Pick<HealthItems, 'hidden' | 'total'> & { readonly rows: readonly HealthRow[] }> => {
  const rows: HealthRow[] = [];
  let hidden = 0;
  for (let from = 0; ;) {
    const page = valueOf(await readPage(from));
    rows.push(...page.rows);
    hidden += page.hidden;
    if (page.next === undefined) return { rows, hidden, total: page.total };
    from = page.next;
  }
};

/** The readiness of every open item of a project, all pages of it. */
export const readinessOf = async (site: Site, asker: Asker): Promise<ReadinessPage['items']> => {
  const items: ReadinessPage['items'][number][] = [];
  let cursor: string | undefined;
  do {
    const payload = cursor === undefined ? {} : { cursor };
    const page: ReadinessPage = valueOf(await onProjectPage('readiness')(site, asker, payload));
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
};

export const rulesOf = (site: Site, as: string) => callApp(site, { module: 'admin-page', functionKey: 'load', as });

export const save = (site: Site, as: string, payload: unknown) =>
  callApp(site, { module: 'admin-page', functionKey: 'save', as, payload });

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
