import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../../contract/answer';
import type { SplitPartOutcome, SplitQuestion } from '../../../contract/split-view';
import { invokeIssuePanel } from '../../invoke';
import { callAnswer, isLostAnswer } from '../../parts/call-answer';
import { type RequestState, useRequest } from '../../parts/use-request';

/** Creating the parts of an item, and what is known of each. */
export type CreatingParts = {
  readonly request: RequestState<SplitQuestion>;
  /** Asks what would be created, and looks for what is there already. */
  readonly ask: () => void;
  readonly busy: boolean;
  readonly problem?: Problem | undefined;
  /** The titles of the parts that may be created: neither there, nor sent and not seen yet. */
  readonly left: readonly string[];
  readonly outcomeOf: (title: string) => SplitPartOutcome | undefined;
  readonly create: (titles: readonly string[]) => void;
};

type State = {
  readonly busy: boolean;
  readonly problem?: Problem | undefined;
  readonly outcomes: readonly SplitPartOutcome[];
};

export const useCreateParts = (): CreatingParts => {
  const { request, send } = useRequest<SplitQuestion>();
  const [{ busy, problem, outcomes }, setState] = useState<State>({ busy: false, outcomes: [] });
  // A second click may come before the button is seen to be busy.
  const running = useRef(false);
  const ask = useCallback(() => {
    void send(() => invokeIssuePanel('askSplit'));
    setState((before) => ({ ...before, outcomes: before.outcomes.filter(({ outcome }) => outcome !== 'unsure') }));
  }, [send]);
  const create = async (titles: readonly string[]): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, outcomes });
    const answer = await callAnswer(() => invokeIssuePanel('createParts', { titles }));
    running.current = false;
    if (answer.ok) setState({ busy: false, outcomes: [...answer.value.parts, ...outcomes] });
    else if (isLostAnswer(answer.problem))
      setState({
        busy: false,
        outcomes: [...titles.map((title) => ({ title, outcome: 'unsure' }) as const), ...outcomes],
      });
    else setState({ busy: false, problem: answer.problem, outcomes });
  };
  const parts = request.state === 'answered' ? request.value.parts : [];
  /** The latest first. */
  const outcomeOf = (title: string): SplitPartOutcome | undefined => {
    const key = parts.find((part) => part.title === title)?.key;
    return key === undefined ? outcomes.find((outcome) => outcome.title === title) : { title, outcome: 'made', key };
  };
  const isOpen = (outcome: SplitPartOutcome | undefined): boolean =>
    outcome === undefined || outcome.outcome === 'refused' || outcome.outcome === 'not-sent';
  return {
    ...{ request, ask, busy, problem, outcomeOf },
    left: parts.map(({ title }) => title).filter((title) => isOpen(outcomeOf(title))),
    create: (titles) => void create(titles),
  };
};
