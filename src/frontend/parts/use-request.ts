import { useCallback, useState } from 'react';
import type { Problem } from '../../contract/answer';
import { callAnswer, type Call } from './call-answer';

/** How it stands with what a person asks of a resolver by a button. */
export type RequestState<T> =
  | { readonly state: 'idle' | 'pending' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'answered'; readonly value: T };

/** `send` also gives the value, or undefined where there is a problem to show. */
export const useRequest = <T>(): {
  readonly request: RequestState<T>;
  readonly send: (call: Call<T>) => Promise<T | undefined>;
  readonly forget: () => void;
} => {
  const [request, setRequest] = useState<RequestState<T>>({ state: 'idle' });
  const send = useCallback(async (call: Call<T>) => {
    setRequest({ state: 'pending' });
    const answer = await callAnswer(call);
    setRequest(answer.ok ? { state: 'answered', value: answer.value } : { state: 'problem', problem: answer.problem });
    return answer.ok ? answer.value : undefined;
  }, []);
  return { request, send, forget: () => setRequest({ state: 'idle' }) };
};
