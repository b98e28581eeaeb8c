import { Stack, Inline, Label, Select, Text } from '@forge/react';
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
            <RunningSection
              boardId={page.board?.id ?? 0}
              sprints={view.running}
              velocity={knownMean(view)}
              reload={() => load()}
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
          <VelocityFigures
            boardId={page.board?.id ?? 0}
            view={view}
            flow={flow}
            choice={(shown) => <SprintChoice {...shown} sprints={chosen ?? shown.sprints} choose={choose} />}
          />
          {view.kind === 'sprints' && view.sprints.length > 0 ? children : null}
        </Stack>
      )}
    </Screen>
  );
};

/** While some of its sprints are being replayed a mean is of too few. */
const knownMean = (view: VelocityView): number | undefined =>
  view.kind !== 'sprints' || view.replaying !== undefined || 'because' in view.velocity
    ? undefined
    : view.velocity.mean;

const VelocityFigures = (props: {
  readonly boardId: number;
  readonly view: VelocityView;
  readonly flow: () => ReactNode;
  readonly choice: (shown: { readonly sprints: number; readonly closed: number }) => ReactNode;
}) => {
  const { boardId, view, flow } = props;
  switch (view.kind) {
    case 'sprints': {
      const choice = props.choice({ sprints: view.replaying?.of ?? view.sprints.length, closed: view.closed });
      if (view.sprints.length === 0) return <>{choice}</>;
      return <SprintVelocity boardId={boardId} view={view} choice={choice} />;
    }
    case 'no-sprints':
      return <>{flow()}</>;
    case 'none':
      return view.replaying !== undefined ? null : <Text>{view.because}</Text>;
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
