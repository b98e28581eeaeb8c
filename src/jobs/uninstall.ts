import { sources } from '../sources';

/** Before the app goes: forgets what is remembered of every backlog. Forge deletes the rest of its storage itself. */
export const uninstall = async (): Promise<void> => {
  await sources.tracked.forget();
};
