import { useEffect, useRef } from 'react';
import type { PagePlace } from '../../domain/project/page-place';
import { invokeProjectPage } from '../invoke';
import { callAnswer } from '../parts/call-answer';
import { useLatest } from '../parts/use-latest';

/** A place is kept at most once in so many milliseconds; the last one always is. */
const pauseMs = 10_000;

/**
 * Keeps where somebody is on the page whenever that changes. What cannot be kept is not told: the
 * next change tries again, and nothing that a person sees depends on it.
 */
export const useKeepPlace = (place: PagePlace): void => {
  const text = JSON.stringify(place);
  const latest = useLatest(place);
  const kept = useRef({ text, at: -Infinity });
  useEffect(() => {
    if (text === kept.current.text) return undefined;
    const keep = () => {
      kept.current = { text, at: performance.now() };
      void callAnswer(() => invokeProjectPage('keepPlace', latest.current));
    };
    const wait = kept.current.at + pauseMs - performance.now();
    if (wait <= 0) {
      keep();
      return undefined;
    }
    const timer = setTimeout(keep, wait);
    return () => clearTimeout(timer);
  }, [text, latest]);
};
