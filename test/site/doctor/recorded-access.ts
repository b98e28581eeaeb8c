import type { Caller } from '../../../src/jira/client/request';
import { endpointOf } from '../jira/endpoints';
import { refusalOf } from '../live/allowed-calls';
import { type LiveAccess, LiveSiteError } from '../live/live-access';
import { objectsIn } from '../live/live-jira';

/** What a real site answered to one call, and how long it took. */
export type RecordedCall = {
  readonly method: 'GET' | 'POST';
  /** With its query. */
  readonly path: string;
  /** The JSON that was sent. */
  readonly body: string | undefined;
  /** Template of the endpoint, or `unknown` for what only the doctor asks. */
  readonly endpoint: string;
  /** 0 where no answer came in time. */
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the answer; its text where it is none. */
  readonly answer: unknown;
  readonly objects: number;
  readonly ms: number;
};

/** A real site that is only read, with the record of all that was asked. */
export type RecordedAccess = {
  readonly origin: string;
  readonly ask: (request: AskedCall) => Promise<RecordedCall>;
  /** The same as the app's own edge to Jira calls it. */
  readonly caller: Caller;
  readonly calls: () => readonly RecordedCall[];
  /** Why nothing can be asked any more; the app's edges do not let it through. */
  readonly lost: () => LiveSiteError | undefined;
};

export type AskedCall = { readonly path: string; readonly method?: 'GET' | 'POST'; readonly body?: string | undefined };

export type Waiting = {
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsedMs: () => number;
  readonly pause: (ms: number) => Promise<void>;
};

const mostTries = 3;
const firstPauseMs = 1000;
/** Who is asked to wait for longer gets the refusal. */
const longestPauseMs = 30_000;
/** What has not come by then is of no use: a resolver has 25 s. */
const patienceMs = 30_000;

/**
 * Asks a real site one call after the other and never for a write. What passes (429, 5xx) is asked
 * again here: the app's own retry needs Forge's runtime.
 * @throws LiveSiteError where the site is out of reach
 */
export function recordedAccess({ origin, send }: LiveAccess, { elapsedMs, pause }: Waiting): RecordedAccess {
  const calls: RecordedCall[] = [];
  let lost: LiveSiteError | undefined;

  const askOnce = async ({ path, method = 'GET', body }: AskedCall): Promise<RecordedCall> => {
    const refusal = refusalOf(method, path, false);
    if (refusal !== undefined) throw new Error(refusal);
    const begun = elapsedMs();
    const sent = (): Promise<Response> => withinPatience(send({ method, path, body }));
    const response = await sent()
      .catch(() => pause(firstPauseMs).then(sent))
      .catch(() => {
        lost = new LiveSiteError(`${origin} does not answer. Check the address and the network.`);
        throw lost;
      });
    const text = await response.text().catch(() => '');
    const { answer, objects } = answerIn(text, response.ok);
    const call: RecordedCall = {
      ...{ method, path, body, endpoint: endpointOf(method, path) },
      status: response.status === tooLate ? 0 : response.status,
      headers: response.headers,
      ...{ answer, objects, ms: elapsedMs() - begun },
    };
    calls.push(call);
    return call;
  };

  const ask: RecordedAccess['ask'] = async (request) => {
    let call = await askOnce(request);
    for (let attempt = 1; attempt < mostTries && isPassing(call); attempt += 1) {
      const wait = pauseAfter(call, attempt);
      if (wait > longestPauseMs) break;
      await pause(wait);
      call = await askOnce(request);
    }
    return call;
  };

  return {
    origin,
    ask,
    calls: () => calls,
    lost: () => lost,
    caller: async ({ value: path }, { method = 'GET', body } = {}) => {
      const { answer, status, headers } = await ask({ path, method: method === 'GET' ? 'GET' : 'POST', body });
      if (status === 0) throw new Error(`${origin} gave no answer in time.`);
      return new Response(JSON.stringify(answer), { status, headers });
    },
  };
}

/** Stands for an answer that did not come in time; Jira has no such status. */
const tooLate = 599;

async function withinPatience(sent: Promise<Response>): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(new Response(null, { status: tooLate })), patienceMs);
  });
  try {
    return await Promise.race([sent, patience]);
  } finally {
    clearTimeout(timer);
  }
}

function answerIn(text: string, ok: boolean): Pick<RecordedCall, 'answer' | 'objects'> {
  try {
    return { answer: JSON.parse(text) as unknown, objects: ok ? objectsIn(text) : 0 };
  } catch {
    return { answer: text, objects: 0 };
  }
}

const isPassing = ({ status }: RecordedCall): boolean => status === 429 || status >= 500;

const pauseAfter = ({ headers }: RecordedCall, attempt: number): number => {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return Number.isNaN(seconds) ? firstPauseMs * attempt : seconds * 1000;
};
