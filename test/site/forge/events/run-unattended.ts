import type { SiteClock } from '../clock';
import type { Disturbance } from '../disturbance';
import type { FunctionRunner } from '../functions/run-function';
import { INSTALLATION_ID } from '../functions/runtime';
import type { BackgroundLog } from './background-log';
import type { BackgroundFunction } from './manifest-background';

/** What a run that nobody waits for needs of the platform. */
export type UnattendedParts = {
  readonly run: FunctionRunner;
  readonly clock: SiteClock;
  readonly disturbance: Disturbance;
  readonly log: BackgroundLog;
};

/**
 * Runs a function once, with what names its module and nothing else; `by` says in the log what
 * started it. An error is noted there and goes no further: Forge does not try again. Of a schedule
 * Forge asks for a response; anything else it counts as an error, though the work is done.
 */
export async function runUnattended(
  { run, clock, disturbance, log }: UnattendedParts,
  { handler, key, limitMs }: BackgroundFunction,
  { by, asksForResponse = false }: { readonly by: string; readonly asksForResponse?: boolean },
): Promise<void> {
  const given = { context: { cloudId: INSTALLATION_ID, moduleKey: key }, contextToken: 'local' };
  const failure = await run({ handler, moduleKey: key, limitMs, given, fate: disturbance.run() }).then(
    (answer) => (asksForResponse && !isResponse(answer) ? noResponse : undefined),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const at = new Date(clock.now()).toISOString();
  log.note({ at, module: key, by, outcome: failure === undefined ? 'done' : 'given up', failure });
}

const noResponse = '424 Failed dependency: a scheduled trigger answers { statusCode }.';

const isResponse = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'statusCode' in answer && Number.isInteger(answer.statusCode);
