import { EmptyState, Stack, SectionMessage, Text } from '@forge/react';
import React, { useState, useRef, useEffect } from 'react';
import type { AgendaRequest, AgendaView } from '../../contract/agenda-view';
import { invokeProjectPage } from '../invoke';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { AgendaActions } from './agenda-actions';
import { AgendaChoices } from './agenda-choices';
import { AgendaHeadline } from './agenda-headline';
import { AgendaItems } from './agenda-items';
import { BlockerList, ClosableList, LaterList, LeftOutList } from './agenda-lists';
import { HygieneSection } from './hygiene-section';

/**
 * What the next refinement meeting is about: what to ask of which items, what to clear and to
 * close, and what came of the last one. `boardId`: where somebody chose another board than the
 * project's first one.
 */
export const AgendaTab = (props: {
  readonly boardId: number | undefined;
  /** What the page knows: with other words than before, the agenda is another one. */
  readonly knowing: string;
}) => {
  const { boardId, knowing } = props;
  const [asked, setAsked] = useState<AgendaRequest>(boardId === undefined ? {} : { boardId });
  const { loaded, reload, replace } = useLoaded(() => invokeProjectPage('agenda', asked));
  const load = (next: AgendaRequest) => {
    setAsked(next);
    reload(() => invokeProjectPage('agenda', next));
  };
  const read = useRef(knowing);
  useEffect(() => {
    if (read.current === knowing) return;
    read.current = knowing;
    load(asked);
  });
  return (
    <Screen loaded={loaded} waitingFor="Putting the agenda together" retry={() => load(asked)}>
      {(view, refreshing) =>
        view.kind === 'none' ? (
          <EmptyState header="No agenda" headingLevel={3} description={view.because} />
        ) : (
          <Stack space="space.300">
            <AgendaChoices
              view={view}
              busy={refreshing}
              choose={(chosen) => load({ ...asked, sprints: view.sprints, minutes: view.minutes, ...chosen })}
            />
            <AgendaHeadline view={view} />
            <Partial view={view} />
            <AgendaActions
              view={view}
              asked={{ ...asked, sprints: view.sprints, minutes: view.minutes }}
              show={replace}
            />
            <AgendaItems view={view} />
            <BlockerList view={view} />
            <ClosableList view={view} />
            <LaterList view={view} />
            <LeftOutList view={view} />
            {view.partial ? null : <HygieneSection boardId={boardId} />}
          </Stack>
        )
      }
    </Screen>
  );
};

const Partial = ({ view }: { readonly view: Extract<AgendaView, { kind: 'agenda' }> }) =>
  view.partial ? (
    <SectionMessage appearance="information" title="Of what is known so far">
      <Text>The backlog is still being read, so items may be missing here. Refresh in a minute.</Text>
    </SectionMessage>
  ) : null;
