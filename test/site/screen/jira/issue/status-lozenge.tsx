import Lozenge from '@atlaskit/lozenge';
import React from 'react';
import type { StatusView } from '../../../server/page-types';

const appearances = { new: 'default', indeterminate: 'inprogress', done: 'success', undefined: 'default' } as const;

/** A workflow status in the colour of its category. */
export function StatusLozenge({ status }: { readonly status: StatusView }) {
  return <Lozenge appearance={appearances[status.category]}>{status.name}</Lozenge>;
}
