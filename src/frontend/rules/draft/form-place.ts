import { prioritisingUses } from '../../../domain/fields/field-use';
import { componentOf, healthComponentIds } from '../../../domain/health/components/all-components';
import { type ItemKind, itemKinds } from '../../../domain/items/backlog-item';
import { linkLists } from '../../../domain/links/link-settings';
import { moscowCategories } from '../../../domain/priority/moscow-settings';
import type { PriorityMethod } from '../../../domain/priority/priority-settings';
import { signals } from '../../../domain/priority/signals/signals';
import { formulaInputs } from '../../../domain/priority/wsjf-rice-ice';
import { generalSettingNames, scoreLimitNames } from '../../../domain/rules/setting-names';

/** The tabs of the form, in their order. */
export const formTabs = ['checks', 'general', 'health', 'priority', 'fields'] as const;

export type FormTab = (typeof formTabs)[number];

/** Where a value, or a fault of several, stands in the form. */
export type FormPlace = { readonly tab: FormTab; readonly kind?: ItemKind | undefined };

/**
 * The place of what stands at a path while priority is scored by a method; undefined where the form
 * does not show it.
 */
export const formPlaceOf = (path: string, method: PriorityMethod): FormPlace | undefined => {
  const [group, second = '', , member] = path.split('.');
  if (group === 'ruleSets') {
    const kind = itemKinds.find((known) => known === second);
    return kind === undefined || (member === undefined && path !== `ruleSets.${kind}`)
      ? undefined
      : { tab: 'checks', kind };
  }
  const tab = formTabs.find((known) => pathsOn[known]?.(method).includes(path));
  return tab && { tab };
};

/** The paths that a tab shows, besides those of the checks. */
const pathsOn: Readonly<Partial<Record<FormTab, (method: PriorityMethod) => readonly string[]>>> = {
  general: () => [
    ...Object.keys(generalSettingNames).filter((path) => path !== 'criteriaOrder'),
    ...linkLists.map((list) => `links.${list}`),
  ],
  health: () => [
    'health',
    ...Object.keys(scoreLimitNames),
    ...healthComponentIds.flatMap((id) => Object.keys(componentOf(id).defaults).map((name) => `health.${id}.${name}`)),
  ],
  priority: (method) => [
    'priority.method',
    ...(method === 'signals'
      ? ['priority.weights', ...signals.map((signal) => `priority.weights.${signal}`)]
      : [`priority.half.${method}`]),
    ...proposedCategories.map((category) => `${proposedFromPath(method)}.${category}`),
    ...moscowCategories.map((category) => `priority.moscow.words.${category}`),
    'priority.moscow.mostMustHaves',
  ],
  fields: (method) => ['criteriaOrder', ...shownUses(method).map((use) => `fields.${use}`)],
};

/** Those that a score proposes; below the last one it is "won't have". */
export const proposedCategories = ['must', 'should', 'could'] as const;

/** Where the scores stand from which categories are proposed: their scales differ (P7). */
export const proposedFromPath = (method: PriorityMethod): string =>
  `priority.moscow.${method === 'signals' ? 'proposeFrom' : 'proposeFromFormula'}`;

/** What is always chosen, and what the chosen formula is made of. */
const shownUses = (method: PriorityMethod): readonly string[] => [
  ...['estimate', 'acceptanceCriteria', 'checklist', 'moscow'],
  ...prioritisingUses.filter((use) => isReadByMethod(method, use)),
];

/** Whether a formula reads what a field is used for. */
export const isReadByMethod = (method: PriorityMethod, use: string): boolean => {
  if (method === 'signals') return false;
  const { of, over } = formulaInputs[method];
  return of.some((input) => input === use) || over === use;
};
