import type { FilterOption, HealthFilter } from '../../contract/health-view';

/** What somebody filters by, with the names that they chose. */
export type ChosenFilter = {
  readonly type?: FilterOption | undefined;
  readonly epic?: FilterOption | undefined;
  readonly component?: FilterOption | undefined;
  readonly label?: string;
};

export const noFilter: ChosenFilter = {};

/** The filter as the resolver takes it. */
export const filterOf = ({ type, epic, component, label }: ChosenFilter): HealthFilter => {
  const typed = label?.trim() ?? '';
  return {
    ...(type === undefined ? {} : { typeId: type.value }),
    ...(epic === undefined ? {} : { epic: epic.value }),
    ...(component === undefined ? {} : { component: component.value }),
    ...(typed === '' ? {} : { label: typed }),
  };
};

export const isSet = (filter: ChosenFilter): boolean => Object.keys(filterOf(filter)).length > 0;

/** "type Story · epic MOB-4 Offline sync · label ui". */
export const filterWords = ({ type, epic, component, label }: ChosenFilter): string =>
  [
    type === undefined ? [] : `type ${type.name}`,
    epic === undefined ? [] : `epic ${epic.name}`,
    component === undefined ? [] : `component ${component.name}`,
    (label?.trim() ?? '') === '' ? [] : `label ${label?.trim() ?? ''}`,
  ]
    .flat()
    .join(' · ');
