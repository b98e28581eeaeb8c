import type { Answer } from '../../contract/answer';
import type { ForecastView } from '../../contract/forecast-view';
import { makeForecast } from '../../domain/forecast/make-forecast';
import type { BacklogSources } from '../backlog/stored-backlog';
import type { BoardOfProject } from '../project/find-board';
import { readBoard, type ShowVelocitySources } from '../sprints/show-velocity';
import { readForecastBacklog } from './forecast-backlog';
import { readPastPeriods } from './read-past-periods';

export type ForecastSources = ShowVelocitySources & BacklogSources;

export type ShowForecastRequest = BoardOfProject;

/**
 * The forecast of a board of the project, else of its first one, from remembered sprints and
 * remembered facts.
 * @throws SourceFailure
 */
export const showForecast = async (
  sources: ForecastSources,
  request: ShowForecastRequest,
): Promise<Answer<ForecastView>> => {
  const { project } = request;
  const board = await readBoard(sources, request);
  if (!board.ok) return board;
  const past = await readPastPeriods(sources, project, board.value);
  const replaying = past.replaying === undefined ? {} : { replaying: past.replaying };
  const forecast = makeForecast(past);
  if (forecast.kind === 'none') return { ok: true, value: { ...forecast, ...replaying } };
  const backlogId = { projectId: project.id, boardId: board.value?.id ?? 0 };
  const backlog = await readForecastBacklog(sources, { backlogId, projectKey: project.key }, forecast);
  return { ok: true, value: { ...forecast, ...replaying, ...(backlog === undefined ? {} : { backlog }) } };
};
