import * as v from '@badrap/valita';
import { looseObject, oneOf } from '../data/schema';
import { parse } from '../data/schema-faults';
import * as record from '../data/site-records';
import { isObject } from '../jira/json-values';
import type { Capture } from './read-captures';

/** A captured object that was recognised by its shape. */
export type Recognised = Capture & { readonly kind: Kind };

export type Kind = keyof typeof shapes;

export type ValueOf<K extends Kind> = v.Infer<(typeof shapes)[K]>;

/** What a board answers without its configuration and its filter. */
const BoardRecord = looseObject({
  id: v.number(),
  name: v.string(),
  type: oneOf('scrum', 'kanban', 'simple'),
});

const estimateSum = looseObject({ value: v.number().optional() }).optional();

/** The first shape that fits decides; each asks for a member that no other kind has. */
const shapes = {
  issue: looseObject({
    ...record.issueMembers,
    fields: looseObject({
      issuetype: looseObject({ id: v.string() }),
      status: record.StatusRecord,
      created: v.string(),
    }),
  }),
  'part of an issue': looseObject({ id: v.string(), key: v.string(), fields: looseObject({}) }),
  /** Of Jira Software's own page: what it sums up of a closed sprint. */
  'sprint report': looseObject({
    contents: looseObject({
      completedIssuesEstimateSum: estimateSum,
      issuesNotCompletedEstimateSum: estimateSum,
      puntedIssuesEstimateSum: estimateSum,
    }),
    sprint: looseObject({ id: v.number() }),
  }),
  history: record.HistoryRecord,
  status: record.StatusRecord,
  sprint: record.SprintRecord,
  board: BoardRecord,
  field: record.FieldRecord,
  'issue type': record.IssueTypeRecord,
  project: looseObject({ ...record.projectMembers, projectTypeKey: v.string() }),
  priority: looseObject({ ...record.priorityMembers, iconUrl: v.string(), statusColor: v.string() }),
  user: looseObject({ ...record.userMembers, accountType: v.string() }),
};

/** Says what an object is by its shape alone; undefined for what a site folder has no place for. */
export const recognise = (capture: Capture): Recognised | undefined => {
  const kind = kinds.find((one) => shapes[one].try(capture.object).ok);
  return kind === undefined ? undefined : { ...capture, kind };
};

/** An object of a kind as a site folder takes it. */
export const valueOf = <K extends Kind>(kind: K, object: unknown): ValueOf<K> => parse(shapes[kind], object);

const kinds = Object.keys(shapes).filter((kind): kind is Kind => kind in shapes);

/** The host that answered an object; undefined where it does not say. */
export const hostOf = (object: unknown): string | undefined => {
  const self = isObject(object) ? object['self'] : undefined;
  return typeof self === 'string' && URL.canParse(self) ? new URL(self).host : undefined;
};
