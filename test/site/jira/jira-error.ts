/** A refusal in Jira's own words; becomes the body `{errorMessages, errors}`. */
export class JiraError extends Error {
  override readonly name = 'JiraError';

  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super(errorMessages.join(' '));
  }
}

export const invalidPayload = (): JiraError =>
  new JiraError(400, ['Invalid request payload. Refer to the REST API documentation and try again.']);

export const issueNotFound = (): JiraError =>
  new JiraError(404, ['Issue does not exist or you do not have permission to see it.']);
