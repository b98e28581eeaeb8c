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
import { boardPayload, wholeNumber, wholeNumberFrom } from '../payload-parts';

const agendaPayload = v.object({
  boardId: wholeNumber.optional(),
  sprints: wholeNumberFrom(1, 10).optional(),
  minutes: wholeNumberFrom(5, 480).optional(),
});
const issueKey = v
  .string()
  .assert((text) => /^[A-Za-z]\w{0,99}-\d{1,12}$/.test(text), 'the key of an issue, such as MOB-12')
  .map((text) => text.toUpperCase());

/**
 * The refinement meeting: its agenda, what is kept of it and where it is posted; and what to clean
 * up.
 */
export const agendaKeys: Keys<AgendaCalls & HygieneCalls> = {
  agenda: key({
    guard: forProject,
    payload: agendaPayload,
    run: async ({ project }, choices) => {
      const read = await readAgenda(sources, { project, ...choices });
      return read.ok ? { ok: true, value: read.value.view } : read;
    },
  }),

  holdAgenda: key({
    guard: asProjectEditor,
    payload: agendaPayload,
    run: ({ project }, choices) => holdMeeting(sources, { project, ...choices }),
  }),

  commentAgenda: key({
    guard: asCommenter,
    payload: agendaPayload.extend({ issueKey }),
    run: ({ project, siteUrl }, choices) => commentAgenda(sources, { project, siteUrl, ...choices }),
  }),

  createAgendaIssue: key({
    guard: asCreator,
    payload: agendaPayload,
    run: ({ project, siteUrl }, choices) => createAgendaIssue(sources, { project, siteUrl, ...choices }),
  }),

  hygiene: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project }, { boardId }) => showHygiene(sources, { project, boardId }),
  }),
};
