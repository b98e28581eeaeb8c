import { BarChart } from '@forge/react';
import React from 'react';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { unitLabel, numberInUnit } from '../../domain/wording/amount';
import { decimal } from '../../domain/wording/number';
import { saysNothing } from './figure-messages';
import { sprintLabels } from './sprint-labels';

/** A pair of bars for each sprint, oldest first; nothing where no sprint says anything. */
export const SprintChart = ({ sprints }: { readonly sprints: readonly SprintFigures[] }) => {
  if (sprints.every(saysNothing)) return null;
  const labels = sprintLabels(sprints.map(({ name }) => name));
  return (
    <BarChart
      title="Committed and completed"
      subtitle={`In ${unitLabel(sprints[0]?.unit ?? 'points')}, by sprint; the table below says the same`}
      height={300}
      data={sprints.flatMap(({ unit, committed, completed }, index) => [
        { sprint: labels[index], value: barOf(committed, unit), part: 'Committed' },
        { sprint: labels[index], value: barOf(completed, unit), part: 'Completed' },
      ])}
      xAccessor="sprint"
      yAccessor="value"
      colorAccessor="part"
    />
  );
};

/** A bar of seconds would be unreadable: hours. */
const barOf = (value: number, unit: SprintFigures['unit']): number => Number(decimal(numberInUnit(value, unit)));
