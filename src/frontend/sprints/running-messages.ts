import type { RunningSprintView } from '../../contract/sprints-view';
import { runwayNames } from '../../domain/backlog/runway/runway-names';
import { runningFigureNames, type RunningFigure } from '../../domain/sprints/running-figure-names';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import { quantity } from '../../domain/wording/number';

/** A figure of a running sprint, or what of it is at risk. */
export type RunningName = RunningFigure | 'atRisk';

const names: Readonly<Record<RunningName, string>> = { ...runningFigureNames, atRisk: 'At risk' };

/** What is said of a sprint that runs. */
export const runningMessages = {
  heading: commonNames.runningSprint,
  names,
  itemsTitle: (sprint: string, name: RunningName): string => `${sprint}: ${inSentence(names[name])}`,
  /** "Sprint 10 · 16 of 24 items done · 5 days left". */
  line: ({ name, items, daysLeft }: RunningSprintView): string =>
    [
      name,
      ...(items === undefined ? [] : [`${items.done} of ${quantity(items.all, 'item')} done`]),
      ...(daysLeft === undefined ? [] : [runwayNames.daysLeft(daysLeft)]),
    ].join(' · '),
  counted: (moment: string): string => `As of ${moment}.`,
  mark: 'even pace',
  counting: 'Replaying the running sprint.',
  partly: 'Of what left it, not every item could be examined.',
  about: {
    completed: 'In the last column of the board and not when they entered the sprint, by the estimate of now.',
    notCompleted: 'In the sprint and not done, by the estimate of now.',
    atRisk:
      'What is left beyond what the velocity brings in the time that remains. Which items that will be nobody can tell: these are all that are left, by the estimate of now.',
    committed: 'In the sprint when it started and not done then, by the estimate at the start.',
    added: 'Joined after the start, by the estimate on joining.',
    removed: 'Left since the start, by the estimate on leaving.',
    unestimatedCommitted: 'Committed without an estimate at the start: they add 0 to what was committed.',
  } satisfies Record<RunningName, string>,
};
