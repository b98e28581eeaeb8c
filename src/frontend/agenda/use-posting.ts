import { useState, useRef } from 'react';
import type { Problem, Answer } from '../../contract/answer';
import { answerOf, threw } from '../parts/call-answer';

type What = 'comment' | 'create' | 'hold';

/** What was done, with the issue where it can be seen. */
export type Done = { readonly words: string; readonly issueKey?: string };

/** The one thing that is being done with an agenda, and what came of the last. */
export type Posting = {
  /** Until it is over nothing else can begin: what is posted is never posted twice. */
  readonly busy?: What;
  readonly done?: Done;
  readonly problem?: Problem;
  readonly run: <T>(what: What, call: () => Promise<Answer<T>>, done: (value: T) => Done) => void;
};

export const usePosting = (): Posting => {
  const [state, setState] = useState<Omit<Posting, 'run'>>({});
  // A second click may come before the button is seen to be disabled.
  const running = useRef(false);
  const run = async <T>(what: What, call: () => Promise<Answer<T>>, done: (value: T) => Done): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setState({ busy: what });
    const answer = await answerOf(call);
    running.current = false;
    setState(answer.ok ? { done: done(answer.value) } : { problem: problemOf(what, answer.problem) });
  };
  return { ...state, run: (what, call, done) => void run(what, call, done) };
};

/** Where the answer never came, what was asked may have been done all the same. */
const problemOf = (what: What, problem: Problem): Problem =>
  what !== 'hold' && threw(problem) ? { code: 'maybe-posted' } : problem;
