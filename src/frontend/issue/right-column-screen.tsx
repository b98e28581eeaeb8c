import { Button, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition, Stack } from '@forge/react';
import React, { useState } from 'react';
import type { IssueView } from '../../contract/issue-view';
import { nextGap } from '../../domain/readiness/next-gap';
import { Screen } from '../parts/screen';
import { EstimateOffers } from './estimate/estimate-offers';
import { IssueContent } from './issue-content';
import type { Fix } from './use-fix';
import { useShownIssue } from './use-shown-issue';
import { ChangeNote } from './verdict/change-note';
import { VerdictLine } from './verdict/verdict-line';

const messages = {
  reading: 'Reading this issue',
  details: (key: string) => `Refinement of ${key}`,
  panel:
    'The button "Refinement" at the top of the issue adds this as a panel below the description. A Jira administrator can pin the panel for all issues of a project.',
};

/** The right column: the verdict, an estimate to set where that is next, the panel on request. */
export const RightColumnScreen = () => {
  const { loaded, fix, refresh } = useShownIssue('right column');
  const [opened, setOpened] = useState(false);
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={refresh}>
      {(issue, refreshing) => (
        <Stack space="space.100">
          <VerdictLine issue={issue}>
            <Button spacing="compact" onClick={() => setOpened(true)}>
              Details
            </Button>
          </VerdictLine>
          {opened ? null : <ChangeNote issue={issue} fix={fix} />}
          <EstimateLine issue={issue} fix={fix} />
          <ModalTransition>
            {opened ? (
              <Modal width="large" onClose={() => setOpened(false)}>
                <ModalHeader>
                  <ModalTitle>{messages.details(issue.key)}</ModalTitle>
                </ModalHeader>
                <ModalBody>
                  <IssueContent
                    issue={issue}
                    fix={fix}
                    refreshing={refreshing}
                    refresh={refresh}
                    note={messages.panel}
                  />
                </ModalBody>
                <ModalFooter>
                  <Button onClick={() => setOpened(false)}>Close</Button>
                </ModalFooter>
              </Modal>
            ) : null}
          </ModalTransition>
        </Stack>
      )}
    </Screen>
  );
};

/** An estimate to set, for who may edit, where it is what to mend next. */
const EstimateLine = ({ issue, fix }: { readonly issue: IssueView; readonly fix: Fix }) => {
  const { readiness, mayEdit, done, estimateIn } = issue;
  const isNext = mayEdit && !done && nextGap(readiness)?.next.rule === 'estimate';
  return isNext && estimateIn !== undefined ? <EstimateOffers issue={issue} unit={estimateIn} fix={fix} /> : null;
};
