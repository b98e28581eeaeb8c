import { agendaAsText } from '../../../src/domain/agenda/agenda-as-text';
import type { Agenda } from './read-agenda';

/** The agenda for people, as the screen gives it to be copied, and why the others are not on it. */
export const agendaTable = (agenda: Agenda): string =>
  [
    agendaAsText(agenda),
    ...(agenda.leftOut.length === 0 ? [] : ['Left out']),
    ...agenda.leftOut.map(
      ({ key, because }) => `- ${key} ${because === 'ready' ? 'is ready' : 'has no check that applies'}`,
    ),
    ...(agenda.beyond === 0 ? [] : [`- ${agenda.beyond} open items come after these`]),
    '',
  ].join('\n');
