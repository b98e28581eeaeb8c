import { aBoard, anIssue, aSite, custom, people, types } from '../site/data/a-site';
import type { SiteData, SiteIssue } from '../site/data/site-data';
import { chanceFor } from '../site/demo/random';

/** A board of a site with many, and the project that it is of. */
export type UsedBoard = { readonly project: string; readonly backlogId: { projectId: string; boardId: number } };

/** The rank at a place of an order; places are whole numbers or anything between. */
export const rankAt = (place: number): string => `0|i${(place * 1000).toFixed(0).padStart(9, '0')}:`;

/** The key of an item of a board, from 1. */
export const itemKey = ({ project }: UsedBoard, number: number): string => `${project}-${number}`;

/**
 * A site of so many projects with a board each, all of them with so many open stories, made over
 * two years and in another order than that of their ranks. Their projects are TMA, TMB and so on.
 */
export const aSiteOfBoards = ({
  boards,
  items,
  now,
}: {
  readonly boards: number;
  readonly items: number;
  readonly now: number;
}): { readonly data: SiteData; readonly boards: readonly UsedBoard[] } => {
  const all = Array.from({ length: boards }, (_, index): UsedBoard => ({
    project: `TM${String.fromCharCode(65 + index)}`,
    backlogId: { projectId: String(11_000 + index), boardId: 100 + index },
  }));
  const data = aSite({
    projects: all.map(({ project, backlogId }) => ({
      id: backlogId.projectId,
      key: project,
      name: `Team ${project}`,
      projectTypeKey: 'software',
      simplified: false,
      style: 'classic',
    })),
    users: [people.admin, { ...people.member, roles: all.map(({ project }) => `edit:${project}` as const) }],
    boards: all.map((board) => boardOf(board)),
    issues: all.flatMap((board, index) => itemsOf(board, { index, items, now })),
  });
  return { data, boards: all };
};

const boardOf = ({ project, backlogId }: UsedBoard) => {
  const like = aBoard();
  const id = backlogId.boardId;
  return aBoard({
    id,
    name: `Board ${project}`,
    location: {
      projectId: Number(backlogId.projectId),
      projectKey: project,
      projectName: `Team ${project}`,
      displayName: project,
    },
    configuration: { ...like.configuration, id, name: `Board ${project}`, filter: { id: String(20_000 + id) } },
    filterJql: `project = ${project} ORDER BY Rank`,
  });
};

const twoYearsMs = 2 * 365 * 86_400_000;

const itemsOf = (
  { project, backlogId }: UsedBoard,
  { index, items, now }: { readonly index: number; readonly items: number; readonly now: number },
): SiteIssue[] => {
  const chance = chanceFor(index, 'items');
  return Array.from({ length: items }, (_, at) => {
    const number = at + 1;
    const made = new Date(now - twoYearsMs + Math.floor((at * twoYearsMs) / (items + 1))).toISOString();
    return anIssue(
      number,
      {
        summary: `Thing ${number} of ${project}`,
        project: { id: backlogId.projectId, key: project, name: `Team ${project}` },
        issuetype: chance.happens(0.7) ? types.story : types.bug,
        description: chance.pick([null, 'As a shop owner, I want to export orders so that I can read them.']),
        [custom.points]: chance.pick([null, 1, 2, 3, 5, 8]),
        // Neither by number nor by age.
        [custom.rank]: rankAt(((at * 389) % items) + 1),
        created: made,
        updated: made,
      },
      { id: String(1_000_000 * (index + 1) + number), key: `${project}-${number}` },
    );
  });
};
