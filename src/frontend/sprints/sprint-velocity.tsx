import { Stack, Text, Heading } from '@forge/react';
import React, { useState } from 'react';
import type { VelocityView } from '../../contract/sprints-view';
import type { SprintFigures, SprintFigure } from '../../domain/sprints/sprint-figures';
import { inSentence } from '../../domain/wording/in-sentence';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import { invokeProjectPage } from '../invoke';
import { useViewer } from '../parts/use-viewer';
import { DeliverySection } from './delivery-section';
import { FigureItemsModal } from './figure-items-modal';
import { aboutFigure } from './figure-messages';
import { SprintChart } from './sprint-chart';
import { commitmentColumns, sprintItemColumns } from './sprint-item-columns';
import { SprintTable } from './sprint-table';
import { velocityHeading, velocityLine } from './velocity-line-messages';
import { VelocityRemarks } from './velocity-remarks';

const messages = {
  replayed: (first: string, last: string) =>
    `Replayed from the change histories ${first === last ? first : `between ${first} and ${last}`}. Closed sprints do not change afterwards.`,
  itemsTitle: (sprint: string, figure: SprintFigure) => `${sprint}: ${inSentence(sprintFigureNames[figure])}`,
};

type SprintsView = Extract<VelocityView, { kind: 'sprints' }>;

/** Committed against delivered: the mean with its range, chart and table, and the items. */
export const SprintVelocity = ({ boardId, view }: { readonly boardId: number; readonly view: SprintsView }) => {
  const [opened, setOpened] = useState<{ readonly sprint: SprintFigures; readonly figure: SprintFigure }>();
  const { sprints } = view;
  return (
    <Stack space="space.300">
      <VelocityHeadline view={view} />
      <SprintChart sprints={sprints} />
      <Stack space="space.050">
        <SprintTable sprints={sprints} open={(sprint, figure) => setOpened({ sprint, figure })} />
        <ReplayTimes sprints={sprints} />
      </Stack>
      <VelocityRemarks {...view} unknown={sprints.reduce((sum, { items }) => sum + items.unknown, 0)} />
      {opened === undefined ? null : <SprintItems boardId={boardId} {...opened} close={() => setOpened(undefined)} />}
    </Stack>
  );
};

const VelocityHeadline = ({ view: { velocity, sprints, replaying } }: { readonly view: SprintsView }) => {
  // How far the replay has come is said above.
  if (replaying !== undefined) return null;
  if ('because' in velocity) return <Text weight="medium">{velocity.because}</Text>;
  const unit = sprints[0]?.unit ?? 'points';
  return (
    <Stack space="space.150">
      <Stack space="space.050">
        <Heading as="h3" size="medium">
          {velocityHeading(velocity, unit)}
        </Heading>
        <Text color="color.text.subtle">{velocityLine(velocity, unit)}</Text>
      </Stack>
      <DeliverySection sprints={sprints} />
    </Stack>
  );
};

/** Closed sprints do not change, so each keeps the time at which it was replayed. */
const ReplayTimes = ({ sprints }: { readonly sprints: readonly SprintFigures[] }) => {
  const { moment } = useViewer();
  const times = sprints.map(({ calculatedAt }) => calculatedAt);
  return (
    <Text size="small" color="color.text.subtle">
      {messages.replayed(moment(Math.min(...times)), moment(Math.max(...times)))}
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
  return (
    <FigureItemsModal
      title={messages.itemsTitle(sprint.name, figure)}
      about={aboutFigure(sprint, figure)}
      columns={figure === 'sayDo' ? commitmentColumns(sprint.unit) : sprintItemColumns(sprint.unit, moment)}
      load={() => invokeProjectPage('sprintItems', { boardId, sprintId: sprint.sprint, figure })}
      close={close}
    />
  );
};
