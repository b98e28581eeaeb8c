import { BarChart } from '@forge/react';
import React from 'react';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { unitLabel, numberInUnit } from '../../domain/wording/amount';
import { decimal } from '../../domain/wording/number';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import { sprintLabels } from './sprint-labels';
import { isUnknownSprint } from './table-figures';

type Unit = SprintFigures['unit'];

const messages = {
  title: 'Committed and delivered',
  subtitle: (unit: Unit) => `In ${unitLabel(unit)}, by sprint; the table below says the same`,
};

/** A pair of bars for each sprint, oldest first; nothing where nothing is known of any sprint. */
export const SprintChart = ({ sprints }: { readonly sprints: readonly SprintFigures[] }) => {
  if (sprints.every(isUnknownSprint)) return null;
  const labels = sprintLabels(sprints.map(({ name }) => name));
  return (
    <BarChart
      title={messages.title}
      subtitle={messages.subtitle(sprints[0]?.unit ?? 'points')}
      height={300}
      data={sprints.flatMap(({ unit, committed, completed }, index) => [
        { sprint: labels[index], value: barLength(committed, unit), part: sprintFigureNames.committed },
        { sprint: labels[index], value: barLength(completed, unit), part: sprintFigureNames.completed },
      ])}
      xAccessor="sprint"
      yAccessor="value"
      colorAccessor="part"
    />
  );
};

/** Hours, because a bar of seconds would be unreadable. */
const barLength = (value: number, unit: Unit): number => Number(decimal(numberInUnit(value, unit)));
