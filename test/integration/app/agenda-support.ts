import type { AgendaView } from '../../../src/contract/agenda-view';
import type { Answer } from '../../../src/contract/answer';
import { onProjectPage } from './support';

/* The agenda's calls as its tab makes them. */

export const agendaOf = onProjectPage('agenda');

export const holdAgenda = onProjectPage('holdAgenda');

export const commentAgenda = onProjectPage('commentAgenda');

export const createAgendaIssue = onProjectPage('createAgendaIssue');

export type ShownAgenda = Extract<AgendaView, { kind: 'agenda' }>;

/** An agenda that there has to be. */
export const shown = (answer: Answer<AgendaView>): ShownAgenda => {
  if (answer.ok && answer.value.kind === 'agenda') return answer.value;
  throw new Error(`Expected an agenda, got ${JSON.stringify(answer)}`);
};

export const keysOf = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map(({ key }) => key);
