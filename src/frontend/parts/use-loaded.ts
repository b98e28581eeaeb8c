import { useState, useRef, useCallback, useEffect } from 'react';
import type { Problem } from '../../contract/answer';
import { isFinal } from '../../contract/problem-messages';
import { callAnswer, type Call } from './call-answer';

/**
 * What a screen has loaded. `refreshing`: the content is being read again; `problem`: that failed
 * the last time, so the content is that of before.
 */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'content'; readonly value: T; readonly refreshing: boolean; readonly problem?: Problem };

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
    setLoaded((before) =>
      before.state === 'content' ? { ...withoutProblem(before), refreshing: true } : { state: 'loading' },
    );
    const answer = await callAnswer(call);
    if (request !== newestRequest.current) return;
    setLoaded((before) =>
      answer.ok ? { state: 'content', value: answer.value, refreshing: false } : afterProblem(before, answer.problem),
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

const withoutProblem = <T>({ value, refreshing }: Extract<Loaded<T>, { state: 'content' }>) =>
  ({ state: 'content', value, refreshing }) as const;

/** What stood there stays, unless the answer is that the person may not see it. */
const afterProblem = <T>(before: Loaded<T>, problem: Problem): Loaded<T> =>
  before.state === 'content' && !isFinal(problem)
    ? { ...before, refreshing: false, problem }
    : { state: 'problem', problem };
