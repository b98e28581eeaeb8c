import { showFlag } from '@forge/bridge';
import {
  Bleed,
  Box,
  Breadcrumbs,
  BreadcrumbsItem,
  Button,
  Heading,
  Inline,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Popup,
  Pressable,
  Stack,
  Text,
  Tile,
  Tooltip,
} from '@forge/react';
import React, { useState } from 'react';

/** What lies above the page. */
export function Layers() {
  const [isOpen, setOpen] = useState(false);
  const [isPopped, setPopped] = useState(false);
  const [presses, setPresses] = useState(0);
  return (
    <Stack space="space.200">
      <Heading size="large" as="h2">
        Layers
      </Heading>
      <Breadcrumbs label="Way here">
        <BreadcrumbsItem href="/" text="Projects" />
        <BreadcrumbsItem text="Sample" />
      </Breadcrumbs>
      <Inline space="space.100" shouldWrap>
        <Button onClick={() => setOpen(true)}>Open the dialog</Button>
        <Popup
          isOpen={isPopped}
          onClose={() => setPopped(false)}
          label="Reasons"
          content={() => (
            <Box padding="space.200">
              <Text>Due in 12 days</Text>
            </Box>
          )}
          trigger={() => <Button onClick={() => setPopped(!isPopped)}>Why?</Button>}
        />
        <Tooltip content="2026-11-22 09:14">
          <Button iconBefore="refresh">As of 09:14</Button>
        </Tooltip>
        <Button
          onClick={() => showFlag({ id: 'saved', title: 'Saved as version 8', type: 'success', isAutoDismiss: false })}
        >
          Show a flag
        </Button>
        <Tile label="A tile" size="small">
          7
        </Tile>
      </Inline>
      <Bleed inline="space.025">
        <Pressable padding="space.100" onClick={() => setPresses(presses + 1)}>
          <Text>Pressed {presses} times</Text>
        </Pressable>
      </Bleed>
      <ModalTransition>
        {isOpen && (
          <Modal onClose={() => setOpen(false)}>
            <ModalHeader>
              <ModalTitle>Change the estimate</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <Text>Similar items took 3 to 5 points.</Text>
            </ModalBody>
            <ModalFooter>
              <Button onClick={() => setOpen(false)}>Close the dialog</Button>
            </ModalFooter>
          </Modal>
        )}
      </ModalTransition>
    </Stack>
  );
}
