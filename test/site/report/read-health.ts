import { problemSentence } from '../../../src/contract/problem-messages';
import type { HealthItems, HealthView } from '../../../src/contract/health-view';
import type { ProjectView } from '../../../src/contract/project-view';
import type { HealthComponentId } from '../../../src/domain/health/components/all-components';
import { callApp, type KeyOf, type ValueOf } from '../call-app';
import { ReportProblem } from './report-problem';
import type { ReportSite } from './report-site';

/** The JSON that `report -- health` prints for one project. */
export type HealthReport = {
  readonly project: string;
  readonly calculatedAt: string;
  readonly rulesVersion: number;
  /** 0 to 100; null where no component with a weight can be computed. */
  readonly score: number | null;
  readonly components: readonly ReportComponent[];
  readonly depthInSprints: number | null;
  readonly openBacklog: number;
  readonly ready: number;
};

/** `items`: the keys behind the value, by rank, as far as the reader may browse them. */
export type ReportComponent = {
  readonly id: HealthComponentId;
  readonly value: number | null;
  readonly target: { readonly atLeast?: number; readonly atMost?: number };
  readonly weight: number;
  readonly score: number | null;
  readonly items: readonly string[];
  /** Why there is no value. */
  readonly cannot?: string;
};

export type Asked = { readonly project: string; readonly as: string };

/**
 * Reads the health of a project's backlog through the project page's resolver, as its screen does:
 * waits until the first scan is over, has the sprints replayed where that is due, and opens every
 * figure. @throws ReportProblem
 */
export const readHealth = async (site: ReportSite, asked: Asked): Promise<HealthReport> => {
  const view = await settledView(site, asked);
  const { health } = view;
  if (health === undefined || health.partial)
    throw new ReportProblem(
      view.scan?.refused === true
        ? `${asked.project}: The app may not see this project or the filter of its board.`
        : `${asked.project}: The backlog could not be read.`,
    );
  const depth = health.components.find(({ id }) => id === 'depth');
  return {
    project: view.project,
    calculatedAt: new Date(view.calculatedAt).toISOString(),
    rulesVersion: view.rulesVersion,
    score: health.score,
    components: await readComponents(site, asked, health),
    depthInSprints: depth !== undefined && 'value' in depth ? depth.value : null,
    openBacklog: health.openBacklog,
    ready: health.ready,
  };
};

/** The project page once its backlog has been read and its sprints are replayed. */
export const settledView = async (site: ReportSite, asked: Asked): Promise<ProjectView> => {
  const load = () => ask(site, asked, { key: 'load', payload: {} });
  await load();
  await site.settle();
  // The first look after a replay judges the size of items by the new velocity, and has that kept.
  await load();
  await site.settle();
  return load();
};

const readComponents = async (site: ReportSite, asked: Asked, health: HealthView): Promise<ReportComponent[]> => {
  const components: ReportComponent[] = [];
  for (const component of health.components) {
    const { id, target, weight } = component;
    components.push(
      'because' in component
        ? { id, value: null, target, weight, score: null, items: [], cannot: component.because }
        : {
            id,
            value: component.value,
            target,
            weight,
            score: component.score,
            items: await keysBehind(site, asked, id),
          },
    );
  }
  return components;
};

const keysBehind = async (site: ReportSite, asked: Asked, component: string): Promise<string[]> => {
  const keys: string[] = [];
  let from: number | undefined = 0;
  while (from !== undefined) {
    const page: HealthItems = await ask(site, asked, { key: 'healthItems', payload: { component, from } });
    keys.push(...page.rows.map(({ key }) => key));
    from = page.next;
  }
  return keys;
};

/** Asks the project page's resolver. @throws ReportProblem */
export const ask = async <Key extends KeyOf<'project-page'>>(
  site: ReportSite,
  { project, as }: Asked,
  { key, payload }: { readonly key: Key; readonly payload: object },
): Promise<ValueOf<'project-page', Key>> => {
  const answer = await callApp(site, { module: 'project-page', functionKey: key, as, projectKey: project, payload });
  if (!answer.ok) throw new ReportProblem(`${project}: ${problemSentence(answer.problem)}`, answer.problem);
  return answer.value;
};
