import {
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Stack,
  Text,
} from '@forge/react';
import React, { useState } from 'react';
import type { IssueGlance, IssueView } from '../../contract/issue-view';
import { nextGap } from '../../domain/readiness/next-gap';
import { invokeIssueContext } from '../invoke';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { EstimateOffers } from './estimate-offers';
import { IssueContent } from './issue-content';
import { useFix } from './use-fix';
import { useFixNews } from './use-fix-news';
import { VerdictLine } from './verdict-line';

const messages = {
  reading: 'Reading this issue',
  details: (key: string) => `Refinement of ${key}`,
  panel:
    'The button "Refinement" at the top of the issue adds this as a panel below the description. A Jira administrator can pin the panel for all issues of a project.',
};

/** With the score before the last fix. */
type Shown = IssueGlance & { readonly before?: number | undefined };

/** The right column: the verdict, an estimate to set where that is next, the panel on request. */
export const GlanceScreen = () => {
  const { loaded, reload, replace } = useLoaded<Shown>(() => invokeIssueContext('glance'));
  const [opened, setOpened] = useState(false);
  const shown = loaded.state === 'content' ? loaded.value : undefined;
  const show = (issue: IssueView) => replace(afterFix(issue, shown));
  const tell = useFixNews('right column', shown?.issue.key, show);
  const fix = useFix((issue) => {
    show(issue);
    tell(issue);
  });
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {({ issue, offer, before }, refreshing) => (
        <Stack space="space.150">
          <VerdictLine issue={issue} before={before}>
            <Button spacing="compact" onClick={() => setOpened(true)}>
              Details
            </Button>
          </VerdictLine>
          {offer === undefined ? null : <EstimateOffers offer={offer} fix={fix} />}
          <Text size="small" color="color.text.subtlest">
            {messages.panel}
          </Text>
          <ModalTransition>
            {opened ? (
              <Modal width="large" onClose={() => setOpened(false)}>
                <ModalHeader>
                  <ModalTitle>{messages.details(issue.key)}</ModalTitle>
                </ModalHeader>
                <ModalBody>
                  <IssueContent issue={issue} fix={fix} refreshing={refreshing} refresh={() => reload()} />
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

/** An estimate is offered for as long as it comes next. */
const afterFix = (issue: IssueView, shown: Shown | undefined): Shown => ({
  issue,
  offer: nextGap(issue.readiness)?.next.rule === 'estimate' ? shown?.offer : undefined,
  before: shown?.issue.readiness.score ?? undefined,
});
