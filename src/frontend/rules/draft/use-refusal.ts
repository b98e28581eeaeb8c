import { useEffect, useRef, useState } from 'react';
import type { Fault } from '../../../contract/answer';
import type { RequestState } from '../../parts/use-request';
import { useLatest } from '../../parts/use-latest';
import type { FormPlace } from './form-place';
import { faultsOf } from './problem-with-faults';
import type { Draft } from './rules-draft';
import { type Refusal, standingFaults } from './standing-faults';

/** What was refused of a draft that was sent, until its values are changed. */
export type RefusalWays = {
  readonly faults: readonly Fault[];
  /** To be told before a draft is sent. */
  readonly sending: (draft: Draft) => void;
  readonly forget: () => void;
};

/**
 * Takes what the requests are refused for, and leads to the first value that has a field: nobody
 * has to look for it.
 */
export const useRefusal = (
  requests: readonly RequestState<unknown>[],
  form: {
    readonly draft: Draft;
    readonly placeOf: (path: string) => FormPlace | undefined;
    readonly leadTo: (path: string, place: FormPlace) => void;
  },
): RefusalWays => {
  const [refusal, setRefusal] = useState<Refusal>();
  const sent = useRef(form.draft);
  const latest = useLatest(form);
  const take = (request: RequestState<unknown>) => {
    const faults = request.state === 'problem' ? faultsOf(request.problem) : [];
    if (faults.length === 0) return;
    setRefusal({ faults, sent: sent.current });
    const [first] = faults.flatMap(({ path }) => {
      const place = latest.current.placeOf(path);
      return place === undefined ? [] : [{ path, place }];
    });
    if (first !== undefined) latest.current.leadTo(first.path, first.place);
  };
  const [saving, preview] = requests;
  useEffect(() => {
    if (saving !== undefined) take(saving);
  }, [saving]);
  useEffect(() => {
    if (preview !== undefined) take(preview);
  }, [preview]);
  return {
    faults: standingFaults(refusal, form.draft),
    sending: (draft) => {
      sent.current = draft;
      setRefusal(undefined);
    },
    forget: () => setRefusal(undefined),
  };
};
