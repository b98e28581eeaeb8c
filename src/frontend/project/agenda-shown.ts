import type { AgendaView } from '../../contract/agenda-view';

/** An agenda that there is. */
export type ShownAgenda = Extract<AgendaView, { kind: 'agenda' }>;
