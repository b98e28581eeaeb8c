import { BarChart, EmptyState, Heading, SectionMessage, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { SprintFigures, VelocityView } from '../../contract/velocity-view';
import { decimal } from '../parts/words';
import { amount, unitWord } from './amount';
import { sprintLabels } from './sprint-labels';
import { SprintItems } from './sprint-items';
import { SprintTable } from './sprint-table';

/** Committed against completed for the last sprints: the mean, the chart, the same as a table, and the items behind each sprint. */
export const VelocityTab = ({
  velocity,
  boardId,
}: {
  readonly velocity: VelocityView;
  readonly boardId: number | undefined;
}) => {
  const [opened, setOpened] = useState<number>();
  if (velocity.kind === 'none')
    return <EmptyState header="No velocity to show" headingLevel={3} description={velocity.because} />;
  if (velocity.kind === 'throughput') return <Weeks velocity={velocity} />;
  const openedSprint = velocity.sprints.find(({ sprint }) => sprint === opened);
  return (
    <Stack space="space.300">
      <Summary velocity={velocity} />
      <Chart sprints={velocity.sprints} />
      <SprintTable
        sprints={velocity.sprints}
        opened={opened}
        open={(sprint) => setOpened(sprint === opened ? undefined : sprint)}
      />
      {openedSprint === undefined || boardId === undefined ? null : (
        <SprintItems key={openedSprint.sprint} boardId={boardId} sprint={openedSprint} />
      )}
      <Remarks velocity={velocity} />
    </Stack>
  );
};

/** A board without sprints (V23). */
const Weeks = ({ velocity }: { readonly velocity: Extract<VelocityView, { kind: 'throughput' }> }) => (
  <Text weight="medium">
    {`Throughput: ${decimal(velocity.mean)} items a week, the mean of the last ${velocity.weeks.length} weeks.`}
  </Text>
);

type Sprints = Extract<VelocityView, { kind: 'sprints' }>;

const Summary = ({ velocity: { velocity, sprints } }: { readonly velocity: Sprints }) => {
  if ('none' in velocity) return <Text weight="medium">{velocity.none}</Text>;
  const unit = sprints[0]?.unit ?? 'points';
  const atLeast = velocity.complete ? '' : 'at least ';
  return (
    <Stack space="space.050">
      <Heading as="h3" size="medium">
        {`Velocity: ${atLeast}${amount(velocity.mean, unit)} a sprint`}
      </Heading>
      <Text color="color.text.subtle">
        {`Mean of what was completed in the last ${velocity.from} closed sprints, which ranged from ${amount(velocity.range.low, unit)} to ${amount(velocity.range.high, unit)}.`}
      </Text>
    </Stack>
  );
};

const Chart = ({ sprints }: { readonly sprints: readonly SprintFigures[] }) => {
  if (sprints.every(({ items }) => items.all - items.unknown === 0)) return null;
  const labels = sprintLabels(sprints.map(({ name }) => name));
  return (
    <BarChart
      title="Committed and completed"
      subtitle={`In ${unitWord(sprints[0]?.unit ?? 'points')}, by sprint; the table below says the same`}
      height={300}
      data={sprints.flatMap(({ unit, committed, completed }, index) => [
        { sprint: labels[index], value: inUnit(committed, unit), part: 'Committed' },
        { sprint: labels[index], value: inUnit(completed, unit), part: 'Completed' },
      ])}
      xAccessor="sprint"
      yAccessor="value"
      colorAccessor="part"
    />
  );
};

/** A bar of seconds would be unreadable: hours. */
const inUnit = (value: number, unit: SprintFigures['unit']): number =>
  Number(decimal(unit === 'seconds' ? value / 3600 : value));

/** What keeps the figures from being whole, each in a sentence. */
const Remarks = ({ velocity }: { readonly velocity: Sprints }) => {
  const unknown = velocity.sprints.reduce((total, { items }) => total + items.unknown, 0);
  const remarks = [
    unknown === 0
      ? undefined
      : `The change histories of ${unknown} ${unknown === 1 ? 'item is' : 'items are'} missing or contradict Jira's own dates, so sums that need them say "at least". Open a sprint to see which.`,
    velocity.partly
      ? 'Very many items changed since the first of these sprints began; not all could be read, so items that left a sprint may be missing.'
      : undefined,
    ...velocity.leftOut.map(({ name, why }) => `"${name}" is left out. ${why}`),
  ].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? null : (
    <SectionMessage appearance="information" title="What these figures leave open">
      <Stack space="space.050">
        {remarks.map((remark) => (
          <Text key={remark}>{remark}</Text>
        ))}
      </Stack>
    </SectionMessage>
  );
};
