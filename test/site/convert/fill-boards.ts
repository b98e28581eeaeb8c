import type { SiteBoard, SiteData, SiteField, SiteIssue, SiteProject, SiteStatus } from '../data/site-data';
import { catalogOf, sprintIdsOf } from '../jira/catalog';
import { projectKeyOf } from '../jira/access';
import { statusIdsOf } from './past-statuses';
import { findPointsField } from '../../../src/domain/fields/find-points-field';

/** A board as its own endpoint answers it. */
export type BareBoard = Pick<SiteBoard, 'id' | 'name' | 'type'> &
  Partial<Pick<SiteBoard, 'location' | 'configuration' | 'filterJql'>>;

/**
 * Boards with configuration and filter. Where a capture lacks these, the board is given three
 * columns with the statuses that the project's items were in, by category, and the points field
 * that most of them fill, else the count of items. Sprints whose board was not captured get one,
 * and so does a project without any.
 */
export const fillBoards = (
  captured: readonly BareBoard[],
  site: Omit<SiteData, 'boards' | 'users'>,
): {
  readonly boards: readonly SiteBoard[];
  readonly filledIn: readonly string[];
  readonly leftOut: readonly string[];
} => {
  const homes = projectsOfBoards(site);
  const known = new Set(captured.map(({ id }) => id));
  const named = [...new Set(site.sprints.flatMap(({ originBoardId }) => originBoardId ?? []))].filter(
    (id) => !known.has(id),
  );
  const homeless = named.filter((id) => !homes.has(id));
  const missing: BareBoard[] = named
    .filter((id) => homes.has(id))
    .map((id) => ({ id, name: `Board ${id}`, type: 'scrum' }));
  const withBoard = new Set([...captured, ...missing].map((board) => homeOf(board, homes)));
  const firstFree = Math.max(0, ...known, ...named) + 1;
  const keysOfItems = [...new Set(site.issues.map(({ key }) => projectKeyOf(key)))];
  const further: BareBoard[] = keysOfItems
    .filter((key) => !withBoard.has(key))
    .map((key, index) => ({
      id: firstFree + index,
      name: `${key} board`,
      type: 'scrum',
      location: locationOf(key, site.projects),
    }));
  const boards = [...captured, ...missing, ...further].flatMap((board) => {
    const key = homeOf(board, homes);
    return key === undefined ? [] : [wholeBoard(board, key, site)];
  });
  const made = boards.filter(({ id }) => captured.find((board) => board.id === id)?.configuration === undefined);
  return {
    boards,
    filledIn: made.map(
      ({ id, location, configuration }) =>
        `board ${id} of ${location?.projectKey ?? ''}: columns ${columnWords(configuration)}; estimates by ${estimationWords(configuration)}`,
    ),
    leftOut:
      homeless.length === 0 ? [] : [`boards ${homeless.join(', ')}: no captured issue was in a sprint of theirs`],
  };
};

/** The project to which most items in a board's sprints belong. */
const projectsOfBoards = (site: Omit<SiteData, 'boards' | 'users'>): ReadonlyMap<number, string> => {
  const catalog = catalogOf({ ...site, boards: [], users: [] });
  const boardOf = new Map(site.sprints.map(({ id, originBoardId }) => [id, originBoardId]));
  const homes = new Map<number, string>();
  for (const issue of site.issues) {
    for (const sprint of sprintIdsOf(issue, catalog)) {
      const board = boardOf.get(sprint);
      if (board !== undefined && !homes.has(board)) homes.set(board, projectKeyOf(issue.key));
    }
  }
  return homes;
};

const homeOf = ({ id, location }: BareBoard, homes: ReadonlyMap<number, string>): string | undefined =>
  location?.projectKey ?? homes.get(id);

const locationOf = (key: string, projects: readonly SiteProject[]): NonNullable<SiteBoard['location']> => {
  const project = projects.find((one) => one.key === key);
  const name = project?.name ?? key;
  return { projectId: Number(project?.id ?? 0), projectKey: key, projectName: name, displayName: `${name} (${key})` };
};

const wholeBoard = (board: BareBoard, key: string, site: Omit<SiteData, 'boards' | 'users'>): SiteBoard => {
  const items = site.issues.filter((issue) => projectKeyOf(issue.key) === key);
  const { id, name, type } = board;
  return {
    location: locationOf(key, site.projects),
    ...board,
    filterJql: board.filterJql ?? `project = ${key} ORDER BY ${site.fields.some(isRank) ? 'Rank' : 'key'} ASC`,
    configuration: board.configuration ?? {
      id,
      name,
      type,
      filter: { id: String(10_000 + id) },
      columnConfig: { columns: columnsOf(items, site.statuses), constraintType: 'none' },
      ...(type !== 'kanban' && { estimation: estimationOf(items, site.fields) }),
    },
  };
};

const isRank = ({ schema }: SiteField): boolean => schema?.custom?.endsWith(':gh-lexo-rank') === true;

/**
 * A column that no item ever entered takes all statuses of its category that are not another
 * project's own.
 */
const columnsOf = (items: readonly SiteIssue[], statuses: readonly SiteStatus[]) => {
  const entered = new Set(items.flatMap(statusIdsOf));
  const column = (name: string, key: SiteStatus['statusCategory']['key']) => {
    const fitting = statuses.filter(({ statusCategory }) => statusCategory.key === key);
    const used = fitting.filter(({ id }) => entered.has(id));
    const shared = fitting.filter((status) => !('scope' in status));
    return { name, statuses: (used.length > 0 ? used : shared).map(({ id }) => ({ id })) };
  };
  return [column('To Do', 'new'), column('In Progress', 'indeterminate'), column('Done', 'done')];
};

const estimationOf = (
  items: readonly SiteIssue[],
  fields: readonly SiteField[],
): NonNullable<SiteBoard['configuration']['estimation']> => {
  const found = findPointsField(
    fields.map(({ id, name, untranslatedName, custom, schema }) => ({
      id,
      name,
      custom,
      ...(untranslatedName === undefined ? {} : { untranslatedName }),
      ...(schema === undefined ? {} : { schemaType: schema.type }),
      ...(schema?.custom === undefined ? {} : { schemaCustom: schema.custom }),
    })),
  );
  const candidates = found.kind === 'several' ? found.candidates : found.kind === 'found' ? [found] : [];
  const filled = (id: string): number => items.filter(({ fields: values }) => typeof values[id] === 'number').length;
  const [best] = candidates.toSorted((one, other) => filled(other.id) - filled(one.id));
  return best === undefined
    ? { type: 'issueCount' }
    : { type: 'field', field: { fieldId: best.id, displayName: best.name } };
};

const columnWords = ({ columnConfig }: SiteBoard['configuration']): string =>
  columnConfig.columns.map(({ name, statuses }) => `${name} (${statuses.map(({ id }) => id).join(', ')})`).join(', ');

const estimationWords = ({ estimation }: SiteBoard['configuration']): string =>
  estimation?.field === undefined
    ? 'the count of items'
    : `"${estimation.field.displayName ?? ''}" (${estimation.field.fieldId})`;
