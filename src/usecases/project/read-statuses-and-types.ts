import { dayMs } from '../../domain/arithmetic/day';
import type { StatusesAndTypes } from '../../domain/project/statuses-and-types';
import type { Clock } from '../../ports/clock';
import type { StatusesAndTypesStore } from '../../ports/field-ports';
import type { StatusesAndTypesList } from '../../ports/project-ports';

export type StatusSources = {
  readonly clock: Clock;
  /** As the app, so that what is remembered does not depend on who asked first. */
  readonly appStatusesAndTypes: StatusesAndTypesList;
  readonly statusesAndTypesStore: StatusesAndTypesStore;
};

/**
 * What change histories name: the site's statuses and issue types, remembered for a day.
 * @throws SourceFailure
 */
export const readStatusesAndTypes = async ({
  clock,
  appStatusesAndTypes,
  statusesAndTypesStore,
}: StatusSources): Promise<StatusesAndTypes> => {
  const stored = await statusesAndTypesStore.read();
  if (stored !== undefined && clock() - stored.readAt < dayMs) return stored;
  const read = await appStatusesAndTypes.read();
  await statusesAndTypesStore.save({ ...read, readAt: clock() });
  return read;
};
