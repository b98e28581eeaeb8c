import React from 'react';
import type { SprintFigures, SprintFigure } from '../../domain/sprints/sprint-figures';
import { unitLabel } from '../../domain/wording/amount';
import { commonNames } from '../../domain/wording/common-names';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import { useViewer } from '../parts/use-viewer';
import type { Column } from '../tables/column';
import { FigureButton } from '../tables/figure-button';
import { TableWithCsv } from '../tables/table-with-csv';
import { sayDoText, figureValue, figureText } from './figure-messages';
import { tableFigures } from './table-figures';

const messages = {
  label: 'Committed and delivered by sprint',
  sprintHead: (unit: SprintFigures['unit']) => `${commonNames.sprint} (in ${unitLabel(unit)})`,
  empty: 'No sprint to show.',
};

type OpenFigure = (sprint: SprintFigures, figure: SprintFigure) => void;

/** The sprints as a table, newest first; every figure that counts items opens them. */
export const SprintTable = (props: { readonly sprints: readonly SprintFigures[]; readonly open: OpenFigure }) => {
  const { sprints, open } = props;
  const { day } = useViewer();
  const columns: readonly Column<SprintFigures>[] = [
    { key: 'sprint', head: messages.sprintHead(sprints[0]?.unit ?? 'points'), value: ({ name }) => name },
    { key: 'close', head: 'Closed', value: ({ close }) => day(close), width: 9 },
    ...tableFigures(sprints).map((figure) => figureColumn(figure, open)),
    {
      key: 'sayDo',
      head: sprintFigureNames.sayDo,
      value: sayDoText,
      show: (sprint) => (
        <FigureButton text={sayDoText(sprint)} items={sprint.items.sayDo} open={() => open(sprint, 'sayDo')} />
      ),
    },
  ];
  return (
    <TableWithCsv
      label={messages.label}
      columns={columns}
      rows={sprints.toReversed()}
      rowKey={({ sprint }) => String(sprint)}
      empty={messages.empty}
    />
  );
};

const figureColumn = (figure: SprintFigure, open: OpenFigure): Column<SprintFigures> => ({
  key: figure,
  head: sprintFigureNames[figure],
  value: (sprint) => figureValue(sprint, figure),
  show: (sprint) => (
    <FigureButton text={figureText(sprint, figure)} items={sprint.items[figure]} open={() => open(sprint, figure)} />
  ),
});
