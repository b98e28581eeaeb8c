import { useState, useRef, useCallback, useEffect } from 'react';
import type { Problem } from '../../contract/answer';
import { callAnswer, type Call } from './call-answer';

/** What a screen has loaded; `refreshing`: the content is being read again. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'content'; readonly value: T; readonly refreshing: boolean };

/**
 * Loads a screen's content by `firstCall` when it opens. An answer that comes after a newer request
 * was made is dropped.
 */
export const useLoaded = <T>(
  firstCall: Call<T>,
): {
  readonly loaded: Loaded<T>;
  /** Loads by another call, or by the first one again. */
  readonly reload: (call?: Call<T>) => void;
  /** Takes over content that a save has answered. */
  readonly replace: (value: T) => void;
} => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const newestRequest = useRef(0);

  const load = useCallback(async (call: Call<T>) => {
    newestRequest.current += 1;
    const request = newestRequest.current;
    setLoaded((before) => (before.state === 'content' ? { ...before, refreshing: true } : { state: 'loading' }));
    const answer = await callAnswer(call);
    if (request !== newestRequest.current) return;
    setLoaded(
      answer.ok
        ? { state: 'content', value: answer.value, refreshing: false }
        : { state: 'problem', problem: answer.problem },
    );
  }, []);

  const first = useRef(firstCall);
  useEffect(() => {
    void load(first.current);
  }, [load]);

  return {
    loaded,
    reload: (call) => void load(call ?? first.current),
    replace: (value) => setLoaded({ state: 'content', value, refreshing: false }),
  };
};
