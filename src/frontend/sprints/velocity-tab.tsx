import { Stack, EmptyState, Inline, Label, Select } from '@forge/react';
import React, { useState, useRef, useEffect, type ReactNode } from 'react';
import type { ProjectView } from '../../contract/project-view';
import type { ReplayProgress, VelocityView } from '../../contract/sprints-view';
import { mostSprintsShown } from '../../domain/sprints/sprints-shown';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { FillingIn } from '../parts/progress/filling-in';
import { OwnItemsNote } from '../parts/own-items-note';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { RunningSection } from './running-section';
import { SprintVelocity } from './sprint-velocity';

const messages = {
  reading: 'Reading the last sprints',
  replayed: ({ replayed, of }: ReplayProgress) =>
    `${replayed} of ${quantity(of, 'sprint')} replayed from the change histories. The others come as they are ready.`,
  counting: 'Replaying the sprints.',
  none: 'No velocity to show',
  choice: 'Last closed sprints',
};

/**
 * What the team completed in its last closed sprints, 7 or as many as somebody chooses (V17); its
 * flow where the board has none (V23).
 */
export const VelocityTab = (props: {
  readonly page: ProjectView;
  /** Absent where nobody has chosen another board than the project's first one. */
  readonly boardId: number | undefined;
  /** How often a person has refreshed the page. */
  readonly refreshes: number;
  /** What stands in the place of the figures on a board without sprints. */
  readonly flow: () => ReactNode;
  /** What stands below the figures of sprints. */
  readonly children: ReactNode;
}) => {
  const { page, boardId, refreshes, flow, children } = props;
  const { loaded, reload } = useLoaded(() => invokeProjectPage('velocity', { boardId }));
  const [chosen, setChosen] = useState<number>();
  const load = (sprints = chosen) => reload(() => invokeProjectPage('velocity', { boardId, sprints }));
  const loadedRefresh = useRef(refreshes);
  useEffect(() => {
    if (loadedRefresh.current === refreshes) return;
    loadedRefresh.current = refreshes;
    load();
  });
  const choose = (sprints: number) => {
    setChosen(sprints);
    load(sprints);
  };
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => load()}>
      {(view) => (
        <Stack space="space.150">
          {view.kind === 'no-sprints' || view.running === undefined ? null : (
            <RunningSection boardId={page.board?.id ?? 0} sprints={view.running} reload={() => load()} />
          )}
          {view.kind !== 'sprints' ? null : (
            <SprintChoice
              sprints={chosen ?? view.replaying?.of ?? view.sprints.length}
              closed={view.closed}
              choose={choose}
            />
          )}
          {view.replaying === undefined ? null : (
            <FillingIn
              text={view.kind === 'sprints' ? messages.replayed(view.replaying) : messages.counting}
              share={view.replaying.replayed / view.replaying.of}
              reload={() => load()}
            />
          )}
          {view.kind === 'sprints' && view.ownOnly === true ? <OwnItemsNote /> : null}
          <VelocityFigures boardId={page.board?.id ?? 0} view={view} flow={flow} />
          {view.kind === 'sprints' && view.sprints.length > 0 ? children : null}
        </Stack>
      )}
    </Screen>
  );
};

const VelocityFigures = (props: {
  readonly boardId: number;
  readonly view: VelocityView;
  readonly flow: () => ReactNode;
}) => {
  const { boardId, view, flow } = props;
  switch (view.kind) {
    case 'sprints':
      return view.sprints.length === 0 ? null : <SprintVelocity boardId={boardId} view={view} />;
    case 'no-sprints':
      return <>{flow()}</>;
    case 'none':
      return view.replaying !== undefined ? null : (
        <EmptyState header={messages.none} headingLevel={3} description={view.because} />
      );
  }
};

const fewestSprints = 3;

/** How many of the board's closed sprints are shown; nothing where there is no choice. */
const SprintChoice = (props: {
  readonly sprints: number;
  readonly closed: number;
  readonly choose: (sprints: number) => void;
}) => {
  const { sprints, closed, choose } = props;
  const most = Math.min(closed, mostSprintsShown);
  if (most <= fewestSprints) return null;
  const numbers = Array.from({ length: most - fewestSprints + 1 }, (_, index) => fewestSprints + index);
  return (
    <Inline space="space.100" alignBlock="center">
      <Label labelFor="sprints">{messages.choice}</Label>
      <Select
        inputId="sprints"
        spacing="compact"
        options={numbers.map(sprintsOption)}
        value={sprintsOption(sprints)}
        onChange={({ value }: { value: number }) => choose(value)}
      />
    </Inline>
  );
};

const sprintsOption = (sprints: number) => ({ value: sprints, label: quantity(sprints, 'sprint') });
