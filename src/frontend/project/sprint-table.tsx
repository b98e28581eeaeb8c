import { Button, DynamicTable, Text } from '@forge/react';
import React from 'react';
import type { SprintFigures } from '../../contract/velocity-view';
import { percent } from '../parts/words';
import { bare, unitWord } from './amount';

type Column = { readonly key: string; readonly head: string; readonly cell: (report: SprintFigures) => string };

const sums = ['committed', 'added', 'removed', 'estimationChange', 'completed', 'notCompleted'] as const;
const heads: Record<(typeof sums)[number], string> = {
  committed: 'Committed',
  added: 'Added',
  removed: 'Removed',
  estimationChange: 'Re-estimated',
  completed: 'Completed',
  notCompleted: 'Not completed',
};

/** A sum where something is unknown is what is at least true; where nothing is known, no figure at all (V31). */
const sumOf =
  (part: (typeof sums)[number]) =>
  (report: SprintFigures): string => {
    if (report.complete) return bare(report[part], report.unit);
    return report.items.all === report.items.unknown ? 'unknown' : `at least ${bare(report[part], report.unit)}`;
  };

const columns: readonly Column[] = [
  ...sums.map((part) => ({ key: part, head: heads[part], cell: sumOf(part) })),
  {
    key: 'sayDo',
    head: 'Say/do',
    cell: (report) => (report.sayDo === undefined || !report.complete ? 'cannot be computed' : percent(report.sayDo)),
  },
];

/** The sprints as a table, newest first; each opens its items. */
export const SprintTable = (props: {
  readonly sprints: readonly SprintFigures[];
  readonly opened: number | undefined;
  readonly open: (sprint: number) => void;
}) => (
  <DynamicTable
    label="Committed and completed by sprint"
    head={{
      cells: [
        { key: 'sprint', content: `Sprint (in ${unitWord(props.sprints[0]?.unit ?? 'points')})` },
        ...columns.map(({ key, head }) => ({ key, content: head })),
        { key: 'items', content: 'Items' },
      ],
    }}
    rows={props.sprints.toReversed().map((report) => ({
      key: String(report.sprint),
      cells: [
        { key: 'sprint', content: <Text weight="medium">{report.name}</Text> },
        ...columns.map(({ key, cell }) => ({ key, content: <Text>{cell(report)}</Text> })),
        {
          key: 'items',
          content: (
            <Button appearance="subtle" spacing="compact" onClick={() => props.open(report.sprint)}>
              {`${report.sprint === props.opened ? 'Hide' : 'Show'} ${report.items.all}`}
            </Button>
          ),
        },
      ],
    }))}
  />
);
