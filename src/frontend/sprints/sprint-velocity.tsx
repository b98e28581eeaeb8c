import { Stack, Text, Heading } from '@forge/react';
import React, { useState } from 'react';
import type { VelocityView } from '../../contract/sprints-view';
import type { SprintFigures, SprintFigure } from '../../domain/sprints/sprint-figures';
import { invokeProjectPage } from '../invoke';
import { useViewer } from '../parts/use-viewer';
import { FigureItemsModal } from './figure-items-modal';
import { figureWords } from './figure-messages';
import { SprintChart } from './sprint-chart';
import { sprintItemColumns } from './sprint-item-columns';
import { SprintTable } from './sprint-table';
import { velocityHeading, velocityLine } from './velocity-line-messages';
import { VelocityRemarks } from './velocity-remarks';

type Sprints = Extract<VelocityView, { kind: 'sprints' }>;

/**
 * Committed against completed: the mean with its range, the chart, the same as a table, and the
 * items behind every figure.
 */
export const SprintVelocity = ({ boardId, view }: { readonly boardId: number; readonly view: Sprints }) => {
  const [opened, setOpened] = useState<{ readonly sprint: SprintFigures; readonly figure: SprintFigure }>();
  const { sprints } = view;
  return (
    <Stack space="space.300">
      <Summary view={view} />
      <SprintChart sprints={sprints} />
      <Stack space="space.050">
        <SprintTable sprints={sprints} open={(sprint, figure) => setOpened({ sprint, figure })} />
        <Replayed sprints={sprints} />
      </Stack>
      <VelocityRemarks {...view} unknown={sprints.reduce((all, { items }) => all + items.unknown, 0)} />
      {opened === undefined ? null : <SprintItems boardId={boardId} {...opened} close={() => setOpened(undefined)} />}
    </Stack>
  );
};

const Summary = ({ view: { velocity, sprints } }: { readonly view: Sprints }) => {
  if ('because' in velocity) return <Text weight="medium">{velocity.because}</Text>;
  return (
    <Stack space="space.050">
      <Heading as="h3" size="medium">
        {velocityHeading(velocity, sprints[0]?.unit ?? 'points')}
      </Heading>
      <Text color="color.text.subtle">{velocityLine(velocity, sprints)}</Text>
    </Stack>
  );
};

/** Closed sprints do not change, so each keeps the time at which it was replayed. */
const Replayed = ({ sprints }: { readonly sprints: readonly SprintFigures[] }) => {
  const { moment } = useViewer();
  const times = sprints.map(({ calculatedAt }) => calculatedAt);
  const [first, last] = [moment(Math.min(...times)), moment(Math.max(...times))];
  return (
    <Text size="small" color="color.text.subtle">
      {`Replayed from the change histories ${first === last ? first : `between ${first} and ${last}`}. Closed sprints do not change afterwards.`}
    </Text>
  );
};

const SprintItems = (props: {
  readonly boardId: number;
  readonly sprint: SprintFigures;
  readonly figure: SprintFigure;
  readonly close: () => void;
}) => {
  const { boardId, sprint, figure, close } = props;
  const { moment } = useViewer();
  const { head, about } = figureWords[figure];
  return (
    <FigureItemsModal
      title={`${sprint.name}: ${head.toLowerCase()}`}
      about={about}
      columns={sprintItemColumns(sprint.unit, moment)}
      load={() => invokeProjectPage('sprintItems', { boardId, sprintId: sprint.sprint, figure })}
      close={close}
    />
  );
};
