import { EmptyState, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { OutcomeView } from '../../contract/outcome-view';
import { invokeProjectPage } from '../invoke';
import { OnDemand } from '../parts/on-demand';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import { type Opened, OutcomeItemsModal } from './outcome-items-modal';
import { verdictLine, outcomeRemarks } from './outcome-messages';
import { GroupTable, SprintsTable } from './outcome-tables';

/**
 * Whether items that were ready when their sprint began were completed more often. It is asked for
 * by a button, since it reads histories anew.
 */
export const OutcomeSection = ({ boardId }: { readonly boardId: number }) => (
  <OnDemand
    title="Does readiness pay off?"
    about="Compares the items of the last closed sprints, 7 at most: those that were ready when their sprint started with those that were not."
    ask="Compare ready with not ready"
    askAgain="Compare again"
    content={() => <Compared boardId={boardId} />}
  />
);

const Compared = ({ boardId }: { readonly boardId: number }) => {
  const { loaded, reload } = useLoaded(() => invokeProjectPage('outcome', { boardId }));
  return (
    <Screen
      loaded={loaded}
      waitingFor="Judging the items as they were when their sprints started"
      retry={() => reload()}
    >
      {(view) =>
        view.kind === 'none' ? (
          <EmptyState header="Nothing to compare" headingLevel={4} description={view.because} />
        ) : (
          <Comparison boardId={boardId} view={view} />
        )
      }
    </Screen>
  );
};

type Known = Extract<OutcomeView, { kind: 'outcome' }>;

const Comparison = ({ boardId, view }: { readonly boardId: number; readonly view: Known }) => {
  const [opened, setOpened] = useState<Opened>();
  const { moment } = useViewer();
  return (
    <Stack space="space.200">
      <Text weight="medium">{verdictLine(view.all)}</Text>
      <GroupTable all={view.all} open={setOpened} />
      <SprintsTable sprints={view.sprints} open={setOpened} />
      <Stack space="space.050">
        {outcomeRemarks(view, moment).map((remark) => (
          <Text key={remark} size="small" color="color.text.subtle">
            {remark}
          </Text>
        ))}
      </Stack>
      {opened === undefined ? null : (
        <OutcomeItemsModal boardId={boardId} unit={view.unit} {...opened} close={() => setOpened(undefined)} />
      )}
    </Stack>
  );
};
