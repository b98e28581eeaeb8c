import { Inline, Stack, Text, Heading } from '@forge/react';
import React, { type ReactNode, useState } from 'react';
import type { VelocityView } from '../../contract/sprints-view';
import type { SprintFigures, SprintFigure } from '../../domain/sprints/sprint-figures';
import { inSentence } from '../../domain/wording/in-sentence';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import { invokeProjectPage } from '../invoke';
import { Folded } from '../parts/folds/folded';
import { useViewer } from '../parts/use-viewer';
import { AboutDelivery, DeliverySection } from './delivery-section';
import { FigureItemsModal } from './figure-items-modal';
import { aboutFigure } from './figure-messages';
import { SprintBars } from './sprint-bars';
import { commitmentColumns, sprintItemColumns } from './sprint-item-columns';
import { SprintTable } from './sprint-table';
import { velocityHeading, velocityLine } from './velocity-line-messages';
import { VelocityRemarks } from './velocity-remarks';

const messages = {
  replayed: (first: string, last: string) =>
    `Replayed from the change histories ${first === last ? first : `between ${first} and ${last}`}. Closed sprints do not change afterwards.`,
  itemsTitle: (sprint: string, figure: SprintFigure) => `${sprint}: ${inSentence(sprintFigureNames[figure])}`,
  show: 'All figures',
  hide: 'Hide all figures',
};

type SprintsView = Extract<VelocityView, { kind: 'sprints' }>;

type Props = {
  readonly boardId: number;
  readonly view: SprintsView;
  /** Of how many sprints: a choice where there is one. */
  readonly choice: ReactNode;
};

/** Committed against delivered: the mean with its range, bars, and behind them all figures. */
export const SprintVelocity = ({ boardId, view, choice }: Props) => {
  const [opened, setOpened] = useState<{ readonly sprint: SprintFigures; readonly figure: SprintFigure }>();
  const { sprints, velocity } = view;
  return (
    <Stack space="space.200">
      <VelocityHeadline view={view} choice={choice} />
      <SprintBars sprints={sprints} mean={'because' in velocity ? undefined : velocity.mean} />
      <VelocityRemarks {...view} unknown={sprints.reduce((sum, { items }) => sum + items.unknown, 0)} />
      <Folded show={messages.show} hide={messages.hide}>
        {() => (
          <Stack space="space.150">
            <SprintTable sprints={sprints} open={(sprint, figure) => setOpened({ sprint, figure })} />
            <AboutDelivery sprints={sprints} />
            <ReplayTimes sprints={sprints} />
          </Stack>
        )}
      </Folded>
      {opened === undefined ? null : <SprintItems boardId={boardId} {...opened} close={() => setOpened(undefined)} />}
    </Stack>
  );
};

const VelocityHeadline = ({ view: { velocity, sprints, replaying }, choice }: Omit<Props, 'boardId'>) => {
  // How far the replay has come is said above.
  if (replaying !== undefined) return <>{choice}</>;
  if ('because' in velocity)
    return (
      <Stack space="space.100">
        <Text weight="medium">{velocity.because}</Text>
        {choice}
      </Stack>
    );
  const unit = sprints[0]?.unit ?? 'points';
  return (
    <Stack space="space.075">
      <Inline space="space.200" rowSpace="space.050" alignBlock="center" spread="space-between" shouldWrap>
        <Inline space="space.100" alignBlock="baseline" shouldWrap>
          <Heading as="h3" size="medium">
            {velocityHeading(velocity, unit)}
          </Heading>
          <Text color="color.text.subtle">{velocityLine(velocity, unit)}</Text>
        </Inline>
        {choice}
      </Inline>
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
  const days = useViewer();
  return (
    <FigureItemsModal
      title={messages.itemsTitle(sprint.name, figure)}
      about={aboutFigure(sprint, figure)}
      columns={figure === 'sayDo' ? commitmentColumns(sprint.unit, days) : sprintItemColumns(figure, sprint.unit, days)}
      load={() => invokeProjectPage('sprintItems', { boardId, sprintId: sprint.sprint, figure })}
      close={close}
    />
  );
};
