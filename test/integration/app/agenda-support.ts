import type { AgendaView, PostedAgenda } from '../../../src/contract/agenda-view';
import type { Answer } from '../../../src/contract/answer';
import type { Site } from '../../site/open-site';

/* The agenda's calls as its tab makes them. */

type Asked = Record<string, unknown>;

const onPage = (site: Site, functionKey: string, as: string, projectKey: string, payload: Asked) =>
  site.invoke({ module: 'project-page', functionKey, as, projectKey, payload });

export const agendaOf = (site: Site, as: string, projectKey: string, payload: Asked = {}) =>
  onPage(site, 'agenda', as, projectKey, payload) as Promise<Answer<AgendaView>>;

export const holdAgenda = (site: Site, as: string, projectKey: string, payload: Asked = {}) =>
  onPage(site, 'holdAgenda', as, projectKey, payload) as Promise<Answer<AgendaView>>;

export const commentAgenda = (site: Site, as: string, projectKey: string, payload: Asked) =>
  onPage(site, 'commentAgenda', as, projectKey, payload) as Promise<Answer<PostedAgenda>>;

export const createAgendaIssue = (site: Site, as: string, projectKey: string, payload: Asked = {}) =>
  onPage(site, 'createAgendaIssue', as, projectKey, payload) as Promise<Answer<PostedAgenda>>;

export type ShownAgenda = Extract<AgendaView, { kind: 'agenda' }>;

/** An agenda that there has to be. */
export const shown = (answer: Answer<AgendaView>): ShownAgenda => {
  if (answer.ok && answer.value.kind === 'agenda') return answer.value;
  throw new Error(`Expected an agenda, got ${JSON.stringify(answer)}`);
};

export const keysOf = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map(({ key }) => key);
