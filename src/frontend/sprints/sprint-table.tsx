import React from 'react';
import type { SprintFigures, SprintFigure } from '../../domain/sprints/sprint-figures';
import { unitLabel } from '../../domain/wording/amount';
import { commonNames } from '../../domain/wording/common-names';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import { useViewer } from '../parts/use-viewer';
import type { Column } from '../tables/column';
import { percentCell } from '../tables/csv';
import { dayColumn } from '../tables/day-column';
import { FigureButton } from '../tables/figure-button';
import { knownInFull } from '../tables/known-in-full';
import { nameColumn } from '../tables/name-column';
import { TableWithCsv } from '../tables/table-with-csv';
import { figureCell, figureText, figureValue, sayDoText } from './figure-messages';
import { isSum, tableFigures } from './table-figures';

const messages = {
  label: 'Committed and delivered by sprint',
  sprintHead: (unit: SprintFigures['unit']) => `${commonNames.sprint} (in ${unitLabel(unit)})`,
  inUnit: (name: string, unit: string) => `${name} (${unit})`,
  percent: 'percent',
  items: 'items',
  empty: 'No sprint to show.',
};

type OpenFigure = (sprint: SprintFigures, figure: SprintFigure) => void;

/** The sprints as a table, newest first; every figure that counts items opens them. */
export const SprintTable = (props: { readonly sprints: readonly SprintFigures[]; readonly open: OpenFigure }) => {
  const { sprints, open } = props;
  const { day } = useViewer();
  const unit = sprints[0]?.unit ?? 'points';
  return (
    <TableWithCsv
      label={messages.label}
      columns={[
        {
          ...nameColumn<SprintFigures>({ key: 'sprint', head: messages.sprintHead(unit) }, ({ name }) => name),
          csv: () => [{ head: commonNames.sprint, value: ({ name }) => name }],
        },
        dayColumn<SprintFigures>({ key: 'close', head: 'Closed' }, ({ close }) => close, day),
        ...tableFigures(sprints).map((figure) => figureColumn(figure, unitLabel(unit), open)),
        sayDoColumn(open),
      ]}
      rows={sprints.toReversed()}
      rowKey={({ sprint }) => String(sprint)}
      empty={messages.empty}
    />
  );
};

const figureColumn = (figure: SprintFigure, unit: string, open: OpenFigure): Column<SprintFigures> => ({
  key: figure,
  head: sprintFigureNames[figure],
  value: (sprint) => figureValue(sprint, figure),
  show: (sprint) => (
    <FigureButton text={figureText(sprint, figure)} items={sprint.items[figure]} open={() => open(sprint, figure)} />
  ),
  csv: () => [
    { head: headInCsv(figure, unit), value: (sprint) => figureCell(sprint, figure) },
    ...(figure === 'late' ? [lateShare] : []),
  ],
});

const headInCsv = (figure: SprintFigure, unit: string): string => {
  const name = sprintFigureNames[figure];
  if (figure === 'all') return name;
  return messages.inUnit(name, isSum(figure) ? unit : messages.items);
};

const lateShare = {
  head: messages.inUnit(sprintFigureNames.late, messages.percent),
  value: ({ items }: SprintFigures) => percentCell(items.all === 0 ? undefined : items.late / items.all),
};

const sayDoColumn = (open: OpenFigure): Column<SprintFigures> => ({
  key: 'sayDo',
  head: sprintFigureNames.sayDo,
  value: sayDoText,
  show: (sprint) => (
    <FigureButton text={sayDoText(sprint)} items={sprint.items.sayDo} open={() => open(sprint, 'sayDo')} />
  ),
  csv: (sprints) => [
    { head: messages.inUnit(sprintFigureNames.sayDo, messages.percent), value: ({ sayDo }) => percentCell(sayDo) },
    ...knownInFull(sprints, ({ complete }) => complete),
  ],
});
