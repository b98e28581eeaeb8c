import { useEffect, useRef } from 'react';

/** The newest value, for what runs later: a timer that a redraw must not start anew. */
export const useLatest = <T>(value: T): { readonly current: T } => {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
};
