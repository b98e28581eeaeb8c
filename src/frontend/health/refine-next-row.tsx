import { Box, Inline, Text, xcss } from '@forge/react';
import React, { useContext } from 'react';
import type { FreshItem, ItemRow } from '../../contract/item-row';
import { IssueLink } from '../parts/issue-link';
import { ReadinessLozenge } from '../parts/readiness-lozenge';
import { FreshItemsContext } from '../tables/fresh-items';
import { EstimateItem } from './estimate-item';

const messages = {
  noEstimate: '–',
  more: (checks: number) => `+${checks}`,
};

type Props = {
  readonly row: ItemRow;
  readonly mayEdit: boolean;
  readonly put: (item: FreshItem) => void;
};

/** An item to refine: what it is, what it lacks, and its estimate to be set with one click. */
export const RefineNextRow = ({ row, mayEdit, put }: Props) => {
  const now = useContext(FreshItemsContext).get(row.key);
  return (
    <Box xcss={line}>
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Box xcss={keyWidth}>
          <IssueLink issueKey={row.key} />
        </Box>
        <Box xcss={summaryWidth}>
          <Text maxLines={1}>{row.summary}</Text>
        </Box>
        <Box xcss={estimateWidth}>
          <Text>{row.estimate ?? messages.noEstimate}</Text>
        </Box>
        <Box xcss={bandWidth}>
          <ReadinessLozenge score={row.score} band={row.band} before={now?.before ?? null} />
        </Box>
        <Box xcss={missingWidth}>
          <Text size="small" maxLines={2}>
            {missingLabel(row.missing)}
          </Text>
        </Box>
        {mayEdit && row.estimateIn !== undefined ? (
          <EstimateItem issueKey={row.key} unit={row.estimateIn} put={put} />
        ) : null}
      </Inline>
    </Box>
  );
};

/** The first two; all of them stand in the table. */
const missingLabel = (missing: readonly string[]): string =>
  [...missing.slice(0, 2), ...(missing.length > 2 ? [messages.more(missing.length - 2)] : [])].join(' · ');

const line = xcss({
  width: '100%',
  paddingBlock: 'space.050',
  borderBlockStartWidth: 'border.width',
  borderTopStyle: 'solid',
  borderBlockStartColor: 'color.border',
});

const keyWidth = xcss({ width: '84px' });
const summaryWidth = xcss({ width: '380px', maxWidth: '100%' });
const estimateWidth = xcss({ width: '70px' });
const bandWidth = xcss({ minWidth: '130px' });
const missingWidth = xcss({ width: '200px', maxWidth: '100%' });
