import { randomUUID } from 'node:crypto';
import type { Activity } from '../activity';
import type { SiteClock } from '../clock';
import { type PushChain, type Invocation, runAs } from './invocation';
import type { AppManifest } from './manifest';
import { INSTALLATION_ID } from './runtime';

/** One run of a function of the app. */
export type FunctionRun = {
  /** `<file under src>.<export>`. */
  readonly handler: string;
  readonly moduleKey: string;
  readonly limitMs: number;
  /** The person who called; absent in the background. */
  readonly accountId?: string | undefined;
  /**
   * What the function gets first: a screen's call, a queue's event, a Jira event, a schedule's
   * request.
   */
  readonly given: unknown;
  /** Continues the chain of pushes that led here; a new one where left out. */
  readonly chain?: PushChain | undefined;
  readonly fate?: Invocation['fate'];
};

/**
 * Resolves with what the function answered, through JSON. Rejects with its error or with
 * `FunctionEnded`.
 */
export type FunctionRunner = (run: FunctionRun) => Promise<unknown>;

/**
 * The platform ended the function; `code` is one of Forge's own (`InvocationErrorCode` of
 * @forge/events).
 */
export class FunctionEnded extends Error {
  constructor(
    readonly code: 'FUNCTION_TIME_OUT' | 'FUNCTION_OUT_OF_MEMORY',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Runs functions as Forge does: identity from the principal only, what goes in and what comes out
 * as JSON, and an end once the time is over. `handlers` are the exports of `src/index.ts`; throws
 * at once where the manifest names one that it lacks.
 */
export function functionRunner({ manifest, handlers, clock, activity }: Parts): FunctionRunner {
  const named = [...manifest.modules, ...Object.values(manifest.background).flat()];
  const names = named.map(({ handler }) => handler);
  const functions = new Map(names.map((name) => [name, handlerOf(handlers, name)]));
  return async (asked) => {
    const run = functions.get(asked.handler);
    if (run === undefined) throw new Error(`The manifest does not name the handler ${asked.handler}.`);
    const { accountId, limitMs } = asked;
    const backend = { ...(accountId === undefined ? {} : { principal: { accountId } }), installContext };
    const ending = endOf(limitMs, clock);
    const invocation: Invocation = {
      id: ending.id,
      moduleKey: asked.moduleKey,
      accountId,
      remainingMs: ending.remainingMs,
      chain: asked.chain ?? { pushes: 0 },
      fate: asked.fate,
      kill: ending.kill,
    };
    const given = detached(asked.given);
    activity.moved();
    try {
      const work = runAs(invocation, async () => detached(await run(given, backend)));
      return await Promise.race([work, ending.reached]);
    } finally {
      ending.forget();
      activity.moved();
    }
  };
}

type Parts = {
  readonly manifest: AppManifest;
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly clock: SiteClock;
  readonly activity: Activity;
};

type Handler = (given: unknown, backend: unknown) => Promise<unknown>;

const installContext = `ari:cloud:jira::site/${INSTALLATION_ID}`;

function handlerOf(handlers: Parts['handlers'], name: string): Handler {
  const [file, exported = ''] = name.split('.');
  const handler = file === 'index' ? handlers[exported] : undefined;
  if (typeof handler !== 'function') {
    throw new Error(`The manifest names the handler ${name}, which src/index.ts does not export.`);
  }
  return async (given, backend) => (await Reflect.apply(handler, undefined, [given, backend])) as unknown;
}

/** The ways in which the platform ends an invocation: its time is over, or it is killed. */
function endOf(limitMs: number, clock: SiteClock) {
  const id = randomUUID();
  const ends = clock.now() + limitMs;
  let killed = false;
  let reject: (error: FunctionEnded) => void = () => undefined;
  const reached = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  reached.catch(() => undefined);
  const forget = clock.limit(limitMs, () => {
    const seconds = (limitMs / 1000).toFixed(2);
    reject(new FunctionEnded('FUNCTION_TIME_OUT', `RequestId: ${id} Error: Task timed out after ${seconds} seconds`));
  });
  return {
    id,
    reached,
    forget,
    remainingMs: () => (killed ? 0 : Math.max(0, ends - clock.now())),
    kill: () => {
      killed = true;
      reject(new FunctionEnded('FUNCTION_OUT_OF_MEMORY', `RequestId: ${id} Error: Runtime exited: signal: killed`));
    },
  };
}

function detached(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
