import { useEffect, useRef } from 'react';

/**
 * The newest value, for what happens later: a timer that must not begin anew because a screen was
 * drawn again.
 */
export const useLatest = <T>(value: T): { readonly current: T } => {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
};
