import { useEffect, useState } from 'react';
import { secondsBefore } from './polling-pauses';
import { useLatest } from '../use-latest';

/** `gaveUp`: ten minutes are over, and it is for the person to look again. */
export type Polling = { readonly gaveUp: boolean; readonly startOver: () => void };

/**
 * Asks again and again at growing distances while it is mounted. `isStopped`, given to `ask`, says
 * whether its answer still matters.
 */
export const usePolling = (ask: (isStopped: () => boolean) => Promise<void> | void): Polling => {
  const [poll, setPoll] = useState(0);
  const seconds = secondsBefore(poll);
  const latest = useLatest(ask);
  useEffect(() => {
    if (seconds === undefined) return undefined;
    let stopped = false;
    const askOnce = async () => {
      await latest.current(() => stopped);
      if (!stopped) setPoll(poll + 1);
    };
    const timer = setTimeout(() => void askOnce(), seconds * 1000);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [poll, seconds, latest]);
  return { gaveUp: seconds === undefined, startOver: () => setPoll(0) };
};
