import { useState } from 'react';
import type { Problem, Answer } from '../../contract/answer';
import type { HealthItems } from '../../contract/health-view';
import { callAnswer } from '../parts/call-answer';
import { type Loaded, useLoaded } from '../parts/use-loaded';
import { addPage } from '../tables/add-page';

/** How it stands with the next page of a list. */
export type NextPage =
  { readonly state: 'idle' | 'pending' } | { readonly state: 'problem'; readonly problem: Problem };

/** The items of a figure: the first page at once, the others one by one on request. */
export const useHealthItems = (
  load: (from: number) => Promise<Answer<HealthItems>>,
): {
  readonly loaded: Loaded<HealthItems>;
  readonly retry: () => void;
  readonly nextPage: NextPage;
  readonly showMore: (list: HealthItems) => void;
} => {
  const { loaded, reload, replace } = useLoaded(() => load(0));
  const [nextPage, setNextPage] = useState<NextPage>({ state: 'idle' });
  const loadMore = async (list: HealthItems) => {
    const { next } = list;
    if (next === undefined || nextPage.state === 'pending') return;
    setNextPage({ state: 'pending' });
    const answer = await callAnswer(() => load(next));
    if (answer.ok) replace(addPage(list, answer.value));
    setNextPage(answer.ok ? { state: 'idle' } : { state: 'problem', problem: answer.problem });
  };
  return { loaded, retry: () => reload(), nextPage, showMore: (list) => void loadMore(list) };
};
