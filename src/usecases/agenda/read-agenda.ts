import type { AgendaView } from '../../contract/agenda-view';
import type { Answer } from '../../contract/answer';
import type { AgendaItem } from '../../domain/agenda/agenda';
import { chooseAgendaItems } from '../../domain/agenda/choose-agenda-items';
import type { HeldMeeting } from '../../domain/agenda/held-meeting';
import { paceOf } from '../../domain/agenda/pace';
import { sinceMeeting, type ItemNow } from '../../domain/agenda/since-meeting';
import { scoreNextUp } from '../health/next-items';
import type { BacklogId } from '../../domain/project/board';
import { openPage, type PageSources } from '../health/open-page';
import type { MeetingStore } from '../../ports/agenda-ports';
import type { ItemsById } from '../../ports/item-ports';
import {
  blockersOf,
  closableOf,
  closeFindings,
  namedFindings,
  blockersToClear,
} from '../../domain/agenda/closable-items';
import { itemsNow, readOtherItems } from './meeting-items';

export type AgendaSources = PageSources & {
  readonly meetings: Pick<MeetingStore, 'list'>;
  readonly itemsById: ItemsById;
};

export type AskedAgenda = {
  readonly project: { readonly id: string; readonly key: string };
  readonly boardId?: number | undefined;
  readonly sprints?: number | undefined;
  readonly minutes?: number | undefined;
};

/** A meeting where nobody says how long it is. */
const usualMinutes = 60;

/** An agenda with what is needed to keep its meeting. */
export type ReadAgenda = {
  readonly view: AgendaView;
  readonly backlogId: BacklogId;
  readonly held: readonly HeldMeeting[];
  readonly ids: Pick<HeldMeeting, 'ids' | 'more'>;
  readonly now: ReadonlyMap<string, ItemNow>;
};

type OfLastMeeting = (last: HeldMeeting) => readonly string[];

const plannedOfLastMeeting: OfLastMeeting = ({ ids }) => ids;

/** What is looked up to learn from it. */
export const allOfLastMeeting: OfLastMeeting = ({ ids, more }) => [...ids, ...more];

/**
 * The agenda of one board as the viewer sees it now: what `openPage` reads, and the other items
 * that it names in one call more.
 */
export const readAgenda = async (
  sources: AgendaSources,
  { project, boardId, sprints, minutes = usualMinutes }: AskedAgenda,
  lookedUp: OfLastMeeting = plannedOfLastMeeting,
): Promise<Answer<ReadAgenda>> => {
  const opened = await openPage(sources, { project, boardId, filter: {}, sprints }, (at) => sources.meetings.list(at));
  if (!opened.ok) return opened;
  const { board, backlogId, inForce, remembered, content, beside: held } = opened.value;
  const { health, nextUp, chosenBy, top } = content;
  const basis = (remembered.ledger ?? remembered.scan)?.basis;
  if (health === undefined || basis === undefined) {
    if (content.scan?.refused !== true) return { ok: false, problem: { code: 'being-read' } };
    return { ok: true, value: { view: none(refused), backlogId, held, ids: { ids: [], more: [] }, now: new Map() } };
  }

  const at = sources.clock();
  const { rules } = inForce;
  const scored = scoreNextUp(content, inForce, at);
  const last = held.at(-1);
  const findings = namedFindings(closeFindings(top, { staleAfterDays: rules.staleAfterDays, now: at }), scored);
  const waiting = blockersOf(scored);
  const ids = [
    ...(last === undefined ? [] : lookedUp(last)),
    ...findings.flatMap(({ id, about }) => [id, ...about]),
    ...waiting.keys(),
  ];
  const known = await readOtherItems(sources.itemsById, scored, { ids, fields: basis.fields, inForce, at });
  const now = itemsNow(known);
  const close = closableOf(findings, known, at);
  const pace = paceOf(held);
  const { items, ifTime, leftOut } = chooseAgendaItems(scored, {
    minutes,
    minutesAnItem: pace.minutesAnItem,
    readyFrom: rules.thresholds.ready,
    close,
  });
  const view: AgendaView = {
    kind: 'agenda',
    project: project.key,
    calculatedAt: at,
    sprints: rules.sprintsAhead,
    of: board?.name ?? project.key,
    chosenBy,
    minutes,
    pace,
    items,
    ifTime,
    leftOut,
    close,
    unblock: blockersToClear(waiting, known),
    unread: nextUp.length - scored.length,
    beyond: Math.max(0, health.openBacklog - nextUp.length),
    partial: health.partial,
    ...(last === undefined ? {} : { since: sinceMeeting(last, now) }),
  };
  const idOf = new Map(scored.map(({ item }) => [item.key, item.id]));
  const idsOf = (chosen: readonly AgendaItem[]) => chosen.flatMap(({ key }) => idOf.get(key) ?? []);
  return { ok: true, value: { view, backlogId, held, ids: { ids: idsOf(items), more: idsOf(ifTime) }, now } };
};

const none = (because: string): AgendaView => ({ kind: 'none', because });

const refused = 'The app may not read this backlog. The tab "Health" says who can let it.';
