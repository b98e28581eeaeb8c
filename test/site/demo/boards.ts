import type { SiteBoard } from '../data/site-data';
import { customFields } from './fields';
import { projects } from './projects';
import { columns, statuses } from './workflow';

/** The board of Mobile banking, with the sprints. */
export const mobileBoard = 1;

/** The board of the empty project: set up, never used. */
export const platformBoard = 2;

/** Both boards; they estimate in Story Points. */
export const makeBoards = (): readonly SiteBoard[] => [
  scrumBoard(mobileBoard, 'Mobile banking board', projects.MOB, '10011'),
  scrumBoard(platformBoard, 'Platform board', projects.PLAT, '10012'),
];

const scrumBoard = (
  id: number,
  name: string,
  project: { readonly id: string; readonly key: string; readonly name: string; readonly projectTypeKey: string },
  filter: string,
): SiteBoard => {
  const title = `${project.name} (${project.key})`;
  return {
    id,
    name,
    type: 'scrum',
    location: {
      projectId: Number(project.id),
      projectKey: project.key,
      projectName: project.name,
      projectTypeKey: project.projectTypeKey,
      displayName: title,
      name: title,
    },
    configuration: {
      id,
      name,
      type: 'scrum',
      filter: { id: filter },
      columnConfig: {
        columns: columns.map((column) => ({
          name: column.name,
          statuses: column.statuses.map((status) => ({ id: statuses[status].id })),
        })),
        constraintType: 'none',
      },
      estimation: { type: 'field', field: { fieldId: customFields.storyPoints, displayName: 'Story Points' } },
      ranking: { rankCustomFieldId: Number(customFields.rank.replace('customfield_', '')) },
    },
    filterJql: `project = ${project.key} ORDER BY Rank ASC`,
  };
};
