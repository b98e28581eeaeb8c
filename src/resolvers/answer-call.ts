import type { Answer, Problem } from '../contract/answer';
import { SourceFailure, type FailureReason } from '../ports/source-failure';

/**
 * Runs a call of a resolver key and gives its answer; whatever is thrown becomes a problem. The log
 * gets the name of the call, the kind of failure, and the message of our own failures: endpoints
 * and codes, never the text of an issue.
 * @throws what Forge itself answers: it asks the person to let the app act for them
 */
export const answerCall = async <T>(call: string, run: () => Promise<Answer<T>>): Promise<Answer<T>> => {
  try {
    return await run();
  } catch (failure) {
    if (isForForge(failure)) throw failure;
    if (failure instanceof SourceFailure) {
      console.error(call, failure.reason.kind, failure.message);
      return { ok: false, problem: toProblem(failure.reason) };
    }
    console.error(call, 'unexpected', failure instanceof Error ? failure.name : typeof failure, stackOf(failure));
    return { ok: false, problem: { code: 'unexpected' } };
  }
};

/** Forge knows its error by this name, and an error that we made of it would not be one. */
const isForForge = (failure: unknown): boolean =>
  failure instanceof Error && failure.name === 'NEEDS_AUTHENTICATION_ERR';

const toProblem = (reason: FailureReason): Problem => {
  switch (reason.kind) {
    case 'jira-unavailable':
      return { code: 'jira-unavailable' };
    case 'jira-busy':
      return { code: 'jira-busy', retryAfterSeconds: reason.retryAfterSeconds };
    case 'points-spent':
      return { code: 'points-spent', retryAfterSeconds: reason.retryAfterSeconds };
    case 'jira-refused':
      return { code: 'jira-refused', status: reason.status };
    case 'app-not-allowed':
      return { code: 'app-not-allowed' };
    case 'storage-unavailable':
      return { code: 'storage-unavailable' };
  }
};

/** Where it was thrown, without the message: that may quote what it stumbled over. */
const stackOf = (failure: unknown): string =>
  failure instanceof Error
    ? (failure.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .join('\n')
    : '';
