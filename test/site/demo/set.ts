import type { AdfDoc } from './adf';
import type { IssueState, StateLink } from './issue-state';
import type { PersonName } from './people';
import type { ReleaseName } from './projects';
import { resolutionOn, type PriorityName, type StatusName } from './workflow';

/** One change to an issue's state. */
export type Setting = (now: IssueState) => IssueState;

/** Moves the issue on the board; the workflow sets and clears the resolution. */
export const status =
  (to: StatusName): Setting =>
  (now) => ({ ...now, status: to, resolution: resolutionOn(to) });

/** Puts the issue into a sprint; the closed ones that it was in stay in the field. */
export const intoSprint =
  (number: number): Setting =>
  (now) => ({ ...now, sprints: [...now.sprints.filter((other) => other !== number), number] });

/** Takes the issue out of a sprint that is not closed. */
export const outOfSprint =
  (number: number): Setting =>
  (now) => ({ ...now, sprints: now.sprints.filter((other) => other !== number) });

/** Null clears the estimate; 0 is an estimate. */
export const points =
  (to: number | null): Setting =>
  (now) => ({ ...now, points: to ?? undefined });

export const assignee =
  (to: PersonName): Setting =>
  (now) => ({ ...now, assignee: to });

export const description =
  (to: AdfDoc | undefined): Setting =>
  (now) => ({ ...now, description: to });

export const criteria =
  (to: AdfDoc): Setting =>
  (now) => ({ ...now, criteria: to });

export const summary =
  (to: string): Setting =>
  (now) => ({ ...now, summary: to });

export const priority =
  (to: PriorityName): Setting =>
  (now) => ({ ...now, priority: to });

export const label =
  (to: string): Setting =>
  (now) => ({ ...now, labels: [...now.labels, to] });

export const release =
  (to: ReleaseName): Setting =>
  (now) => ({ ...now, releases: [...now.releases, to] });

export const flagged =
  (to: boolean): Setting =>
  (now) => ({ ...now, flagged: to });

export const link =
  (to: StateLink): Setting =>
  (now) => ({ ...now, links: [...now.links, to] });

export const comment: Setting = (now) => ({ ...now, comments: now.comments + 1 });
