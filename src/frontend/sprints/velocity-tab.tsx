import { Stack, EmptyState, Inline, Label, Select } from '@forge/react';
import React, { useState, useRef, useEffect, type ReactNode } from 'react';
import type { ProjectView } from '../../contract/project-view';
import type { VelocityView } from '../../contract/sprints-view';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { SprintVelocity } from './sprint-velocity';
import { ThroughputSection } from './throughput-section';

/**
 * What the team completed in its last closed sprints, 7 or as many as somebody chooses, or in its
 * last weeks (V17, V23). `boardId`: where somebody chose another board than the project's first
 * one, whose velocity is the team's.
 */
export const VelocityTab = (props: {
  readonly page: ProjectView;
  readonly boardId: number | undefined;
  /** Counts how often the page was asked to be read anew. */
  readonly refreshes: number;
  /** What stands below the figures of sprints. */
  readonly children: ReactNode;
}) => {
  const { page, boardId, refreshes, children } = props;
  const { loaded, reload } = useLoaded(() => invokeProjectPage('velocity', { boardId }));
  const [chosen, setChosen] = useState<number>();
  const load = (sprints = chosen) => reload(() => invokeProjectPage('velocity', { boardId, sprints }));
  const read = useRef(refreshes);
  useEffect(() => {
    if (read.current === refreshes) return;
    read.current = refreshes;
    load();
  });
  const show = (sprints: number) => {
    setChosen(sprints);
    load(sprints);
  };
  return (
    <Screen loaded={loaded} waitingFor="Replaying the last sprints" retry={() => load()}>
      {(view) => (
        <Stack space="space.150">
          {view.kind !== 'sprints' ? null : (
            <SprintChoice shown={chosen ?? view.sprints.length} closed={view.closed} choose={show} />
          )}
          <Figures boardId={page.board?.id ?? 0} view={view} />
          {view.kind === 'sprints' ? children : null}
        </Stack>
      )}
    </Screen>
  );
};

const Figures = ({ boardId, view }: { readonly boardId: number; readonly view: VelocityView }) => {
  switch (view.kind) {
    case 'sprints':
      return <SprintVelocity boardId={boardId} view={view} />;
    case 'throughput':
      return <ThroughputSection boardId={boardId} view={view} />;
    case 'none':
      return <EmptyState header="No velocity to show" headingLevel={3} description={view.because} />;
  }
};

const [fewest, most] = [3, 25];

/** How many of the board's closed sprints are shown; nothing where there is no choice. */
const SprintChoice = (props: {
  readonly shown: number;
  readonly closed: number;
  readonly choose: (sprints: number) => void;
}) => {
  const { shown, closed, choose } = props;
  const longest = Math.min(closed, most);
  if (longest <= fewest) return null;
  const numbers = Array.from({ length: longest - fewest + 1 }, (_, index) => fewest + index);
  return (
    <Inline space="space.100" alignBlock="center">
      <Label labelFor="sprints">Last closed sprints</Label>
      <Select
        inputId="sprints"
        spacing="compact"
        options={numbers.map(option)}
        value={option(shown)}
        onChange={({ value }: { value: number }) => choose(value)}
      />
    </Inline>
  );
};

const option = (sprints: number) => ({ value: sprints, label: quantity(sprints, 'sprint') });
