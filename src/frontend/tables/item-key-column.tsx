import { Box, Text, xcss } from '@forge/react';
import React from 'react';
import { commonNames } from '../../domain/wording/common-names';
import { IssueLink } from '../parts/issue-link';
import type { Column } from './column';
import { keyOrder } from './key-order';

/** The key of an item, which opens it, in one line; sorted by its number. */
export const itemKeyColumn: Column<{ readonly key: string }> = {
  key: 'key',
  head: commonNames.item,
  value: ({ key }) => key,
  show: ({ key }) => <KeyLink issueKey={key} />,
  order: ({ key }) => keyOrder(key),
  room: 96,
};

/** A browser breaks a key at its hyphen where it has no room. */
export const KeyLink = ({ issueKey }: { readonly issueKey: string }) => (
  <Box xcss={xcss({ minWidth: `${issueKey.length * roomOfSign}px` })}>
    <IssueLink issueKey={issueKey} />
  </Box>
);

/** In pixels; capitals are the widest. */
const roomOfSign = 9;

/** The summary of an item, in two lines at the most; `width` in percent of the table. */
export const summaryColumn = (width: number): Column<{ readonly summary: string }> => ({
  key: 'summary',
  head: commonNames.summary,
  value: ({ summary }) => summary,
  show: ({ summary }) => <Text maxLines={2}>{summary}</Text>,
  width,
  room: 220,
});
