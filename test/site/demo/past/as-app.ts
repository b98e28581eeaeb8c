import { runAs } from '../../forge/functions/invocation';

/** Runs what the app would do in the background, on the site that is open. */
export const asApp = <T>(work: () => Promise<T>): Promise<T> =>
  runAs(
    { id: 'past', moduleKey: 'daily', remainingMs: () => 900_000, chain: { pushes: 0 }, kill: () => undefined },
    work,
  );
