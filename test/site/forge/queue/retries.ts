import * as v from '@badrap/valita';
import { FunctionEnded } from '../functions/run-function';

/** How one run in the background came out: done, or to be tried again after some time. */
export type Outcome =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'again';
      readonly afterMs: number;
      readonly reason: string;
      /** What the app wants to read at the next try. */
      readonly retryData?: unknown;
      /** The error's message, where it was an error and not the app's own wish. */
      readonly failure?: string;
    };

/**
 * Runs the work once. An answered `InvocationError` of @forge/events asks for another try; so does
 * every error.
 */
export async function attempt(work: () => Promise<unknown>, retriesBefore: number): Promise<Outcome> {
  try {
    const answer = retryRequest.try(await work(), { mode: 'strip' });
    if (!answer.ok) return { kind: 'done' };
    const { retryAfter = 1, retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = answer.value.retryOptions ?? {};
    if (tooLarge(retryData)) return { kind: 'done' };
    return { kind: 'again', afterMs: Math.min(retryAfter, 900) * 1000, reason: retryReason, retryData };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const reason = error instanceof FunctionEnded ? error.code : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
    return { kind: 'again', afterMs: backoffMs(retriesBefore), reason, failure };
  }
}

/** Exponential, up to Forge's quarter of an hour; where it begins Forge does not say. */
const backoffMs = (retriesBefore: number): number => Math.min(5_000 * 2 ** retriesBefore, 900_000);

/** Of retryData Forge takes 4 KB; an event that wants more is not retried. */
const tooLarge = (retryData: unknown): boolean =>
  retryData !== undefined && Buffer.byteLength(JSON.stringify(retryData)) > 4096;

const retryRequest = v.object({
  _retry: v.literal(true),
  retryOptions: v
    .object({
      retryAfter: v
        .number()
        .assert((seconds) => !Number.isNaN(seconds))
        .optional(),
      retryReason: v.string().optional(),
      retryData: v.unknown().optional(),
    })
    .optional(),
});
