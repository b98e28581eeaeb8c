import { useState } from 'react';
import type { Fault } from '../../../contract/answer';
import type { ImportedView, RulesView } from '../../../contract/rules-view';
import type { Fields } from './draft-fields';
import { type Draft, savedDraft, toDraft, sameDraft, originAt, withValue, withoutValue, rebase } from './rules-draft';

/** The draft of a page with the ways to change it, and the saved rules that it started from. */
export type Editing = {
  readonly view: RulesView;
  readonly draft: Draft;
  readonly changed: boolean;
  readonly fields: (faults: readonly Fault[]) => Fields;
  readonly discard: () => void;
  /** Puts imported rules into the form. */
  readonly take: (imported: ImportedView) => void;
  /** Starts from what somebody else has saved and keeps what was changed here. */
  readonly startFrom: (view: RulesView) => void;
};

export const useDraft = (first: RulesView): Editing => {
  const [state, setState] = useState(() => ({ view: first, original: savedDraft(first), draft: savedDraft(first) }));
  const { view, original, draft } = state;
  const edit = (change: (draft: Draft) => Draft) => setState((before) => ({ ...before, draft: change(before.draft) }));
  const below = toDraft(view.below);
  return {
    view,
    draft,
    changed: !sameDraft(draft, original),
    fields: (faults) => ({
      draft,
      faults,
      layer: view.project === undefined ? 'site' : 'project',
      originOf: (path) => originAt({ draft, below, view }, path),
      setText: (path, text) => edit((before) => withValue(before, path, text)),
      setFlag: (path, flag) => edit((before) => withValue(before, path, flag)),
      reset: (path) => edit((before) => withoutValue(before, path, below)),
    }),
    discard: () => edit(() => original),
    take: ({ rules, own }) => edit(() => toDraft(rules, view.project === undefined ? undefined : own)),
    startFrom: (newer) =>
      setState((before) => ({
        view: newer,
        original: savedDraft(newer),
        draft: rebase(before.draft, before.original, savedDraft(newer)),
      })),
  };
};
