import React from 'react';
import type { OutcomeGroup, SprintOutcome } from '../../contract/outcome-view';
import type { FigureRow } from '../../contract/sprints-view';
import type { Fate } from '../../domain/outcome/fate';
import { commonNames } from '../../domain/wording/common-names';
import { invokeProjectPage } from '../invoke';
import { useViewer } from '../parts/use-viewer';
import { FigureItemsModal } from '../sprints/figure-items-modal';
import { lateColumn, reasonColumn } from '../sprints/reason-columns';
import { itemNameColumns, startColumn } from '../sprints/sprint-item-columns';
import type { Column } from '../tables/column';
import { nameColumn } from '../tables/name-column';
import { groupMessages, messages } from './outcome-messages';

/** The count that somebody has opened: of a group or one fate in it, of one sprint or of all. */
export type OpenedCount = {
  readonly group: OutcomeGroup;
  readonly fate?: Fate | undefined;
  readonly sprint?: SprintOutcome | undefined;
};

/** The items that a number of the comparison counts. */
export const OutcomeItemsModal = (
  props: OpenedCount & { readonly boardId: number; readonly unit: FigureRow['unit']; readonly close: () => void },
) => {
  const { boardId, unit, close, group, fate, sprint } = props;
  const { day, moment } = useViewer();
  return (
    <FigureItemsModal
      title={countTitle(props)}
      about={groupMessages[group].about}
      columns={[
        ...itemNameColumns,
        ...(sprint === undefined ? [sprintColumn] : []),
        startColumn(unit),
        reasonColumn(day),
        lateColumn(moment),
      ]}
      load={() => invokeProjectPage('outcomeItems', { boardId, group, fate, sprintId: sprint?.sprint })}
      close={close}
    />
  );
};

const sprintColumn: Column<FigureRow> = nameColumn(
  { key: 'sprint', head: commonNames.sprint },
  ({ sprint }) => sprint ?? null,
);

/** "Sprint 8: not ready at the start, carried over". */
const countTitle = ({ group, fate, sprint }: OpenedCount): string => {
  const { name } = groupMessages[group];
  const atStart = group === 'ready' || group === 'not-ready' ? messages.atStart(name) : name;
  const items = fate === undefined ? atStart : messages.withFate(atStart, fate);
  return sprint === undefined ? items : messages.inSprint(sprint.name, items);
};
