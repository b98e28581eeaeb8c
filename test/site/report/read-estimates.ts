import { callApp } from '../call-app';
import type { EstimateView } from '../../../src/contract/estimate-view';
import { valueOf } from './board-call';
import { readReadiness } from './read-readiness';
import type { ReportSite } from './report-site';

/**
 * The JSON that `report -- estimates` prints for one open item without points: what the issue panel
 * suggests. Null where nothing is suggested or known. Numbers are points, or minutes where the
 * board estimates in time.
 */
export type ReportEstimate = {
  readonly key: string;
  readonly suggestion: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The median of the last 50 done items. */
  readonly baseline: number | null;
  readonly similar: readonly { readonly key: string; readonly points: number; readonly similarity: number }[];
  readonly reason: string;
};

type Asked = { readonly project: string; readonly as: string };

/** Asks the issue panel of every open item, by key, that has no estimate. @throws ReportProblem */
export const readEstimates = async (site: ReportSite, asked: Asked): Promise<readonly ReportEstimate[]> => {
  const { items } = await readReadiness(site, { ...asked, includeDone: false });
  const estimates: ReportEstimate[] = [];
  for (const { key, findings } of items) {
    if (findings.some(({ rule, result }) => rule === 'estimate' && result === 'pass')) continue;
    const view = valueOf(await similarOf(site, asked, key));
    if (view.kind === 'none' || view.estimate === null) estimates.push(toReport(key, view));
  }
  return estimates;
};

const similarOf = (site: ReportSite, { project, as }: Asked, issueKey: string) =>
  callApp(site, { module: 'issue-panel', functionKey: 'similar', as, issueKey, projectKey: project });

const toReport = (key: string, view: EstimateView): ReportEstimate => {
  if (view.kind === 'none')
    return { key, suggestion: null, low: null, high: null, baseline: null, similar: [], reason: view.because };
  const { suggestion, baseline, similar, reason } = view;
  return {
    key,
    suggestion: suggestion?.value ?? null,
    low: suggestion?.low ?? null,
    high: suggestion?.high ?? null,
    baseline: baseline?.value ?? null,
    similar: similar.map((row) => ({ key: row.key, points: row.estimate, similarity: row.similarity })),
    reason,
  };
};
