import { Lozenge } from '@forge/react';
import React from 'react';
import { bandNames } from '../../domain/readiness/band-names';
import type { Band } from '../../domain/readiness/readiness';
import { bandAppearance } from './band-appearance';

/** `before`: the score that was shown until the item was read again; null where it is not known. */
type Scored = { readonly score: number | null; readonly band: Band; readonly before?: number | null };

/** How ready an item is, in the colour of its band. */
export const ReadinessLozenge = (item: Scored) => (
  <Lozenge appearance={bandAppearance[item.band]}>{readinessLabel(item)}</Lozenge>
);

/** "62 Almost ready", after a change "62 → 87 Ready", and "Not scored". */
export const readinessLabel = ({ score, band, before = null }: Scored): string => {
  if (score === null) return bandNames[band];
  return `${before === null || before === score ? score : `${before} → ${score}`} ${bandNames[band]}`;
};
