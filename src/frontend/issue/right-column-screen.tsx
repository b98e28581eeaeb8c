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
import type { Answer } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { nextGap } from '../../domain/readiness/next-gap';
import { invokeIssuePanel } from '../invoke';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { EstimateOffers } from './estimate-offers';
import { IssueContent } from './issue-content';
import { type Fix, useFix } from './use-fix';
import { useFixNews } from './use-fix-news';
import { VerdictLine } from './verdict-line';

const messages = {
  reading: 'Reading this issue',
  details: (key: string) => `Refinement of ${key}`,
  panel:
    'The button "Refinement" at the top of the issue adds this as a panel below the description. A Jira administrator can pin the panel for all issues of a project.',
};

/** With the score before the last fix. */
type Shown = { readonly issue: IssueView; readonly before?: number | undefined };

/** The right column: the verdict, an estimate to set where that is next, the panel on request. */
export const RightColumnScreen = () => {
  const { loaded, reload, replace } = useLoaded<Shown>(readShown);
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
      {({ issue, before }, refreshing) => (
        <Stack space="space.150">
          <VerdictLine issue={issue} before={before}>
            <Button spacing="compact" onClick={() => setOpened(true)}>
              Details
            </Button>
          </VerdictLine>
          <EstimateLine issue={issue} fix={fix} />
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

const readShown = async (): Promise<Answer<Shown>> => {
  const answer = await invokeIssuePanel('load');
  return answer.ok ? { ok: true, value: { issue: answer.value } } : answer;
};

const afterFix = (issue: IssueView, shown: Shown | undefined): Shown => ({
  issue,
  before: shown?.issue.readiness.score ?? undefined,
});

/** An estimate to set, for who may edit, where it is what to mend next. */
const EstimateLine = ({ issue, fix }: { readonly issue: IssueView; readonly fix: Fix }) => {
  const { readiness, mayEdit, done, estimateIn } = issue;
  const isNext = mayEdit && !done && nextGap(readiness)?.next.rule === 'estimate';
  return isNext && estimateIn !== undefined ? <EstimateOffers unit={estimateIn} fix={fix} /> : null;
};
