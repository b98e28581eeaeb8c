import { quantity } from '../../domain/wording/number';

/** Why a board has no velocity, in sentences for people. */
export const velocityMessages = {
  noBoard: 'This project has no board, so it has no sprints.',
  noConfiguration: (board: string) =>
    `The app may not see the configuration of the board "${board}", so it cannot tell what was in its sprints. Grant "Browse projects" to the role of apps.`,
  replaying: (replayed: number, of: number) =>
    `${replayed} of ${quantity(of, 'sprint')} replayed. The velocity comes with the last of them.`,
  counting: 'What was finished by week is being counted.',
  noSprintField: 'This site has no Sprint field, so nobody can tell what was in a sprint.',
  noOlderSprint: 'No older sprint of this board has been closed.',
  noClosedSprint: 'No velocity yet: no sprint of this board has been closed.',
  noneReplayable: (leftOut: readonly { readonly name: string; readonly why: string }[]) =>
    `No velocity: no closed sprint of this board can be replayed.${leftOut.map(({ name, why }) => ` "${name}" is left out. ${why}`).join('')}`,
  noDoneStatus: 'No column of this board has a status, so nothing tells what is finished.',
  sprintFilterRefused: (board: string) =>
    `The app may not see the filter of the board "${board}", so it cannot tell what was in its sprints. Share the filter with the project.`,
  weekFilterRefused: (board: string) =>
    `The app may not see the filter of the board "${board}", so it cannot tell what was finished. Share the filter with the project.`,
  projectRefused:
    'The app may not browse this project, so it cannot tell what was in its sprints. Grant "Browse projects" to the role of apps.',
  historiesCut:
    'Jira stopped in the middle of the change histories, and half of them would give wrong figures. Refresh in a minute.',
};
