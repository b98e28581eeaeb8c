import type { Answer } from '../contract/answer';
import type { BacklogRead, ProjectView } from '../contract/project-view';
import type { VelocityView } from '../contract/velocity-view';
import type { BacklogItem } from '../domain/backlog/backlog-item';
import { measureHealth } from '../domain/health/measure-health';
import { refineNext } from '../domain/health/refine-next';
import { scorePriority } from '../domain/priority/score-priority';
import type { ReadinessRules } from '../domain/readiness/rules';
import type { KnownOfTeam } from '../domain/readiness/size-limit';
import { scoreReadiness } from '../domain/readiness/score-readiness';
import type { FieldIds } from './field-ids';
import { firstWithSprints } from './asked-board';
import type { AskedBoard } from './board-basis';
import { fieldIds, fieldsOfBoard, type FieldSources } from './fields-of-project';
import { itemRow } from './item-row';
import type { Boards, Clock, ItemQuery, Items } from './ports';
import { noBoard, noConfiguration, readVelocity, type VelocitySources } from './read-velocity';
import { queryFor, readBacklog } from './read-backlog';
import { withSameStories } from './same-stories';
import { learnVelocity } from './team-velocity';
import { rulesOfProject, versionsOf, type RulesSources } from './rules-in-force';

/** The open backlog is read from the top to here; the rest is counted and said to be left out. */
const mostItems = 1000;

export type ProjectSources = FieldSources &
  RulesSources &
  VelocitySources & {
    readonly clock: Clock;
    readonly items: Items;
    readonly visibleBoards: Boards;
  };

/** The health of a project's open backlog, what to refine next and the velocity of the board asked for, else of the first one. */
export const showProject = async (
  sources: ProjectSources,
  asked: {
    readonly project: { readonly id: string; readonly key: string };
    readonly boardId: number | undefined;
  },
): Promise<Answer<ProjectView>> => {
  const { project, boardId } = asked;
  const [boards, inForce] = await Promise.all([
    sources.visibleBoards.ofProject(project.key),
    rulesOfProject(sources, project.id),
  ]);
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  if (boardId !== undefined && board === undefined)
    return { ok: false, problem: { code: 'not-visible', what: 'board' } };
  const configuration = board === undefined ? undefined : await sources.visibleBoards.configuration(board.id);
  const known = await fieldsOfBoard(sources, project.id, configuration?.estimation);
  const fields = fieldIds(known, inForce.rules.fields);

  const [backlog, velocity] = await Promise.all([
    topOfBacklog(sources.items, queryFor(project.key, configuration), fields),
    velocityOf(sources, project, {
      fields,
      ...(board === undefined ? {} : { board }),
      ...(configuration === undefined ? {} : { configuration }),
    }),
  ]);
  const team =
    board?.id === firstWithSprints(boards)?.id
      ? await learnVelocity(sources.teamVelocity, project.id, inForce.team, velocity)
      : inForce.team;
  const now = sources.clock();
  return {
    ok: true,
    value: {
      project: project.key,
      calculatedAt: now,
      ...versionsOf(inForce),
      readyFrom: inForce.rules.thresholds.ready,
      sprintsAhead: inForce.rules.sprintsAhead,
      boards,
      ...(board === undefined ? {} : { board }),
      backlog: {
        ...backlog.read,
        ...(board !== undefined && configuration === undefined ? { wholeProject: true } : {}),
      },
      ...judge(backlog.items, { rules: inForce.rules, team, now, velocity }),
      velocity,
    },
  };
};

const velocityOf = (
  sources: VelocitySources,
  project: AskedBoard['project'],
  read: Pick<AskedBoard, 'fields'> & Partial<Pick<AskedBoard, 'board' | 'configuration'>>,
): Promise<VelocityView> | VelocityView => {
  const { board, configuration, fields } = read;
  if (board === undefined) return noBoard;
  return configuration === undefined
    ? noConfiguration(board)
    : readVelocity(sources, { project, board, configuration, fields });
};

/** The top of the backlog; where more follow, about how many there are in all. */
const topOfBacklog = async (
  items: Items,
  query: ItemQuery,
  fields: FieldIds,
): Promise<{ items: readonly BacklogItem[]; read: BacklogRead }> => {
  const { items: open, more } = await readBacklog(items, query, fields, mostItems);
  return { items: open, read: { items: open.length, ...(more ? { about: await items.count(query) } : {}) } };
};

/** Scores every item and says what that means for the backlog. */
const judge = (
  items: readonly BacklogItem[],
  {
    rules,
    team,
    now,
    velocity,
  }: {
    readonly rules: ReadinessRules;
    readonly team: KnownOfTeam;
    readonly now: number;
    readonly velocity: VelocityView;
  },
): Pick<ProjectView, 'health' | 'refineNext' | 'items'> => {
  const scored = items.map((item) => ({
    item,
    readiness: scoreReadiness(item, rules, team),
    priority: scorePriority(item, now),
  }));
  const mean =
    velocity.kind === 'sprints' && 'mean' in velocity.velocity && velocity.velocity.complete
      ? velocity.velocity.mean
      : undefined;
  return {
    health: measureHealth(scored, { now, velocity: mean, ...rules }),
    refineNext: refineNext(scored, { velocity: mean, sprints: rules.sprintsAhead }),
    items: withSameStories(items, scored.map(itemRow)),
  };
};
