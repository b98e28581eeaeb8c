import { Box, Icon, Inline, Text, xcss } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../../contract/issue-view';
import type { WeighedFinding } from '../../../domain/readiness/readiness';
import type { Fix } from '../use-fix';
import { CheckFix } from './check-fix';
import { findingMark } from './finding-mark';

type Props = { readonly issue: IssueView; readonly finding: WeighedFinding; readonly fix: Fix };

/** One thing that is missing: what, by which evidence, and what mends it. */
export const MissingLine = ({ issue, finding, fix }: Props) => (
  <Inline space="space.100" alignBlock="start">
    <Icon {...findingMark(finding)} />
    <Box xcss={withinPanel}>
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Text weight="medium">{finding.title}</Text>
        <Text size="small" color="color.text.subtle">
          {finding.evidence}
        </Text>
        <Box xcss={withinLine}>
          <CheckFix issue={issue} finding={finding} fix={fix} />
        </Box>
      </Inline>
    </Box>
  </Inline>
);

/** A wide table scrolls in here, where it would widen the panel. */
const withinPanel = xcss({ minWidth: '0px', flexGrow: '1' });

const withinLine = xcss({ minWidth: '0px', maxWidth: '100%' });
