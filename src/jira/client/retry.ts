import { isPassing, send, timeLeftMs, type Response, type Sending } from './send';

const mostTries = 3;

const firstPauseMs = 200;

/** Rather than keeping a person waiting longer, the screen says how long Jira asks to wait. */
const longestPauseMs = 4000;

/** Left of the invocation's time for mapping and answering after the last request. */
const reserveMs = 3000;

/**
 * Sends a read. What passes (429 for its rate, 5xx, a broken connection) is tried again, three
 * times in all, honouring Retry-After, while the invocation has time (J3). Gives the last response,
 * whatever it is.
 */
export const sendWithRetry = async (sending: Sending): Promise<Response> => {
  let response = await send(sending);
  for (let attempt = 1; attempt < mostTries && isWorthRetrying(response); attempt += 1) {
    const pause = pauseBefore(attempt, response);
    if (pause >= Math.min(longestPauseMs, timeLeftMs() - reserveMs)) break;
    await new Promise((resume) => setTimeout(resume, pause));
    response = await send(sending);
  }
  return response;
};

/** Spent points come back with the next hour, and each call that is refused costs one more. */
const isWorthRetrying = ({ status, limit }: Response): boolean => isPassing(status) && limit !== 'quota';

/**
 * Retry-After where Jira names it, else doubling. Up to a quarter more at random, so that many
 * callers do not return at once.
 */
const pauseBefore = (attempt: number, { retryAfter }: Response): number =>
  (retryAfter === undefined ? firstPauseMs * 2 ** (attempt - 1) : retryAfter * 1000) * (1 + Math.random() / 4);
