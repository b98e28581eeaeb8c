import { useCallback, useState } from 'react';
import type { Answer, Problem } from '../../contract/answer';
import { answerOf } from './call-answer';

/** Something asked of a resolver when a person presses a button. */
export type Asking<T> =
  | { readonly state: 'idle' | 'asking' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'answered'; readonly value: T };

/** `ask` gives the value as well, or undefined where there is a problem to show. */
export const useAnswer = <T>(): {
  readonly asked: Asking<T>;
  readonly ask: (from: () => Promise<Answer<T>>) => Promise<T | undefined>;
  readonly forget: () => void;
} => {
  const [asked, setAsked] = useState<Asking<T>>({ state: 'idle' });
  const ask = useCallback(async (from: () => Promise<Answer<T>>) => {
    setAsked({ state: 'asking' });
    const answer = await answerOf(from);
    setAsked(answer.ok ? { state: 'answered', value: answer.value } : { state: 'problem', problem: answer.problem });
    return answer.ok ? answer.value : undefined;
  }, []);
  return { asked, ask, forget: () => setAsked({ state: 'idle' }) };
};
