import { Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { invokeProjectPage } from '../invoke';
import { Folded } from '../parts/folds/folded';
import { FillingIn } from '../parts/progress/filling-in';
import { OnDemandSection } from '../parts/folds/on-demand-section';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import { type OpenedCount, OutcomeItemsModal } from './outcome-items-modal';
import { howJudged, leftOutOfOutcome, messages, type Outcome, verdictSentence } from './outcome-messages';
import { GroupTable, SprintsTable } from './outcome-tables';

/** Whether ready items were completed more often; on request, since it reads histories anew. */
export const OutcomeSection = ({ boardId }: { readonly boardId: number }) => (
  <OnDemandSection
    title={messages.title}
    ask={messages.ask}
    askAgain="Compare again"
    content={() => <OutcomeContent boardId={boardId} />}
  />
);

const OutcomeContent = ({ boardId }: { readonly boardId: number }) => {
  const { loaded, reload } = useLoaded(() => invokeProjectPage('outcome', { boardId }));
  return (
    <Screen loaded={loaded} waitingFor={messages.judging} retry={() => reload()}>
      {(view) =>
        view.kind === 'none' ? (
          <Text>{view.because}</Text>
        ) : (
          <Stack space="space.200">
            {view.judging === undefined ? null : (
              <FillingIn
                text={messages.progress(view.judging.judged, view.judging.of)}
                share={view.judging.judged / view.judging.of}
                reload={() => reload()}
              />
            )}
            {view.sprints.length === 0 && view.judging !== undefined ? null : (
              <Comparison boardId={boardId} outcome={view} />
            )}
          </Stack>
        )
      }
    </Screen>
  );
};

const Comparison = ({ boardId, outcome }: { readonly boardId: number; readonly outcome: Outcome }) => {
  const [opened, setOpened] = useState<OpenedCount>();
  const { moment } = useViewer();
  return (
    <Stack space="space.200">
      <Stack space="space.050">
        <Text weight="medium">{verdictSentence(outcome.all)}</Text>
        <Text color="color.text.subtle">{messages.about}</Text>
      </Stack>
      <GroupTable all={outcome.all} open={setOpened} />
      <Remarks remarks={leftOutOfOutcome(outcome)} />
      <Folded show={messages.bySprint} hide={messages.hideBySprint}>
        {() => (
          <Stack space="space.150">
            <SprintsTable sprints={outcome.sprints} open={setOpened} />
            <Remarks remarks={howJudged(outcome, moment)} />
          </Stack>
        )}
      </Folded>
      {opened === undefined ? null : (
        <OutcomeItemsModal boardId={boardId} unit={outcome.unit} {...opened} close={() => setOpened(undefined)} />
      )}
    </Stack>
  );
};

const Remarks = ({ remarks }: { readonly remarks: readonly string[] }) =>
  remarks.length === 0 ? null : (
    <Stack space="space.050">
      {remarks.map((remark) => (
        <Text key={remark} size="small" color="color.text.subtle">
          {remark}
        </Text>
      ))}
    </Stack>
  );
