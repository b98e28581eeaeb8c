/**
 * What a person gave wrong to reach a real site; its message is one plain line and never holds the
 * token.
 */
export class LiveSiteError extends Error {}

/**
 * Sends one request to the real site, as the person whose token it is. Rejects where no answer
 * came.
 */
export type LiveAccess = {
  /** Such as `https://name.atlassian.net`. */
  readonly origin: string;
  readonly send: (request: LiveRequest) => Promise<Response>;
};

export type LiveRequest = { readonly method: string; readonly path: string; readonly body?: string | undefined };

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Opens the way to a site for `JIRA_EMAIL` and `JIRA_API_TOKEN`. The token stays inside: it is
 * taken out of `env`, so that nothing that runs later finds it there. https only, except on this
 * machine; a redirect is not followed, so that the token goes to this origin and to no other.
 * @throws LiveSiteError
 */
export function openLiveAccess(site: string, env: NodeJS.ProcessEnv): LiveAccess {
  const origin = originOf(site);
  const { JIRA_EMAIL: email = '', JIRA_API_TOKEN: token = '' } = env;
  delete env['JIRA_API_TOKEN'];
  if (email === '' || token === '') {
    throw new LiveSiteError(
      '--site needs JIRA_EMAIL and JIRA_API_TOKEN in the environment (id.atlassian.com, Security, API tokens).',
    );
  }
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  return {
    origin,
    send: ({ method, path, body }) =>
      fetch(`${origin}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          authorization,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
      }),
  };
}

function originOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol)) {
    throw new LiveSiteError(`--site takes an address such as https://name.atlassian.net, not ${shown(site)}.`);
  }
  if (url.username !== '' || url.password !== '' || url.pathname !== '/' || url.search !== '') {
    throw new LiveSiteError('--site takes the address of the site alone, without path, query, name or password.');
  }
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname)) {
    throw new LiveSiteError(`--site ${url.origin}: http is for this machine only, as a token goes over it. Use https.`);
  }
  return url.origin;
}

/** What was typed, unless it may hold a password. */
const shown = (site: string): string => (site.includes('@') ? 'what was given' : site.slice(0, 80));
