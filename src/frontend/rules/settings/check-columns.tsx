import { Box, Inline, Text, xcss } from '@forge/react';
import React, { type ReactNode } from 'react';
import { commonNames } from '../../../domain/wording/common-names';

/** Every row has the same widths, so that its cells stand under their heads. */
export const CheckColumns = ({
  role,
  cells,
}: {
  readonly role: 'columnheader' | 'cell';
  readonly cells: CheckCells;
}) => (
  <Box role="row">
    <Inline grow="fill" alignBlock="center">
      {columns.map((column) => (
        <Box key={column} role={role} xcss={widths[column]}>
          {cells[column]}
        </Box>
      ))}
    </Inline>
  </Box>
);

/** What stands in a row, by its column. */
export type CheckCells = Readonly<Record<(typeof columns)[number], ReactNode>>;

const columns = ['check', 'on', 'required', 'weight'] as const;

const Head = ({ children }: { readonly children: string }) => (
  <Text size="small" weight="bold" color="color.text.subtle">
    {children}
  </Text>
);

/** The heads of the columns. */
export const checkHeads: CheckCells = {
  check: <Head>Check</Head>,
  on: <Head>On</Head>,
  required: <Head>{commonNames.required}</Head>,
  weight: <Head>{commonNames.weight}</Head>,
};

const widths = {
  check: xcss({ width: '38%' }),
  on: xcss({ width: '17%' }),
  required: xcss({ width: '21%' }),
  weight: xcss({ width: '24%' }),
};
