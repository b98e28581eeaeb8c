import type { Answer } from '../../contract/answer';
import type { ForecastView } from '../../contract/forecast-view';
import { makeForecast } from '../../domain/forecast/make-forecast';
import type { BacklogSources } from '../backlog/stored-backlog';
import type { ReadFlowSources } from '../flow/read-flow';
import type { BoardOfProject } from '../project/find-board';
import { openSprints } from '../sprints/open-sprints';
import type { ShowVelocitySources } from '../sprints/show-velocity';
import { readForecastBacklog } from './forecast-backlog';
import { readPastPeriods } from './read-past-periods';

const messages = {
  ownOnly:
    'A forecast is made of all items of the board, and you may see only some of them. Ask whoever administers the project.',
};

export type ForecastSources = ShowVelocitySources & ReadFlowSources & BacklogSources;

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
  const opened = await openSprints(sources, request);
  if (!opened.ok) return opened;
  if ('because' in opened.value) return { ok: true, value: { kind: 'none', ...opened.value } };
  const { boardToReplay, sight } = opened.value;
  if (!sight.whole) return { ok: true, value: { kind: 'none', because: messages.ownOnly } };
  const past = await readPastPeriods(sources, boardToReplay);
  const replaying = past.replaying === undefined ? {} : { replaying: past.replaying };
  const forecast = makeForecast(past);
  if (forecast.kind === 'none') return { ok: true, value: { ...forecast, ...replaying } };
  const backlogId = { projectId: project.id, boardId: boardToReplay.board.id };
  const backlog = await readForecastBacklog(sources, { backlogId, projectKey: project.key }, forecast);
  return { ok: true, value: { ...forecast, ...replaying, ...(backlog === undefined ? {} : { backlog }) } };
};
