import { createJira, type JiraSite } from '../../site/jira/create-jira';
import { makeDemoSite } from '../../site/demo';
import type { SiteData } from '../../site/data/site-data';
import { jiraOverHttp } from '../../site/server/jira-over-http';
import { listen } from '../../site/server/listen';

export const now = Date.UTC(2026, 2, 9, 9);
export const TOKEN = 'tok-3f6d0d5451c1:with/odd=signs';

export type HttpJira = {
  readonly address: string;
  readonly data: SiteData;
  readonly jira: JiraSite;
  /** The calls that reached it, as `GET /path`, with the headers that they came with. */
  readonly calls: readonly { readonly call: string; readonly authorization: string | undefined }[];
  readonly close: () => Promise<void>;
};

type Otherwise = {
  readonly mostPerPage?: number;
  /** Puts something before the site. */
  readonly around?: (jira: JiraSite) => JiraSite;
};

/**
 * The demo site as a Jira over HTTP on this machine; Anna administers it, Grace only reads, both
 * with the same token.
 */
export const serveDemo = (): Promise<HttpJira> => serveSite(makeDemoSite({ now }));

/** Any site with these people, and what its Jira does otherwise. */
export async function serveSite(
  data: SiteData,
  { mostPerPage, around = (jira) => jira }: Otherwise = {},
): Promise<HttpJira> {
  const jira = around(createJira({ data, clock: () => now, mostPerPage }));
  const accountOf = (name: string): string =>
    data.users.find(({ displayName }) => displayName === name)?.accountId ?? 'nobody';
  const signIns = new Map([
    ['anna@example.com', { token: TOKEN, accountId: accountOf('Anna Berger') }],
    ['grace@example.com', { token: TOKEN, accountId: accountOf('Grace Okafor') }],
  ]);
  const calls: { call: string; authorization: string | undefined }[] = [];
  const { address, serve, close } = await listen(0);
  const app = jiraOverHttp({
    data,
    jira,
    signIns,
    onCall: (call, authorization) => calls.push({ call, authorization }),
  });
  serve(app);
  return { address, data, jira, calls, close };
}

export const environmentOf = (name: 'anna' | 'grace', token = TOKEN): NodeJS.ProcessEnv => ({
  JIRA_EMAIL: `${name}@example.com`,
  JIRA_API_TOKEN: token,
});
