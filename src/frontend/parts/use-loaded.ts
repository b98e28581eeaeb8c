import { useState, useRef, useCallback, useEffect } from 'react';
import type { Problem, Answer } from '../../contract/answer';
import { answerOf } from './call-answer';

/**
 * One screen's state: loading, a problem, or content; `refreshing` while content is being read
 * again.
 */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'content'; readonly value: T; readonly refreshing: boolean };

/**
 * Loads a screen's content once and gives it with the way to load it again. An answer that arrives
 * after a newer request is dropped. `replace` puts content that a save has answered in place.
 */
export const useLoaded = <T>(
  load: () => Promise<Answer<T>>,
): {
  readonly loaded: Loaded<T>;
  readonly reload: (other?: () => Promise<Answer<T>>) => void;
  readonly replace: (value: T) => void;
} => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const newest = useRef(0);

  const read = useCallback(async (from: () => Promise<Answer<T>>) => {
    newest.current += 1;
    const mine = newest.current;
    setLoaded((before) => (before.state === 'content' ? { ...before, refreshing: true } : { state: 'loading' }));
    const answer = await answerOf(from);
    if (mine !== newest.current) return;
    setLoaded(
      answer.ok
        ? { state: 'content', value: answer.value, refreshing: false }
        : { state: 'problem', problem: answer.problem },
    );
  }, []);

  const first = useRef(load);
  useEffect(() => {
    void read(first.current);
  }, [read]);

  return {
    loaded,
    reload: (other) => void read(other ?? first.current),
    replace: (value) => setLoaded({ state: 'content', value, refreshing: false }),
  };
};
