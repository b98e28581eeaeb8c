/** Why Jira or storage could not give what was asked; resolvers translate it for the screen. */
export type FailureReason =
  | { readonly kind: 'jira-unavailable' }
  /** Too many calls at once; `retryAfterSeconds` is Jira's own word, absent where it says none. */
  | { readonly kind: 'jira-busy'; readonly retryAfterSeconds?: number | undefined }
  /** All that the app may ask in an hour is spent, by every site of the app together (J13). */
  | { readonly kind: 'points-spent'; readonly retryAfterSeconds?: number | undefined }
  /** Jira understood and said no; `status` is its HTTP status. */
  | { readonly kind: 'jira-refused'; readonly status: number }
  /** Jira or Forge does not let the app ask: a scope is missing or not approved. */
  | { readonly kind: 'app-not-allowed' }
  | { readonly kind: 'storage-unavailable' };

/**
 * Thrown by the edges when a source fails in a way that no use case can mend. The message names the
 * endpoint and holds no text of an issue.
 */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';

  constructor(
    readonly reason: FailureReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whether what was thrown is a failure of this kind. */
export const isFailureOf = <Kind extends FailureReason['kind']>(
  failure: unknown,
  kind: Kind,
): failure is SourceFailure & { readonly reason: Extract<FailureReason, { readonly kind: Kind }> } =>
  failure instanceof SourceFailure && failure.reason.kind === kind;

/** What was asked for; undefined where Jira refuses it. @throws SourceFailure where Jira fails */
export const unlessRefused = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (failure) {
    if (isFailureOf(failure, 'jira-refused')) return undefined;
    throw failure;
  }
};
