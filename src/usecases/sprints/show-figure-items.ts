import type { FigureRow, FigureItems } from '../../contract/sprints-view';
import { byKey } from '../../domain/items/item-order';
import type { IssueSummaries } from '../../ports/item-ports';
import type { Sight } from '../items/read-sight';

export type FigureItemsSources = {
  /** As the viewer: what they may not browse is a number (J10). */
  readonly summaries: IssueSummaries;
};

/** A row by the id of its issue. */
export type RowOfIssue = { readonly id: string; readonly row: Omit<FigureRow, 'key' | 'summary'> };

/**
 * The rows of a figure by key, as far as the viewer may browse their issues; how many more there
 * are is told to who sees nearly all of the board.
 * @throws SourceFailure
 */
export const showFigureItems = async (
  { summaries }: FigureItemsSources,
  rows: readonly RowOfIssue[],
  sight: Sight,
): Promise<FigureItems> => {
  const visible = await summaries.read([...new Set(rows.map(({ id }) => id))]);
  const visibleRows = rows.flatMap(({ id, row }) => {
    const issue = visible.get(id);
    return issue === undefined ? [] : [{ key: issue.key, summary: issue.summary, ...row }];
  });
  return { rows: visibleRows.toSorted(byKey), hidden: sight.whole ? rows.length - visibleRows.length : 0 };
};
