import type { ShownAgenda } from '../../../../src/contract/agenda-view';
import { agendaHeading } from '../../../../src/frontend/agenda/agenda-line-messages';

const row = { key: 'MOB-1', summary: 'Sign in', score: 100, band: 'ready', priority: 5 } as const;

const agenda = (told: Partial<ShownAgenda>): ShownAgenda => ({
  kind: 'agenda',
  project: 'MOB',
  calculatedAt: 0,
  of: 'Mobile',
  chosenBy: '',
  minutes: 60,
  sprints: 2,
  pace: { minutesAnItem: 10, from: 'meetings', meetings: 4 },
  items: [],
  ifTime: [],
  leftOut: [],
  close: [],
  unblock: [],
  unread: 0,
  beyond: 0,
  partial: false,
  may: [],
  ...told,
});

it.each<[Partial<ShownAgenda>, string]>([
  [{}, 'Nothing to talk about'],
  [{ leftOut: [{ ...row, because: 'ready' }] }, 'Nothing to refine: all of these are ready'],
  [{ leftOut: [{ ...row, because: 'ready' }], unread: 2 }, 'Nothing to refine among what you see'],
  [{ leftOut: [{ ...row, score: null, because: 'no-check' }] }, 'Nothing to refine among what you see'],
])('%j is headed "%s": nothing is called ready that nobody has seen to be', (told, words) => {
  expect(agendaHeading(agenda(told))).toBe(words);
});
