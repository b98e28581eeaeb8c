import { useState } from 'react';
import type { Fault } from '../../../contract/answer';
import type { ImportedView, RulesView } from '../../../contract/rules-view';
import type { Fields } from './draft-fields';
import type { RuleChange } from '../../../domain/rules/compare-rules';
import type { RuleValue } from '../../../domain/rules/rule-paths';
import { valueLabel } from '../../../domain/rules/value-labels';
import { draftChanges } from './draft-changes';
import { type Draft, savedDraft, toDraft, originAt, withValue, withoutValue, rebase, draftValues } from './rules-draft';

/** The draft of a page with the ways to change it, and the saved rules that it started from. */
export type Editing = {
  readonly view: RulesView;
  readonly draft: Draft;
  /** What is changed and not saved. */
  readonly changes: readonly RuleChange[];
  readonly fields: (faults: readonly Fault[], focus: string | undefined) => Fields;
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
  const belowValues = draftValues(below, view.rules);
  return {
    view,
    draft,
    changes: draftChanges(draft, original, view),
    fields: (faults, focus) => ({
      draft,
      faults,
      focus,
      layer: view.project === undefined ? 'site' : 'project',
      originOf: (path) => originAt({ draft, below, view }, path),
      belowLabel: (path) => shortLabel(path, belowValues[path]),
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

/** Of a number, a switch or a choice; lists and templates are too long to stand beside a field. */
const shortLabel = (path: string, value: RuleValue | undefined): string | undefined => {
  if (value === undefined || typeof value === 'object' || path === 'criteriaTemplate') return undefined;
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return valueLabel(path, value);
};
