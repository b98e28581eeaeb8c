import type { Answer } from '../contract/answer';
import type { ForecastBacklog, ForecastView } from '../contract/forecast-view';
import { findBoard } from './asked-board';
import { fieldIds } from '../domain/fields/choose-field-ids';
import { fieldsOfBoard } from './fields-of-project';
import { forecastOf } from './forecast-of';
import { itemRow } from './item-row';
import type { Items } from '../ports/item-ports';
import { queryFor, readBacklog } from './read-backlog';
import { rulesOfProject } from './rules-in-force';
import { scoreItem } from '../domain/backlog/scored-item';
import { showVelocity, type ShowVelocitySources } from './show-velocity';

export type ForecastSources = ShowVelocitySources & { readonly items: Items };

type Project = { readonly id: string; readonly key: string };

/** As many of the closed sprints as a view may ask for: the forecast draws from the last of them, the back-test walks through all. */
const sprintsLookedBack = 25;

/** The open backlog is read from the top to here; the rest is counted and said to be left out. */
const mostItems = 1000;

/** The forecast of a board of the project, else of its first one. What was replayed before is not replayed again. */
export const showForecast = async (
  sources: ForecastSources,
  asked: { readonly project: Project; readonly boardId: number | undefined },
): Promise<Answer<ForecastView>> => {
  const velocity = await showVelocity(sources, { ...asked, window: { count: sprintsLookedBack } });
  if (!velocity.ok) return velocity;
  const forecast = forecastOf(velocity.value);
  if (forecast.kind === 'none') return { ok: true, value: forecast };
  const backlog = await topOfBacklog(sources, asked);
  return backlog.ok ? { ok: true, value: { ...forecast, backlog: backlog.value } } : backlog;
};

/** What can be asked for: the top of the backlog in the team's order, as the viewer sees it now. */
const topOfBacklog = async (
  sources: ForecastSources,
  { project, boardId }: { readonly project: Project; readonly boardId: number | undefined },
): Promise<Answer<ForecastBacklog>> => {
  const board = await findBoard(sources, project, boardId);
  if (!board.ok) return board;
  const configuration = board.value && (await sources.visibleBoards.configuration(board.value.id));
  const [known, inForce] = await Promise.all([
    fieldsOfBoard(sources, project.id, configuration?.estimation),
    rulesOfProject(sources, project.id),
  ]);
  const query = queryFor(project.key, configuration);
  const { items, more } = await readBacklog(sources.items, query, fieldIds(known, inForce.rules.fields), mostItems);
  const now = sources.clock();
  const rows = items.map((item, place) => itemRow(scoreItem(item, inForce, now), place));
  const { sprintsAhead, priority } = inForce.rules;
  return {
    ok: true,
    value: {
      items: rows,
      sprintsAhead,
      mostMustHaves: priority.moscow.mostMustHaves,
      ...(more ? { about: await sources.items.count(query) } : {}),
    },
  };
};
