import { SectionMessage, Text } from '@forge/react';
import React from 'react';

const messages = {
  title: 'Only what you may see is counted',
  about: 'You may see only some of the items of this board. The figures here are made of these and of no others.',
};

/** Says that figures are of a viewer's own visible items (J10). */
export const OwnItemsNote = () => (
  <SectionMessage appearance="information" title={messages.title}>
    <Text>{messages.about}</Text>
  </SectionMessage>
);
