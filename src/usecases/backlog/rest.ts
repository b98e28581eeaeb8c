import type { Clock } from '../../ports/clock';
import { longestDelaySeconds, type SiteInstant } from '../../ports/queue-ports';
import { isFailureOf } from '../../ports/source-failure';

export type RestSources = { readonly clock: Clock; readonly restUntil: SiteInstant };

/**
 * Until when the site rests, in epoch milliseconds: the points of the hour are spent, and each call
 * more would be refused (J13). Undefined where it does not.
 * @throws SourceFailure where storage fails
 */
export const readRest = async ({ clock, restUntil }: RestSources): Promise<number | undefined> => {
  const until = await restUntil.read();
  return until !== undefined && until > clock() ? until : undefined;
};

/**
 * Notes that the site rests, where a failure says that the points of the hour are spent, and gives
 * until when. Undefined for any other failure.
 * @throws SourceFailure where storage fails
 */
export const noteRest = async ({ clock, restUntil }: RestSources, failure: unknown): Promise<number | undefined> => {
  if (!isFailureOf(failure, 'points-spent')) return undefined;
  const until = clock() + Math.max(1, failure.reason.retryAfterSeconds ?? longestDelaySeconds) * 1000;
  await restUntil.save(until);
  return until;
};
