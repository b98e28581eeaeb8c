import type { VelocityView } from '../../contract/sprints-view';
import type { ClosedSprint } from '../../domain/project/sprint';

export const whyNone = (
  sprints: readonly ClosedSprint[],
  leftOut: readonly { name: string; why: string }[],
): string => {
  if (sprints.length > 0) return 'No older sprint of this board has been closed.';
  const named = leftOut.map(({ name, why }) => ` "${name}" is left out. ${why}`).join('');
  return named === ''
    ? 'No velocity yet: no sprint of this board has been closed.'
    : `No velocity: no closed sprint of this board can be replayed.${named}`;
};

export const noBoard: VelocityView = { kind: 'none', because: 'This project has no board, so it has no sprints.' };

/** The board's configuration is out of the viewer's sight. */
export const noConfiguration = ({ name }: { readonly name: string }): VelocityView =>
  none(
    `You may not see the configuration of the board "${name}", which says what it estimates by and what counts as done.`,
  );

export const none = (because: string): VelocityView => ({ kind: 'none', because });

export const historiesCut =
  'Jira stopped in the middle of the change histories, and half of them would give wrong figures. Refresh in a minute.';
