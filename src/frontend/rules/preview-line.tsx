import { Box, Button, Inline, Label, LoadingButton, Modal, ModalBody, ModalFooter, ModalHeader } from '@forge/react';
import { ModalTitle, ModalTransition, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { PreviewView } from '../../contract/rules-view';
import type { ProjectName } from '../../domain/project/project';
import { PreviewResult, previewMessages } from './preview-result';
import { ProjectSelect } from './project-select';
import type { RulesPageCalls } from './rules-calls';

const messages = {
  preview: 'Preview',
  in: 'Preview in',
  title: 'What saving would change',
  show: 'Show the items',
  close: 'Close',
};

/** What saving the draft would change among the items of a project, on request: in one line. */
export const PreviewLine = (props: {
  readonly find: RulesPageCalls['projects'];
  readonly chosen: ProjectName | undefined;
  readonly choose: (project: ProjectName) => void;
  readonly isPending: boolean;
  readonly canPreview: boolean;
  readonly ask: () => void;
  readonly preview: PreviewView | undefined;
  /** The draft has moved on since. */
  readonly outdated: boolean;
}) => {
  const { find, preview, outdated } = props;
  const [isShown, setShown] = useState(false);
  return (
    <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
      {find === undefined ? null : (
        <Inline space="space.100" alignBlock="center">
          <Label labelFor="preview-project">{messages.in}</Label>
          <Box xcss={projectColumn}>
            <ProjectSelect id="preview-project" find={find} chosen={props.chosen} choose={props.choose} />
          </Box>
        </Inline>
      )}
      <LoadingButton isLoading={props.isPending} isDisabled={!props.canPreview} onClick={props.ask}>
        {messages.preview}
      </LoadingButton>
      {preview === undefined ? null : (
        <>
          <Text>{previewMessages.changed(preview)}</Text>
          {preview.priority.changed === 0 ? null : (
            <Text>{previewMessages.alsoPriority(preview.priority.changed)}</Text>
          )}
          {outdated ? <Text color="color.text.warning">{previewMessages.outdated}</Text> : null}
          <Button appearance="subtle" onClick={() => setShown(true)}>
            {messages.show}
          </Button>
          {isShown ? <PreviewModal preview={preview} close={() => setShown(false)} /> : null}
        </>
      )}
    </Inline>
  );
};

const PreviewModal = ({ preview, close }: { readonly preview: PreviewView; readonly close: () => void }) => (
  <ModalTransition>
    <Modal width="large" onClose={close}>
      <ModalHeader>
        <ModalTitle>{messages.title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <PreviewResult preview={preview} />
      </ModalBody>
      <ModalFooter>
        <Button onClick={close}>{messages.close}</Button>
      </ModalFooter>
    </Modal>
  </ModalTransition>
);

const projectColumn = xcss({ width: '180px' });
