import type { FilterOption, HealthFilter } from '../../contract/health-view';
import type { ResumedPlace } from '../../contract/place-view';

const messages = {
  type: (name: string) => `type ${name}`,
  epic: (name: string) => `epic ${name}`,
  component: (name: string) => `component ${name}`,
  label: (name: string) => `label ${name}`,
};

/** What somebody filters by, with the names that they chose. */
export type ChosenFilter = {
  readonly type?: FilterOption | undefined;
  readonly epic?: FilterOption | undefined;
  readonly component?: FilterOption | undefined;
  /** As it was typed. */
  readonly label?: string;
};

export const noFilter: ChosenFilter = {};

/** The filter as the resolver takes it. */
export const toHealthFilter = ({ type, epic, component, label }: ChosenFilter): HealthFilter => {
  const labelName = label?.trim() ?? '';
  return {
    ...(type === undefined ? {} : { typeId: type.value }),
    ...(epic === undefined ? {} : { epic: epic.value }),
    ...(component === undefined ? {} : { component: component.value }),
    ...(labelName === '' ? {} : { label: labelName }),
  };
};

export const isSet = (filter: ChosenFilter): boolean => Object.keys(toHealthFilter(filter)).length > 0;

/** "type Story · epic MOB-4 Offline sync · label ui". */
export const filterLabel = ({ type, epic, component, label }: ChosenFilter): string => {
  const labelName = label?.trim() ?? '';
  return [
    type === undefined ? [] : messages.type(type.name),
    epic === undefined ? [] : messages.epic(epic.name),
    component === undefined ? [] : messages.component(component.name),
    labelName === '' ? [] : messages.label(labelName),
  ]
    .flat()
    .join(' · ');
};

/** What somebody filtered by when they left the page; a label is not kept. */
export const chosenAt = (place: ResumedPlace | undefined): ChosenFilter => {
  const { typeId, epic, component } = place?.filter ?? {};
  const names = place?.filterNames;
  return {
    ...(typeId === undefined ? {} : { type: { value: typeId, name: names?.type ?? typeId } }),
    ...(epic === undefined ? {} : { epic: { value: epic, name: names?.epic ?? epic } }),
    ...(component === undefined ? {} : { component: { value: component, name: names?.component ?? component } }),
  };
};
