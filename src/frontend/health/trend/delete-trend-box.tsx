import {
  Stack,
  Heading,
  Text,
  Inline,
  Button,
  ModalTransition,
  Modal,
  ModalHeader,
  ModalTitle,
  ModalBody,
  ModalFooter,
  LoadingButton,
} from '@forge/react';
import React, { useState } from 'react';
import { invokeProjectSettings } from '../../invoke';
import { ProblemBox } from '../../parts/problem-box';
import { useAnswer } from '../../parts/use-asked';

/** What is remembered of the project's health over time, and the way to be rid of it. */
export const DeleteTrendBox = () => {
  const [opened, setOpened] = useState(false);
  const { asked, ask } = useAnswer<{ readonly deleted: true }>();
  const remove = async () => {
    if ((await ask(() => invokeProjectSettings('deleteTrend'))) !== undefined) setOpened(false);
  };
  return (
    <Stack space="space.100">
      <Heading size="small">Health trend</Heading>
      <Text>
        Of each day the app keeps the score and the figures of this project&apos;s health, with the rules that judged
        them: numbers only, no text of any item.
      </Text>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Button appearance="danger" onClick={() => setOpened(true)}>
          Delete the trend
        </Button>
        {asked.state === 'answered' ? <Text>The trend is deleted. It begins anew today.</Text> : null}
      </Inline>
      {opened ? (
        <ModalTransition>
          <Modal onClose={() => setOpened(false)}>
            <ModalHeader>
              <ModalTitle>Delete the health trend?</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <Stack space="space.100">
                <Text>
                  The figures of every past day are deleted, for all boards of this project and for everybody. They
                  cannot be brought back. Today&apos;s figures stay.
                </Text>
                {asked.state === 'problem' ? <ProblemBox problem={asked.problem} /> : null}
              </Stack>
            </ModalBody>
            <ModalFooter>
              <Button appearance="subtle" onClick={() => setOpened(false)}>
                Keep it
              </Button>
              <LoadingButton appearance="danger" isLoading={asked.state === 'asking'} onClick={() => void remove()}>
                Delete every past day
              </LoadingButton>
            </ModalFooter>
          </Modal>
        </ModalTransition>
      ) : null}
    </Stack>
  );
};
