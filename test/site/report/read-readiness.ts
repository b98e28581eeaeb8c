import type { Answer } from '../../../src/contract/answer';
import { problemSentence } from '../../../src/contract/answer';
import type { ReadinessPage } from '../../../src/contract/project-view';
import { judgeUnique } from '../../../src/domain/readiness/unique-in-set';
import type { ServedSite } from '../server/served-site';
import { ReportProblem } from './report-problem';

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
  readonly band: string;
  readonly ready: boolean;
  readonly findings: readonly { rule: string; result: string; evidence: string; fix?: string }[];
  readonly acceptanceCriteria: { present: boolean; form: string | null; count: number; items: readonly string[] };
};

/** Reads the readiness of every item of a project page by page through the project page's resolver. @throws ReportProblem */
export const readReadiness = async (
  site: Pick<ServedSite, 'invoke'>,
  asked: { readonly project: string; readonly as: string; readonly includeDone: boolean },
): Promise<ReadinessReport> => {
  const items: ReadinessPage['items'][number][] = [];
  let cursor: string | undefined;
  for (;;) {
    const page: ReadinessPage = await readPage(site, asked, cursor);
    items.push(...page.items);
    cursor = page.next;
    if (cursor === undefined)
      return {
        project: page.project,
        calculatedAt: new Date(page.calculatedAt).toISOString(),
        rulesVersion: page.rulesVersion,
        items: judgeUnique(items).map(toReportItem),
      };
  }
};

const readPage = async (
  site: Pick<ServedSite, 'invoke'>,
  asked: { readonly project: string; readonly as: string; readonly includeDone: boolean },
  cursor: string | undefined,
): Promise<ReadinessPage> => {
  const answer = (await site.invoke({
    module: 'project-page',
    functionKey: 'readiness',
    as: asked.as,
    projectKey: asked.project,
    payload: { includeDone: asked.includeDone, ...(cursor === undefined ? {} : { cursor }) },
  })) as Answer<ReadinessPage>;
  if (!answer.ok) throw new ReportProblem(`${asked.project}: ${problemSentence(answer.problem)}`);
  return answer.value;
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
