import { EmptyState, Inline, Label, Select, Stack } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectView } from '../../contract/project-view';
import type { VelocityView } from '../../contract/velocity-view';
import { loadVelocity } from '../calls';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { counted } from '../parts/words';
import { Outcome } from './outcome';
import { SprintVelocity } from './sprint-velocity';
import { Throughput } from './throughput';

/** What the team completed in its last closed sprints, 7 or as many as somebody chooses, or in its last weeks (V17, V23). */
export const VelocityTab = ({ page }: { readonly page: ProjectView }) => {
  const [chosen, setChosen] = useState<number>();
  const { board, velocity, calculatedAt } = page;
  if (board === undefined || velocity.kind !== 'sprints') return <Figures boardId={board?.id ?? 0} view={velocity} />;
  return (
    <Stack space="space.150">
      <SprintChoice shown={chosen ?? velocity.sprints.length} closed={velocity.closed} choose={setChosen} />
      {chosen === undefined || chosen === velocity.sprints.length ? (
        <Figures boardId={board.id} view={velocity} />
      ) : (
        <ChosenFigures key={`${chosen} at ${calculatedAt}`} boardId={board.id} sprints={chosen} />
      )}
      <Outcome key={board.id} boardId={board.id} />
    </Stack>
  );
};

const ChosenFigures = ({ boardId, sprints }: { readonly boardId: number; readonly sprints: number }) => {
  const { loaded, reload } = useLoaded(() => loadVelocity({ boardId, sprints }));
  return (
    <Screen loaded={loaded} waitingFor={`Replaying the last ${sprints} sprints`} retry={() => reload()}>
      {(view) => <Figures boardId={boardId} view={view} />}
    </Screen>
  );
};

const Figures = ({ boardId, view }: { readonly boardId: number; readonly view: VelocityView }) => {
  switch (view.kind) {
    case 'sprints':
      return <SprintVelocity boardId={boardId} view={view} />;
    case 'throughput':
      return <Throughput boardId={boardId} view={view} />;
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

const option = (sprints: number) => ({ value: sprints, label: counted(sprints, 'sprint') });
