import { Button, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition, Stack } from '@forge/react';
import React, { type ReactNode } from 'react';

/** Asks before something is done; `confirm`: the button that does it. */
export const QuestionModal = (props: {
  readonly title: string;
  readonly keep: string;
  readonly cancel: () => void;
  readonly confirm: ReactNode;
  readonly children: ReactNode;
}) => {
  const { title, keep, cancel, confirm, children } = props;
  return (
    <ModalTransition>
      <Modal onClose={cancel}>
        <ModalHeader>
          <ModalTitle>{title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <Stack space="space.100">{children}</Stack>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={cancel}>
            {keep}
          </Button>
          {confirm}
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
};
