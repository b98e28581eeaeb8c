import type { SiteData, SiteIssue } from '../data/site-data';
import { accessOf } from './access';
import { catalogOf, type Catalog } from './catalog';
import { findEndpoint } from './endpoints';
import type { JiraEvent, WriteEvent } from './events/jira-event';
import { bodyUnder, faultAnswer, lostAnswer } from './faults';
import type { Removable } from './issues/delete-project';
import { createIssueStore } from './issues/issue-store';
import { siteWrites, type SiteWrites } from './issues/site-writes';
import { JiraError } from './jira-error';
import type { JiraState } from './jira-state';
import type { JiraAnswer, JiraFault, JiraRequest } from './jira-types';
import { createSearchResults } from './search-results';
import { bodyWithin, queryWithin } from './smaller-pages';

export type { JiraAnswer, JiraCaller, JiraFault, JiraRequest } from './jira-types';

export type JiraSite = SiteWrites & {
  /** The site as it began, but for projects, boards and people, who are those of now. */
  readonly data: SiteData;
  /** Answers a REST call as Jira Cloud would; never throws for what a call holds. */
  readonly handle: (request: JiraRequest) => JiraAnswer;
  /** Makes every later call fail, or work again with `none`. */
  readonly fail: (mode: JiraFault) => void;
  /** An issue as it is, whoever may see it. */
  readonly issue: (key: string) => SiteIssue | undefined;
  /** Tells the listener of every later write: those through REST are the app's own. */
  readonly onEvent: (listener: (event: JiraEvent) => void) => void;
};

export type JiraOptions = {
  readonly data: SiteData;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** How long a write takes to reach search; Jira needs about a second. */
  readonly searchLagMs?: number;
  /** The most entries of a page, whatever is asked; Jira's own limits where left out. */
  readonly mostPerPage?: number | undefined;
};

/**
 * Jira Cloud's REST API over a site in memory; README.md beside this file says how true to Jira it
 * is.
 */
export const createJira = ({ data: begun, clock, searchLagMs = 1000, mostPerPage }: JiraOptions): JiraSite => {
  const known = catalogOf(begun);
  const removable: Removable = {
    projects: [...begun.projects],
    boards: [...begun.boards],
    sprints: new Map(known.sprints),
    components: new Map(known.components),
    versions: new Map(known.versions),
  };
  const { projects, boards, sprints, components, versions } = removable;
  const users = [...begun.users];
  const data: SiteData = { ...begun, projects, boards, users };
  const catalog: Catalog = { ...known, sprints, components, versions };
  const rankField = catalog.rankField?.id;
  const issues = createIssueStore(data.issues, { clock, lagMs: searchLagMs, rankField });
  const listeners: ((event: JiraEvent) => void)[] = [];
  let answering = false;
  const emit = (event: WriteEvent): void => {
    for (const listener of listeners) listener({ ...event, selfGenerated: answering });
  };
  const kept = { data, catalog, issues, clock, emit };
  const writes = siteWrites({ ...kept, sprints, removable, users });
  const state: JiraState = { ...kept, writes, results: createSearchResults() };
  let fault: JiraFault = 'none';
  return {
    ...writes,
    data,
    handle: (request) => {
      answering = true;
      try {
        return answerTo(request, state, { fault, mostPerPage });
      } finally {
        answering = false;
      }
    },
    fail: (mode) => {
      fault = mode;
    },
    issue: issues.byKey,
    onEvent: (listener) => void listeners.push(listener),
  };
};

type Mood = { readonly fault: JiraFault; readonly mostPerPage: number | undefined };

const answerTo = (request: JiraRequest, state: JiraState, { fault, mostPerPage }: Mood): JiraAnswer => {
  const { method, path } = request;
  const found = findEndpoint(method, path);
  const template = found?.endpoint.template ?? 'unknown';
  const failed = faultAnswer(fault, template);
  if (failed !== undefined) return failed;
  try {
    if (found === undefined) {
      throw new JiraError(501, [`The local site does not offer ${method} ${path.split('?')[0] ?? ''}.`]);
    }
    const access = accessOf(request.as, state.data);
    const asked = new URLSearchParams(path.slice(path.includes('?') ? path.indexOf('?') : path.length));
    const query = queryWithin(asked, mostPerPage);
    const body = bodyWithin(bodyUnder(fault, template, request.body), mostPerPage);
    const answer = found.endpoint.answer({ access, params: found.params, query, body }, state);
    const lost = lostAnswer(fault, template);
    if (lost !== undefined) return lost;
    if (answer === 'no-content') return { status: 204, headers: {}, body: '', endpoint: template, objects: 0 };
    const { objects, status = 200 } = answer;
    return { status, headers: jsonHeaders, body: JSON.stringify(answer.body), endpoint: template, objects };
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    const { status, errorMessages, errors } = error;
    return {
      status,
      headers: jsonHeaders,
      body: JSON.stringify({ errorMessages, errors }),
      endpoint: template,
      objects: 0,
    };
  }
};

const jsonHeaders = { 'content-type': 'application/json;charset=UTF-8' };
