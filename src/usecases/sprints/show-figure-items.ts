import type { Answer } from '../../contract/answer';
import type { FigureRow, FigureItems } from '../../contract/sprints-view';
import { byKey } from '../../domain/items/item-order';
import type { IssueSummaries } from '../../ports/item-ports';
import type { ProjectRef } from '../../domain/project/project';
import { mayBrowse, type MayBrowseSources } from '../project/may-browse';

export type FigureItemsSources = MayBrowseSources & {
  /** As the person who asks: what they may not browse is a number (J10). */
  readonly summaries: IssueSummaries;
};

export type RowWithoutIssue = Omit<FigureRow, 'key' | 'summary'>;

/**
 * Remembered items with their keys and summaries, as far as the viewer may browse them, by key.
 * Guard (J5): an item of the project that Jira gives to the viewer shows that they may browse the
 * project, and costs no call of its own; where there is none, and before anything is read anew,
 * Jira is asked.
 */
export const showFigureItems = async <T>(
  sources: FigureItemsSources,
  project: ProjectRef,
  items: {
    readonly recall: () => Promise<T | undefined>;
    readonly readAnew: () => Promise<Answer<T>>;
    readonly rows: (read: T) => readonly { readonly id: string; readonly row: RowWithoutIssue }[];
  },
): Promise<Answer<FigureItems>> => {
  const remembered = await items.recall();
  if (remembered === undefined && !(await mayBrowse(sources, project))) return notVisible;
  const read = remembered === undefined ? await items.readAnew() : { ok: true as const, value: remembered };
  if (!read.ok) return read;
  const rows = items.rows(read.value);
  const visible = await sources.summaries.read([...new Set(rows.map(({ id }) => id))]);
  if (remembered !== undefined && !(await mayBrowse(sources, project, visible.values()))) return notVisible;
  const shown = rows.flatMap(({ id, row }) => {
    const issue = visible.get(id);
    return issue === undefined ? [] : [{ key: issue.key, summary: issue.summary, ...row }];
  });
  return { ok: true, value: { rows: shown.toSorted(byKey), hidden: rows.length - shown.length } };
};

const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
