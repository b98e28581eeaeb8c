import * as v from '@badrap/valita';
import type { AgendaCalls } from '../../contract/agenda-view';
import type { HygieneCalls } from '../../contract/hygiene-view';
import { sources } from '../../sources';
import { holdMeeting } from '../../usecases/agenda/hold-meeting';
import { commentAgenda, createAgendaIssue } from '../../usecases/agenda/post-agenda';
import { readAgenda } from '../../usecases/agenda/read-agenda';
import { showHygiene } from '../../usecases/agenda/show-hygiene';
import { asCommenter, asCreator, asProjectEditor, forProject } from '../guards';
import { key, type Keys } from '../key';
import { boardPayload, filterPayload, issueKey, wholeNumber, wholeNumberFrom } from '../payload-parts';

const agendaPayload = v.object({
  boardId: wholeNumber.optional(),
  sprints: wholeNumberFrom(1, 10).optional(),
  minutes: wholeNumberFrom(5, 480).optional(),
  filter: filterPayload,
});

/** The refinement meeting: its agenda, what is kept of it, where it is posted; and hygiene. */
export const agendaKeys: Keys<AgendaCalls & HygieneCalls> = {
  agenda: key({
    guard: forProject,
    payload: agendaPayload,
    run: async ({ project, accountId: viewer }, choices) => {
      const answer = await readAgenda(sources, { project, viewer, ...choices });
      return answer.ok ? { ok: true, value: answer.value.view } : answer;
    },
  }),

  holdAgenda: key({
    guard: asProjectEditor,
    payload: agendaPayload,
    run: ({ project, accountId: viewer }, choices) => holdMeeting(sources, { project, viewer, ...choices }),
  }),

  commentAgenda: key({
    guard: asCommenter,
    payload: agendaPayload.extend({ issueKey }),
    run: ({ project, accountId: viewer, siteUrl }, choices) =>
      commentAgenda(sources, { project, viewer, siteUrl, ...choices }),
  }),

  createAgendaIssue: key({
    guard: asCreator,
    payload: agendaPayload,
    run: ({ project, accountId: viewer, siteUrl }, choices) =>
      createAgendaIssue(sources, { project, viewer, siteUrl, ...choices }),
  }),

  hygiene: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project, accountId: viewer }, { boardId }) => showHygiene(sources, { project, viewer, boardId }),
  }),
};
