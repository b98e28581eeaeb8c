import { Stack, Heading, Text } from '@forge/react';
import React from 'react';
import { linkListNames, linkLists, type LinkList } from '../../../domain/links/link-settings';
import type { Fields } from '../draft/draft-fields';
import { LinesField } from '../draft/field-inputs';

const messages = {
  title: 'Links',
  about:
    'What an item says of the one that it is linked to, one phrase a line. Those that the app comes with are known in further forms and in eleven languages, and by what the other item says.',
  help: {
    blocks: 'The item that says so waits for the other one: "is blocked by", "depends on".',
    doesNotBlock: 'What either item says, or the name of a type of link.',
    mayBlock: 'The same. Open items behind such links, and behind those in no list, are named, and the check passes.',
  } satisfies Readonly<Record<LinkList, string>>,
};

/** So many lines of each list are in sight. */
const rows: Readonly<Record<LinkList, number>> = { blocks: 5, doesNotBlock: 8, mayBlock: 2 };

/** Which links say that an item waits for another one. */
export const LinkSettingsForm = ({ fields }: { readonly fields: Fields }) => (
  <Stack space="space.200">
    <Stack space="space.050">
      <Heading size="xsmall">{messages.title}</Heading>
      <Text color="color.text.subtle">{messages.about}</Text>
    </Stack>
    {linkLists.map((list) => (
      <LinesField
        key={list}
        fields={fields}
        path={`links.${list}`}
        label={linkListNames[list]}
        help={messages.help[list]}
        rows={rows[list]}
      />
    ))}
  </Stack>
);
