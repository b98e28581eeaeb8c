import type { RulesView } from '../../../contract/rules-view';
import type { RuleChange } from '../../../domain/rules/compare-rules';
import { valueLabel } from '../../../domain/rules/value-labels';
import { nameSetting } from '../../../domain/rules/value-names';
import { changedPaths, type Draft, draftValues } from './rules-draft';

const messages = {
  ofProject: (value: string) => `${value}, set here`,
  ofSite: (value: string) => `${value}, as the site has it`,
};

/** What a draft changes of what is saved, in the words of the form and in its order. */
export const draftChanges = (draft: Draft, original: Draft, view: RulesView): readonly RuleChange[] => {
  const [before, after] = [draftValues(original, view.rules), draftValues(draft, view.rules)];
  const changed = new Set(changedPaths(draft, original));
  return Object.keys(after)
    .filter((path) => changed.has(path))
    .map((path) => {
      const [from, to] = [valueLabel(path, before[path]), valueLabel(path, after[path])];
      return { path, what: settingIn(view)(path), ...(from === to ? byLayer(draft, path, to) : { from, to }) };
    });
};

/** What a setting is called, with the titles of the checks that the view brings. */
export const settingIn =
  ({ checks }: Pick<RulesView, 'checks'>) =>
  (path: string): string =>
    nameSetting(path, (check) => checks.find(({ id }) => id === check)?.title);

/** The same value, which a project sets itself now, or no longer. */
const byLayer = ({ own }: Draft, path: string, value: string): Pick<RuleChange, 'from' | 'to'> => {
  const [here, site] = [messages.ofProject(value), messages.ofSite(value)];
  return own?.includes(path) === true ? { from: site, to: here } : { from: here, to: site };
};
