import type { SiteBoard, SiteStatus } from '../data/site-data';
import { appointmentStatuses } from './appointments/workflow';
import { customFields } from './fields';
import { projects, type ProjectBean } from './projects';
import { columns, statuses, type StatusName } from './workflow';

/** The board of Mobile banking, with the sprints. */
export const mobileBoard = 1;

/** The board of the empty project: set up, never used. */
export const platformBoard = 2;

/** The board of the team-managed project. */
export const appointmentsBoard = 3;

/** The kanban board: it has no sprints and estimates nothing. */
export const operationsBoard = 4;

/** The second board of the kanban project: of the same items only what is broken. */
export const incidentsBoard = 5;

/** The board of the private project. */
export const labBoard = 6;

/** The board of the partner interfaces. */
export const partnersBoard = 7;

/** One board for each software project, and two for the one that works by kanban. */
export const makeBoards = (): readonly SiteBoard[] => [
  board(mobileBoard, 'Mobile banking board', {
    project: projects.MOB,
    type: 'scrum',
    columns,
    statuses,
    estimation: inPoints,
  }),
  board(platformBoard, 'Platform board', {
    project: projects.PLAT,
    type: 'scrum',
    columns,
    statuses,
    estimation: inPoints,
  }),
  board(appointmentsBoard, 'APPT board', {
    project: projects.APPT,
    type: 'simple',
    columns: columns.map(({ name }) => ({ name, statuses: [name] })),
    statuses: appointmentStatuses,
    estimation: { fieldId: customFields.storyPointEstimate, displayName: 'Story point estimate' },
  }),
  board(operationsBoard, 'Payment operations board', { project: projects.OPS, type: 'kanban', columns, statuses }),
  board(incidentsBoard, 'Payment incidents board', {
    project: projects.OPS,
    type: 'kanban',
    columns,
    statuses,
    only: 'issuetype = Bug',
  }),
  board(labBoard, 'LAB board', { project: projects.LAB, type: 'simple', columns, statuses, estimation: inPoints }),
  board(partnersBoard, 'Partner interfaces board', {
    project: projects.API,
    type: 'scrum',
    columns,
    statuses,
    estimation: inPoints,
  }),
];

type BoardParts = {
  readonly project: ProjectBean;
  readonly type: SiteBoard['type'];
  readonly columns: readonly { readonly name: string; readonly statuses: readonly StatusName[] }[];
  readonly statuses: Readonly<Record<StatusName, SiteStatus>>;
  /** Absent: Jira says nothing of estimation where there is none. */
  readonly estimation?: { readonly fieldId: string; readonly displayName: string };
  /** JQL of what the board shows of its project; all of it where left out. */
  readonly only?: string;
};

const inPoints = { fieldId: customFields.storyPoints, displayName: 'Story Points' };

const board = (id: number, name: string, parts: BoardParts): SiteBoard => {
  const { project, type, estimation, only } = parts;
  const title = `${project.name} (${project.key})`;
  return {
    id,
    name,
    type,
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
      type,
      filter: { id: String(10_010 + id) },
      columnConfig: {
        columns: parts.columns.map((column) => ({
          name: column.name,
          statuses: column.statuses.map((status) => ({ id: parts.statuses[status].id })),
        })),
        constraintType: 'none',
      },
      ...(estimation && { estimation: { type: 'field', field: estimation } }),
      ranking: { rankCustomFieldId: Number(customFields.rank.replace('customfield_', '')) },
    },
    filterJql: `project = ${project.key}${only === undefined ? '' : ` AND ${only}`} ORDER BY Rank ASC`,
  };
};
