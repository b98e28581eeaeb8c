import type { Answer } from '../../contract/answer';
import type { ForecastBacklog } from '../../contract/forecast-view';
import { scoreItem } from '../../domain/backlog/scored-item';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { Items } from '../../ports/item-ports';
import { makeItemRow } from '../items/make-item-row';
import { queryFor, readOpenItems } from '../items/read-open-items';
import { findBoard } from '../project/find-board';
import { fieldsOfBoard } from '../project/project-fields';
import { rulesOfProject } from '../project/rules-in-force';
import type { ShowVelocitySources } from '../sprints/show-velocity';

export type ForecastSources = ShowVelocitySources & { readonly items: Items };

export type Project = { readonly id: string; readonly key: string };

/** The open backlog is read from the top to here; the rest is counted and said to be left out. */
const mostItems = 1000;

/** What can be asked for: the top of the backlog in the team's order, as the viewer sees it now. */
export const readForecastBacklog = async (
  sources: ForecastSources,
  { project, boardId }: { readonly project: Project; readonly boardId: number | undefined },
): Promise<Answer<ForecastBacklog>> => {
  const board = await findBoard(sources, project, boardId);
  if (!board.ok) return board;
  const configuration = board.value && (await sources.visibleBoards.readConfiguration(board.value.id));
  const [known, inForce] = await Promise.all([
    fieldsOfBoard(sources, project.id, configuration?.estimation),
    rulesOfProject(sources, project.id),
  ]);
  const query = queryFor(project.key, configuration);
  const { items, more } = await readOpenItems(sources.items, query, fieldIds(known, inForce.rules.fields), mostItems);
  const now = sources.clock();
  const rows = items.map((item, index) => makeItemRow(scoreItem(item, inForce, now), index));
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
