import { randomUUID } from 'node:crypto';
import { runAs } from '../../../site/forge/functions/invocation';

/** Runs a function of the app as Forge runs one that nobody called, through JSON both ways. */
export const runInBackground = async (
  handler:
    'backlogWorker' | 'jiraEvents' | 'issuePanel' | 'issueContext' | 'projectPage' | 'adminPage' | 'projectSettings',
  given: unknown,
): Promise<unknown> => {
  const app: Readonly<Record<string, unknown>> = { ...(await import('../../../../src/index')) };
  const run = app[handler];
  if (typeof run !== 'function') throw new Error(`The app exports no function ${handler}.`);
  const wire: unknown = given === undefined ? undefined : JSON.parse(JSON.stringify(given));
  const invocation = {
    id: randomUUID(),
    moduleKey: handler,
    remainingMs: () => 25_000,
    chain: { pushes: 0 },
    kill: () => undefined,
  };
  return runAs(invocation, () =>
    Promise.resolve(Reflect.apply(run, undefined, [wire, { installContext: 'ari:cloud:jira::site/1' }]) as unknown),
  );
};
