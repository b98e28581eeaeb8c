import type { Answer } from '../../contract/answer';
import type { ForecastBacklog } from '../../contract/forecast-view';
import { scoreItem } from '../../domain/backlog/scored-item';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { Items } from '../../ports/item-ports';
import { openBacklogQuery } from '../items/backlog-query';
import { makeItemRow } from '../items/make-item-row';
import { readOpenItems } from '../items/read-open-items';
import { type BoardOfProject, findBoard } from '../project/find-board';
import { readBoardFields } from '../project/project-fields';
import { readProjectRules } from '../project/rules-in-force';
import type { ShowVelocitySources } from '../sprints/show-velocity';

/** `items`: as the viewer. */
export type ForecastSources = ShowVelocitySources & { readonly items: Items };

/** The open backlog is read so far from the top; the rest is counted and said to be left out. */
const mostItems = 1000;

/** The top of the backlog by rank, as the viewer sees it now. @throws SourceFailure */
export const readForecastBacklog = async (
  sources: ForecastSources,
  request: BoardOfProject,
): Promise<Answer<ForecastBacklog>> => {
  const { project } = request;
  const board = await findBoard(sources, request);
  if (!board.ok) return board;
  const configuration = board.value && (await sources.visibleBoards.readConfiguration(board.value.id));
  const [boardFields, inForce] = await Promise.all([
    readBoardFields(sources, project.id, configuration?.estimation),
    readProjectRules(sources, project.id),
  ]);
  const query = openBacklogQuery({ projectKey: project.key, filterId: configuration?.filterId });
  const fields = fieldIds(boardFields, inForce.rules.fields);
  const { items, more } = await readOpenItems(sources.items, { query, fields, most: mostItems });
  const now = sources.clock();
  const { sprintsAhead, priority } = inForce.rules;
  return {
    ok: true,
    value: {
      items: items.map((item, index) => makeItemRow(scoreItem(item, inForce, now), index)),
      sprintsAhead,
      mostMustHaves: priority.moscow.mostMustHaves,
      ...(more ? { about: await sources.items.count(query) } : {}),
    },
  };
};
