import { EmptyState, Stack, SectionMessage, Text } from '@forge/react';
import React, { useState, useRef, useEffect } from 'react';
import type { AgendaRequest, AgendaView, ShownAgenda } from '../../contract/agenda-view';
import type { HealthFilter } from '../../contract/health-view';
import { invokeProjectPage } from '../invoke';
import { Screen } from '../parts/screen';
import { type Loaded, useLoaded } from '../parts/use-loaded';
import { AgendaActions } from './agenda-actions';
import { AgendaChoices } from './agenda-choices';
import { AgendaHeadline } from './agenda-headline';
import { AgendaItems } from './agenda-items';
import { LaterList } from './agenda-lists';
import { BesideTheAgenda } from './beside-the-agenda';
import { FreeMinutes } from './free-minutes';
import { WhyThese } from './why-these';

const messages = {
  reading: 'Putting the agenda together',
  partialTitle: 'Of what is known so far',
  partial: 'The backlog is still being read, so items may be missing here. Refresh in a minute.',
};

type Props = {
  /** Absent where nobody has chosen another board than the project's first one. */
  readonly boardId: number | undefined;
  /** Absent where nothing is filtered. */
  readonly filter: HealthFilter | undefined;
  /** What the choice of the items rests on; where it changes, the agenda is read anew. */
  readonly basis: string;
  readonly openCleanUp: () => void;
};

/** What the next refinement meeting is about, and what came of the last one. */
export const AgendaTab = (props: Props) => {
  const { request, loaded, load, replace } = useAgenda(props);
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => load(request)}>
      {(view, refreshing) =>
        view.kind === 'none' ? (
          <EmptyState header="No agenda" headingLevel={3} description={view.because} />
        ) : (
          <Agenda
            view={view}
            refreshing={refreshing}
            request={{ ...request, sprints: view.sprints, minutes: view.minutes }}
            load={load}
            replace={replace}
            openCleanUp={props.openCleanUp}
          />
        )
      }
    </Screen>
  );
};

/** The agenda of a board with the request that it answers; a new basis reads it anew. */
const useAgenda = ({
  boardId,
  filter,
  basis,
}: Props): {
  readonly request: AgendaRequest;
  readonly loaded: Loaded<AgendaView>;
  readonly load: (request: AgendaRequest) => void;
  readonly replace: (view: AgendaView) => void;
} => {
  const [request, setRequest] = useState<AgendaRequest>({ boardId, filter });
  const { loaded, reload, replace } = useLoaded(() => invokeProjectPage('agenda', request));
  const load = (next: AgendaRequest) => {
    setRequest(next);
    reload(() => invokeProjectPage('agenda', next));
  };
  const loadedBasis = useRef(basis);
  useEffect(() => {
    if (loadedBasis.current === basis) return;
    loadedBasis.current = basis;
    load({ ...request, filter });
  });
  return { request, loaded, load, replace };
};

const Agenda = (props: {
  readonly view: ShownAgenda;
  readonly refreshing: boolean;
  /** What asks for the same agenda again. */
  readonly request: AgendaRequest;
  readonly load: (request: AgendaRequest) => void;
  readonly replace: (view: AgendaView) => void;
  readonly openCleanUp: () => void;
}) => {
  const { view, refreshing, request, load, replace, openCleanUp } = props;
  const choose = (choice: Pick<AgendaRequest, 'sprints' | 'minutes'>) => load({ ...request, ...choice });
  return (
    <Stack space="space.200">
      <AgendaHeadline view={view} />
      <AgendaChoices view={view} busy={refreshing} choose={choose} />
      {view.partial ? (
        <SectionMessage appearance="information" title={messages.partialTitle}>
          <Text>{messages.partial}</Text>
        </SectionMessage>
      ) : null}
      <AgendaItems view={view} />
      <FreeMinutes view={view} busy={refreshing} takeMore={() => choose({ sprints: view.sprints + 1 })} />
      <LaterList view={view} />
      <BesideTheAgenda view={view} openCleanUp={openCleanUp} />
      <AgendaActions view={view} request={request} show={replace} />
      <WhyThese view={view} />
    </Stack>
  );
};
