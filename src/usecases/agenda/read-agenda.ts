import type { AgendaView } from '../../contract/agenda-view';
import type { Answer } from '../../contract/answer';
import type { HealthFilter, HealthView } from '../../contract/health-view';
import type { HeldMeeting } from '../../domain/agenda/held-meeting';
import { itemsNow } from '../../domain/agenda/items-now';
import {
  type AgendaBasis,
  agendaMentions,
  type MadeAgenda,
  makeAgenda,
  mentionedIds,
} from '../../domain/agenda/make-agenda';
import type { ItemNow } from '../../domain/agenda/since-meeting';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { BacklogId } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import { tabNames } from '../../domain/wording/tab-names';
import type { MeetingStore } from '../../ports/agenda-ports';
import type { ItemsById } from '../../ports/item-ports';
import { readStoredBacklog } from '../backlog/stored-backlog';
import { scoreNextUp } from '../health/next-items';
import { findPageBacklog, openPage, type OpenedPage, type PageBacklog, type PageSources } from '../health/open-page';
import { readMentionedItems } from './read-mentioned-items';

const messages = { refused: `The app may not read this backlog. The tab "${tabNames.overview}" says who can let it.` };

export type AgendaSources = PageSources & {
  readonly meetings: Pick<MeetingStore, 'list'>;
  /** As the viewer. */
  readonly itemsById: ItemsById;
};

/** Which agenda: of which board, for how many sprints ahead, of how many minutes. */
export type ReadAgendaRequest = {
  readonly project: ProjectRef;
  /** The account id of who asks. */
  readonly viewer: string;
  readonly boardId?: number | undefined;
  readonly sprints?: number | undefined;
  readonly minutes?: number | undefined;
  readonly filter?: HealthFilter | undefined;
};

/** An agenda with what is needed to hold its meeting. */
export type ReadAgenda = {
  readonly view: AgendaView;
  readonly backlogId: BacklogId;
  readonly meetings: readonly HeldMeeting[];
  readonly ids: Pick<HeldMeeting, 'ids' | 'more'>;
  readonly now: ReadonlyMap<string, ItemNow>;
};

/** The length of a meeting where nobody says it. */
const usualMinutes = 60;

/**
 * The agenda of one board as the viewer sees it now: reads what `openPage` reads, the meetings that
 * were held, and in one call more the other items that it names. `withFollowUps`: the items of the
 * last meeting for which there might have been time are read too.
 * @throws SourceFailure
 */
export const readAgenda = async (
  sources: AgendaSources,
  { project, viewer, boardId, sprints, minutes = usualMinutes, filter = {} }: ReadAgendaRequest,
  withFollowUps = false,
): Promise<Answer<ReadAgenda>> => {
  const page = await findPageBacklog(sources, { project, viewer, boardId, sprints });
  if (!page.ok) return page;
  const { backlogId, inForce } = page.value;
  const [stored, meetings] = await Promise.all([
    readStoredBacklog(sources, backlogId, inForce),
    sources.meetings.list(backlogId),
  ]);
  const opened = await openPage(sources, page.value, { stored, filter });
  if (!opened.ok) return opened;
  const { content } = opened.value;
  const fields = fieldsOf(opened.value);
  if (content.health === undefined || fields === undefined) {
    if (content.scan?.refused !== true) return { ok: false, problem: { code: 'being-read' } };
    const view: AgendaView = { kind: 'none', because: messages.refused };
    return { ok: true, value: { view, backlogId, meetings, ids: { ids: [], more: [] }, now: new Map() } };
  }

  const basis = agendaBasis(page.value, opened.value, { meetings, minutes, now: sources.clock() });
  const mentions = agendaMentions(basis);
  const ids = [...idsOfLast(meetings, withFollowUps), ...mentionedIds(mentions)];
  const items = await readMentionedItems(sources.itemsById, basis.nextUp, { ids, fields, inForce, now: basis.now });
  const made = makeAgenda(basis, mentions, items);
  const view = makeAgendaView(page.value, { ...opened.value, health: content.health }, { basis, made });
  return { ok: true, value: { view, backlogId, meetings, ids: made.ids, now: itemsNow(items) } };
};

/** The fields that the backlog was read by, or that its scan reads by. */
const fieldsOf = ({ remembered: { ledger, scan } }: OpenedPage): FieldIds | undefined => (ledger ?? scan)?.basis.fields;

const idsOfLast = (meetings: readonly HeldMeeting[], withFollowUps: boolean): readonly string[] => {
  const last = meetings.at(-1);
  if (last === undefined) return [];
  return withFollowUps ? [...last.ids, ...last.more] : last.ids;
};

const agendaBasis = (
  { board, project, inForce }: PageBacklog,
  { content }: OpenedPage,
  { meetings, minutes, now }: Pick<AgendaBasis, 'meetings' | 'minutes' | 'now'>,
): AgendaBasis => ({
  of: board?.name ?? project.key,
  chosenBy: content.chosenBy,
  nextUp: scoreNextUp(content, inForce, now),
  top: content.top,
  meetings,
  minutes,
  readyFrom: inForce.rules.thresholds.ready,
  staleAfterDays: inForce.rules.staleAfterDays,
  now,
});

const makeAgendaView = (
  { project, inForce }: PageBacklog,
  { content, sight, health }: Pick<OpenedPage, 'content' | 'sight'> & { readonly health: HealthView },
  { basis, made }: { readonly basis: AgendaBasis; readonly made: MadeAgenda },
): AgendaView => ({
  kind: 'agenda',
  project: project.key,
  calculatedAt: basis.now,
  sprints: inForce.rules.sprintsAhead,
  ...made.agenda,
  unread: content.nextUp.length - basis.nextUp.length,
  beyond: Math.max(0, health.openBacklog - content.nextUp.length),
  partial: health.partial,
  may: sight.may,
  ...(made.since === undefined ? {} : { since: made.since }),
});
