import type { Answer } from '../../contract/answer';
import type { FigureRow, FigureItems } from '../../contract/sprints-view';
import { byKey } from '../../domain/items/item-order';
import type { ProjectRef } from '../../domain/project/project';
import type { IssueSummaries } from '../../ports/item-ports';
import { mayBrowse, type MayBrowseSources } from '../project/may-browse';

export type FigureItemsSources = MayBrowseSources & {
  /** As the viewer: what they may not browse is a number (J10). */
  readonly summaries: IssueSummaries;
};

export type RowWithoutIssue = Omit<FigureRow, 'key' | 'summary'>;

/** Where the rows of a figure come from; `T` is what they are made of. */
export type FigureRows<T> = {
  /** Reads what is remembered; undefined where nothing is. */
  readonly readStored: () => Promise<T | undefined>;
  /** Reads it anew, for a viewer who may browse the project. */
  readonly readAnew: () => Promise<Answer<T>>;
  /** A row for each item, by the id of its issue. */
  readonly makeRows: (source: T) => readonly { readonly id: string; readonly row: RowWithoutIssue }[];
};

/**
 * The rows of a figure by key, as far as the viewer may browse their issues. Guard (J5): an item of
 * the project that Jira gives to the viewer proves that they may browse it and costs no call. Where
 * there is none, and before anything is read anew, Jira is asked.
 * @throws SourceFailure
 */
export const showFigureItems = async <T>(
  sources: FigureItemsSources,
  project: ProjectRef,
  { readStored, readAnew, makeRows }: FigureRows<T>,
): Promise<Answer<FigureItems>> => {
  const stored = await readStored();
  if (stored === undefined && !(await mayBrowse(sources, project))) return notVisible;
  const source = stored === undefined ? await readAnew() : { ok: true as const, value: stored };
  if (!source.ok) return source;
  const rows = makeRows(source.value);
  const visible = await sources.summaries.read([...new Set(rows.map(({ id }) => id))]);
  if (stored !== undefined && !(await mayBrowse(sources, project, visible.values()))) return notVisible;
  const visibleRows = rows.flatMap(({ id, row }) => {
    const issue = visible.get(id);
    return issue === undefined ? [] : [{ key: issue.key, summary: issue.summary, ...row }];
  });
  return { ok: true, value: { rows: visibleRows.toSorted(byKey), hidden: rows.length - visibleRows.length } };
};

const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
