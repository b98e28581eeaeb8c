import { Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import { headings } from '../../domain/agenda/agenda-messages';
import { IssueLink } from '../parts/issue-link';

/** What does not fit into the meeting. */
export const LaterList = ({ view }: { readonly view: ShownAgenda }) =>
  view.ifTime.length === 0 ? null : (
    <Stack space="space.050">
      <Heading as="h4" size="xsmall">
        {headings.ifTime}
      </Heading>
      {view.ifTime.map(({ key, summary }) => (
        <ItemLine key={key} issueKey={key} summary={summary} />
      ))}
    </Stack>
  );

/** An item in a line, with a remark where there is one. */
export const ItemLine = (props: { readonly issueKey: string; readonly summary: string; readonly remark?: string }) => (
  <Inline space="space.100" alignBlock="center" shouldWrap>
    <IssueLink issueKey={props.issueKey} />
    <Text>{props.summary}</Text>
    {props.remark === undefined ? null : (
      <Text size="small" color="color.text.subtle">
        {props.remark}
      </Text>
    )}
  </Inline>
);
