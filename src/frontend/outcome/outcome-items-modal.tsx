import React from 'react';
import type { OutcomeGroup, SprintOutcome } from '../../contract/outcome-view';
import type { FigureRow } from '../../contract/sprints-view';
import type { Fate } from '../../domain/outcome/fate';
import { invokeProjectPage } from '../invoke';
import { useViewer } from '../parts/use-viewer';
import { FigureItemsModal } from '../sprints/figure-items-modal';
import { sprintItemColumns, whichItem } from '../sprints/sprint-item-columns';
import type { Column } from '../tables/column';
import { groupWords, fateWords } from './outcome-messages';

/**
 * Which count somebody has opened: of one sprint or of all, of a group or of what became of some of
 * it.
 */
export type Opened = { readonly group: OutcomeGroup; readonly fate?: Fate; readonly of?: SprintOutcome };

/** The items behind a count of the comparison. */
export const OutcomeItemsModal = (
  props: Opened & { readonly boardId: number; readonly unit: FigureRow['unit']; readonly close: () => void },
) => {
  const { boardId, unit, close, group, fate, of } = props;
  const { moment } = useViewer();
  const { name, about } = groupWords[group];
  const atStart = group === 'ready' || group === 'not-ready' ? `${name} at the start` : name;
  const what = fate === undefined ? atStart : `${atStart}, ${fateWords[fate].toLowerCase()}`;
  const own = sprintItemColumns(unit, moment).filter(({ key }) => shown.has(key));
  return (
    <FigureItemsModal
      title={of === undefined ? what : `${of.name}: ${what.toLowerCase()}`}
      about={about}
      columns={[...whichItem, ...(of === undefined ? [sprintColumn] : []), ...own]}
      load={() =>
        invokeProjectPage('outcomeItems', {
          boardId,
          group,
          ...(fate === undefined ? {} : { fate }),
          ...(of === undefined ? {} : { sprintId: of.sprint }),
        })
      }
      close={close}
    />
  );
};

/** What a sprint's table of items says of one beside which it is. */
const shown: ReadonlySet<string> = new Set(['start', 'reason', 'late']);

const sprintColumn: Column<FigureRow> = { key: 'sprint', head: 'Sprint', value: ({ sprint }) => sprint ?? null };
