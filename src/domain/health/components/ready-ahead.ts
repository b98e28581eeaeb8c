import type { TopItem } from '../../backlog/backlog-top';
import { type Figure, share, nothingScored } from './figure';

export const readyAmong = (items: readonly TopItem[]): Figure => {
  if (items.length === 0) return { cannot: 'None of these items comes next.' };
  const scored = items.filter(({ readiness }) => readiness !== 'not-scored');
  return share(scored.filter(({ readiness }) => readiness === 'ready').length, scored.length, nothingScored);
};
