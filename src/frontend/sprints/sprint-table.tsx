import React from 'react';
import type { SprintFigures, SprintFigure } from '../../domain/sprints/sprint-figures';
import { unitLabel } from '../../domain/wording/amount';
import { useViewer } from '../parts/use-viewer';
import type { Column } from '../tables/column';
import { FigureButton } from '../tables/figure-button';
import { TableWithCsv } from '../tables/table-with-csv';
import { figuresShown, sayDoOf, figureWords, figureValue, figureText } from './figure-messages';

/** The sprints as a table, newest first; every figure that has items behind it opens them. */
export const SprintTable = (props: {
  readonly sprints: readonly SprintFigures[];
  readonly open: (sprint: SprintFigures, figure: SprintFigure) => void;
}) => {
  const { sprints, open } = props;
  const { day } = useViewer();
  const columns: readonly Column<SprintFigures>[] = [
    { key: 'sprint', head: `Sprint (in ${unitLabel(sprints[0]?.unit ?? 'points')})`, value: ({ name }) => name },
    { key: 'close', head: 'Closed', value: ({ close }) => day(close) },
    ...figuresShown(sprints).map((figure) => figureColumn(figure, open)),
    { key: 'sayDo', head: 'Say/do', value: (sprint) => sayDoOf(sprint) ?? 'cannot be computed' },
  ];
  return (
    <TableWithCsv
      label="Committed and completed by sprint"
      columns={columns}
      rows={sprints.toReversed()}
      rowKey={({ sprint }) => String(sprint)}
      empty="No sprint to show."
    />
  );
};

const figureColumn = (
  figure: SprintFigure,
  open: (sprint: SprintFigures, figure: SprintFigure) => void,
): Column<SprintFigures> => ({
  key: figure,
  head: figureWords[figure].head,
  value: (sprint) => figureValue(sprint, figure),
  show: (sprint) => (
    <FigureButton text={figureText(sprint, figure)} items={sprint.items[figure]} open={() => open(sprint, figure)} />
  ),
});
