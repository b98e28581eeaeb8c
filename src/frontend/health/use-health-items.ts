import { useState } from 'react';
import type { Problem, Answer } from '../../contract/answer';
import type { HealthItems } from '../../contract/health-view';
import { answerOf } from '../parts/call-answer';
import { type Loaded, useLoaded } from '../parts/use-loaded';

/**
 * What has been read of a list and its next page; an item that moved from one to the other
 * meanwhile stands there once, as it is now.
 */
export const joined = (soFar: HealthItems, page: HealthItems): HealthItems => ({
  rows: [...new Map([...soFar.rows, ...page.rows].map((row) => [row.key, row])).values()],
  hidden: soFar.hidden + page.hidden,
  total: page.total,
  ...(page.next === undefined ? {} : { next: page.next }),
});

/** How it stands with the next page. */
export type Asked = { readonly state: 'idle' | 'asking' } | { readonly state: 'problem'; readonly problem: Problem };

/**
 * The items behind a figure: the first page at once, the others one by one when they are asked for.
 */
export const useHealthItems = (
  load: (from: number) => Promise<Answer<HealthItems>>,
): {
  readonly loaded: Loaded<HealthItems>;
  readonly retry: () => void;
  readonly asked: Asked;
  readonly showMore: (soFar: HealthItems) => void;
} => {
  const { loaded, reload, replace } = useLoaded(() => load(0));
  const [asked, setAsked] = useState<Asked>({ state: 'idle' });
  const more = async (soFar: HealthItems) => {
    const { next } = soFar;
    if (next === undefined || asked.state === 'asking') return;
    setAsked({ state: 'asking' });
    const answer = await answerOf(() => load(next));
    if (answer.ok) replace(joined(soFar, answer.value));
    setAsked(answer.ok ? { state: 'idle' } : { state: 'problem', problem: answer.problem });
  };
  return { loaded, retry: () => reload(), asked, showMore: (soFar) => void more(soFar) };
};
