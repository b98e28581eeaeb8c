import { sources } from '../sources';

/**
 * Before the app goes: forgets what is remembered of every backlog at once, since Forge keeps the
 * storage of an app for some weeks yet.
 */
export const uninstall = async (): Promise<void> => {
  await sources.forgetting.backlogs();
};
