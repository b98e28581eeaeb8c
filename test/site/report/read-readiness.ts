import type { ReadinessPage } from '../../../src/contract/items-view';
import type { CheckId } from '../../../src/domain/readiness/checks/all-checks';
import { markDuplicates } from '../../../src/domain/readiness/mark-duplicates';
import type { Band } from '../../../src/domain/readiness/readiness';
import type { ServedSite } from '../server/served-site';
import { callApp } from '../call-app';
import { readPages } from './read-pages';

/** The JSON that `report -- readiness` prints for one project. */
export type ReadinessReport = {
  readonly project: string;
  readonly calculatedAt: string;
  readonly rulesVersion: number;
  readonly items: readonly ReportItem[];
};

export type ReportItem = {
  readonly key: string;
  readonly type: string;
  readonly score: number | null;
  readonly band: Band;
  readonly ready: boolean;
  readonly findings: readonly { rule: CheckId; result: string; evidence: string; fix?: string }[];
  readonly acceptanceCriteria: { present: boolean; form: string | null; count: number; items: readonly string[] };
};

/**
 * Reads the readiness of every item of a project page by page through the project page's resolver.
 * @throws ReportProblem
 */
export const readReadiness = async (
  site: Pick<ServedSite, 'invoke'>,
  asked: { readonly project: string; readonly as: string; readonly includeDone: boolean },
): Promise<ReadinessReport> => {
  const { project, as, includeDone } = asked;
  const pages = await readPages(project, (cursor) =>
    callApp(site, {
      module: 'project-page',
      functionKey: 'readiness',
      as,
      projectKey: project,
      payload: { includeDone, cursor },
    }),
  );
  const last = pages.at(-1);
  return {
    project,
    calculatedAt: new Date(last?.calculatedAt ?? 0).toISOString(),
    rulesVersion: last?.rulesVersion ?? 0,
    items: markDuplicates(pages.flatMap(({ items }) => items)).map(toReportItem),
  };
};

const toReportItem = (item: ReadinessPage['items'][number]): ReportItem => ({
  key: item.key,
  type: item.type,
  score: item.score,
  band: item.band,
  ready: item.ready,
  findings: item.findings.map((finding) => ({
    rule: finding.rule,
    result: finding.result,
    evidence: finding.evidence,
    ...(finding.result === 'fail' ? { fix: finding.fix } : {}),
  })),
  acceptanceCriteria: {
    present: item.acceptanceCriteria.present,
    form: item.acceptanceCriteria.form,
    count: item.acceptanceCriteria.count,
    items: item.acceptanceCriteria.items,
  },
});
