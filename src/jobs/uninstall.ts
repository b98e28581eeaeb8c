import { sources } from '../sources';

/** Deletes what is remembered of all backlogs: Forge keeps the storage of an app for weeks. */
export const uninstall = async (): Promise<void> => {
  await sources.forgetting.backlogs();
};
