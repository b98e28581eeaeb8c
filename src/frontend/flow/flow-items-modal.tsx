import { Text } from '@forge/react';
import React from 'react';
import type { FlowFigure, FlowRow } from '../../contract/flow-view';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import type { Column } from '../tables/column';
import { dayColumn } from '../tables/day-column';
import { itemKeyColumn, summaryColumn } from '../tables/item-key-column';
import { ItemsModal } from '../tables/items-modal';

const messages = {
  titles: {
    'cycle-time': `${commonNames.cycleTime} of the finished items`,
    'without-start': 'Finished without a start',
    unknown: 'Items of which nobody can tell',
    'in-progress': commonNames.workInProgress,
    old: `Old ${inSentence(commonNames.workInProgress)}`,
  } satisfies Record<FlowFigure, string>,
  about: {
    'cycle-time': 'From leaving the first column to the last entry into the last one; the longest first.',
    'without-start': 'They were never in a column between, so they have no cycle time.',
    unknown: 'Their change history is missing, or names a status that cannot be found any more.',
    'in-progress': 'Beyond the first column and not in the last one; the oldest first.',
    old: 'In progress for longer than 85 % of the finished items took; the oldest first.',
  } satisfies Record<FlowFigure, string>,
  more: (items: number) => `${quantity(items, 'more item')} beyond these.`,
};

/** The items behind a figure of the flow, read when it is opened, as who opened it (J10). */
export const FlowItemsModal = (props: {
  readonly boardId: number;
  readonly figure: FlowFigure;
  readonly withoutImported: boolean;
  readonly close: () => void;
}) => {
  const { boardId, figure, withoutImported, close } = props;
  const { moment } = useViewer();
  const { loaded, reload } = useLoaded(() => invokeProjectPage('flowItems', { boardId, figure, withoutImported }));
  return (
    <ItemsModal
      title={messages.titles[figure]}
      about={messages.about[figure]}
      columns={columnsOf(figure, moment)}
      rowKey={({ key }) => key}
      loaded={loaded}
      retry={() => reload()}
      close={close}
    >
      {({ more }) => (more === 0 ? null : <Text>{messages.more(more)}</Text>)}
    </ItemsModal>
  );
};

type FlowColumn = Column<FlowRow>;

const columnsOf = (figure: FlowFigure, moment: (instant: number) => string): readonly FlowColumn[] => {
  const instant = (key: string, head: string, valueOf: (row: FlowRow) => number | undefined): FlowColumn =>
    dayColumn({ key, head }, valueOf, moment);
  const days = (head: string): FlowColumn => ({
    key: 'days',
    head,
    value: ({ days: value = null }) => value,
    order: ({ days: value = 0 }) => value,
  });
  const started = instant('started', 'Started', ({ startedAt }) => startedAt);
  const finished = instant('finished', 'Finished', ({ finishedAt }) => finishedAt);
  const column: FlowColumn = { key: 'column', head: 'Column', value: ({ column: name = null }) => name, room: 110 };
  const since = instant('since', 'In the column since', ({ inColumnSince }) => inColumnSince);
  const reason: FlowColumn = {
    key: 'reason',
    head: commonNames.reason,
    value: (row) => row.reason,
    width: 30,
    room: 200,
  };
  const names: readonly FlowColumn[] = [itemKeyColumn, summaryColumn(30)];
  switch (figure) {
    case 'cycle-time':
      return [...names, days('Days taken'), started, finished];
    case 'in-progress':
    case 'old':
      return [...names, days('Days in progress'), column, since, started];
    case 'without-start':
    case 'unknown':
      return [...names, finished, reason];
  }
};
