import { Text } from '@forge/react';
import React from 'react';
import type { FigureRow } from '../../contract/sprints-view';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import { commonNames } from '../../domain/wording/common-names';
import { withInstants } from '../../domain/wording/instant-words';
import type { Column } from '../tables/column';
import { unbroken } from '../tables/unbroken';

type RowColumn = Column<FigureRow>;

/** Why an item counts, or does not: told once, whatever the figure. `day`: as viewers read it. */
export const reasonColumn = (day: (instant: number) => string): RowColumn => ({
  key: 'reason',
  head: commonNames.reason,
  value: ({ reason }) => withInstants(reason, day),
  show: ({ reason }) => <Text>{withInstants(reason, (at) => unbroken(day(at)))}</Text>,
  width: 32,
  room: 200,
});

/** What of an item was refined after it had entered its sprint, with the first instant of each. */
export const lateColumn = (moment: (instant: number) => string): RowColumn => ({
  key: 'late',
  head: sprintFigureNames.late,
  value: ({ late }) => lateWords(late, moment),
  show: ({ late }) => <Text>{lateWords(late, (at) => unbroken(moment(at)))}</Text>,
  room: 140,
  csv: (rows) =>
    lateKinds
      .filter((kind) => rows.some(({ late }) => late.some(({ what }) => what === kind)))
      .map((kind) => ({
        head: `${sprintFigureNames.late} (${kind})`,
        value: ({ late }) => {
          const change = late.find(({ what }) => what === kind);
          return change === undefined ? null : { day: change.at };
        },
      })),
});

const lateKinds = [
  'estimate',
  'description',
  'acceptance criteria',
] as const satisfies readonly FigureRow['late'][number]['what'][];

const lateWords = (late: FigureRow['late'], say: (instant: number) => string): string =>
  late.map(({ what, at }) => `${what} ${say(at)}`).join(' · ');
