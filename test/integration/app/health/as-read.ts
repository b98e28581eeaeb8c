import type { HealthComponentId } from '../../../../src/domain/health/components/all-components';
import type { Readiness } from '../../../../src/domain/readiness/readiness';
import type { ProjectView } from '../../../../src/contract/project-view';
import type { SiteIssue } from '../../../site/data/site-data';
import type { Site } from '../../../site/open-site';
import { componentOf, healthItemsOf, healthOf, readinessOf } from '../support';

/**
 * The keys of a project's open backlog (G) as Jira keeps it now, told from the site itself: open,
 * neither sub-task nor epic, in no active sprint. `made`: keys of issues that came after the site
 * was opened; `parked`: the key of one that the board's filter leaves out.
 */
export const openKeys = (site: Site, projectKey: string, { made = [], parked }: Besides = {}): readonly string[] => {
  const sprintField = site.data.fields.find(({ name }) => name === 'Sprint')?.id ?? '';
  const isOpen = ({ fields }: SiteIssue): boolean => {
    const type = fields['issuetype'] as { subtask?: boolean; hierarchyLevel?: number };
    const status = fields['status'] as { statusCategory: { key: string } };
    const sprints = (fields[sprintField] ?? []) as readonly { state: string }[];
    return (
      status.statusCategory.key !== 'done' &&
      type.subtask !== true &&
      (type.hierarchyLevel ?? 0) === 0 &&
      sprints.every(({ state }) => state !== 'active')
    );
  };
  const keys = [...site.data.issues.map(({ key }) => key), ...made].filter((key) => key.startsWith(`${projectKey}-`));
  return keys.filter((key) => {
    const issue = site.jira.issue(key);
    return issue !== undefined && key !== parked && isOpen(issue);
  });
};

/** The keys of the open backlog in the team's order, the first of it first. */
export const rankedKeys = (site: Site, projectKey: string): readonly string[] => {
  const rankField = site.data.fields.find(({ name }) => name === 'Rank')?.id ?? '';
  const rankOf = (key: string) => String(site.jira.issue(key)?.fields[rankField]);
  return openKeys(site, projectKey).toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
};

export type Besides = { readonly made?: readonly string[]; readonly parked?: string };

type Item = Readiness & { readonly key: string };

/** Which items the readiness key says stand behind a figure; nothing where it does not tell. */
const isBehind: Partial<Record<HealthComponentId, (item: Item) => boolean>> = {
  ready: ({ band }) => band === 'ready',
  depth: ({ band }) => band === 'ready',
  estimated: ({ findings }) => resultOf(findings, 'estimate') === 'pass',
  'acceptance-criteria': ({ findings, acceptanceCriteria }) =>
    (resultOf(findings, 'acceptance-criteria') ?? (acceptanceCriteria.present ? 'pass' : 'fail')) === 'pass',
};

const resultOf = (findings: Readiness['findings'], rule: string) => findings.find((one) => one.rule === rule)?.result;

/**
 * What a page's health says beside what the items themselves say, read anew: both sides of an
 * equation. How many there are and how many of them are ready, the rows behind each figure with
 * score and band, and which items are behind the figures of which the readiness key can tell.
 */
export const besideWhatIsRead = async (
  site: Site,
  as: string,
  { page, besides = {} }: { readonly page: ProjectView; readonly besides?: Besides },
): Promise<{ readonly shown: unknown; readonly read: unknown }> => {
  const open = new Set(openKeys(site, page.project, besides));
  const items = (await readinessOf(site, { as, project: page.project })).filter(({ key }) => open.has(key));
  const itemOf = new Map(items.map((item) => [item.key, item]));
  const health = healthOf(page);
  const shown: unknown[] = [{ openBacklog: health.openBacklog, ready: health.ready }];
  const read: unknown[] = [{ openBacklog: open.size, ready: items.filter(({ band }) => band === 'ready').length }];
  const board = page.board === undefined ? {} : { boardId: page.board.id };
  for (const component of health.components.map(({ id }) => id).filter((id) => id !== 'say-do')) {
    const figure = componentOf(health, component);
    const { rows, hidden, total } = await healthItemsOf(site, { as, project: page.project }, { ...board, component });
    // Where the check on estimates is switched off, the readiness key does not tell who is
    // estimated.
    const isTold =
      component !== 'estimated' || items.some(({ findings }) => resultOf(findings, 'estimate') !== undefined);
    const behind = isTold ? isBehind[component] : undefined;
    shown.push({ component, total, rows: rows.map(({ key, score, band }) => [key, score, band]).toSorted() });
    const keys = behind === undefined ? rows.map(({ key }) => key) : items.filter(behind).map(({ key }) => key);
    const counted = 'because' in figure ? rows.length + hidden : figure.counted;
    read.push({
      component,
      total: counted,
      rows: keys.map((key) => [key, itemOf.get(key)?.score, itemOf.get(key)?.band]).toSorted(),
    });
  }
  return { shown, read };
};
