/** What Jira keeps from some: their account ids, `app` for the app itself. */
export type Hideable = { readonly hiddenFrom?: readonly string[] | undefined };

/**
 * A whole Jira site in memory: what a site folder (README.md of test/site/data) holds and what the
 * demo generator makes. Field names, nesting and value shapes are Jira's own REST v3 shapes;
 * `fields` of an issue holds custom fields under their `customfield_…` ids and the description as
 * ADF or as a plain string.
 */
export type SiteData = {
  readonly serverInfo: ServerInfo;
  readonly fields: readonly SiteField[];
  readonly projects: readonly SiteProject[];
  readonly issueTypes: readonly SiteIssueType[];
  readonly statuses: readonly SiteStatus[];
  readonly priorities: readonly SitePriority[];
  readonly users: readonly SiteUser[];
  readonly boards: readonly SiteBoard[];
  readonly sprints: readonly SiteSprint[];
  readonly issues: readonly SiteIssue[];
};

export type ServerInfo = {
  readonly baseUrl: string;
  readonly deploymentType: 'Cloud';
  readonly serverTitle: string;
  /** ISO instant; the site's clock where `--now` is not given. */
  readonly serverTime?: string | undefined;
};

/** One element of `GET /rest/api/3/field`. */
export type SiteField = {
  readonly id: string;
  readonly key?: string | undefined;
  readonly name: string;
  readonly untranslatedName?: string | undefined;
  readonly custom: boolean;
  readonly orderable?: boolean | undefined;
  readonly navigable?: boolean | undefined;
  readonly searchable?: boolean | undefined;
  readonly clauseNames?: readonly string[] | undefined;
  readonly scope?: SiteScope | undefined;
  readonly schema?:
    | {
        readonly type: string;
        readonly system?: string | undefined;
        readonly custom?: string | undefined;
        readonly customId?: number | undefined;
        readonly items?: string | undefined;
      }
    | undefined;
  /** Account ids of those to whom Jira does not show the field, whose projects do not use it. */
  readonly hiddenFrom?: readonly string[] | undefined;
};

/** `GET /rest/api/3/project/{key}`; members beyond these are kept and answered as they are. */
export type SiteProject = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly projectTypeKey?: string | undefined;
  readonly simplified?: boolean | undefined;
  readonly style?: string | undefined;
  readonly issueTypes?: readonly SiteIssueType[] | undefined;
  /** Account ids of those from whom the project is kept; `app` is the app itself. */
  readonly hiddenFrom?: readonly string[] | undefined;
};

export type SiteIssueType = {
  readonly id: string;
  readonly name: string;
  readonly untranslatedName?: string | undefined;
  readonly description?: string | undefined;
  readonly subtask: boolean;
  readonly hierarchyLevel?: number | undefined;
  readonly scope?: SiteScope | undefined;
};

/** The team-managed project that something belongs to. */
export type SiteScope = { readonly type: string; readonly project?: { readonly id: string } | undefined };

export type SiteStatus = {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly statusCategory: {
    readonly id: number;
    readonly key: 'new' | 'indeterminate' | 'done' | 'undefined';
    readonly colorName?: string | undefined;
    readonly name?: string | undefined;
  };
  readonly scope?: SiteScope | undefined;
};

export type SitePriority = { readonly id: string; readonly name: string };

/**
 * `roles`: `admin`, `project-admin:KEY`, `edit:KEY`, `browse:KEY`; each includes those to its right
 * for its project. `reported:KEY` and `assigned:KEY` give the project and, of its issues, those
 * that the person reported or is assigned to.
 */
export type SiteUser = {
  readonly accountId: string;
  readonly accountType?: string | undefined;
  readonly active?: boolean | undefined;
  readonly displayName: string;
  readonly timeZone?: string | undefined;
  readonly locale?: string | undefined;
  readonly roles: readonly string[];
};

/** `GET /rest/agile/1.0/board/{id}` with its configuration and the JQL of its filter. */
export type SiteBoard = {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly location?:
    | {
        readonly projectId: number;
        readonly projectKey: string;
        readonly projectName?: string | undefined;
        readonly displayName?: string | undefined;
        readonly projectTypeKey?: string | undefined;
        readonly name?: string | undefined;
      }
    | undefined;
  readonly configuration: {
    readonly id: number;
    readonly name: string;
    readonly type: string;
    readonly filter: { readonly id: string };
    readonly columnConfig: {
      readonly columns: readonly { readonly name: string; readonly statuses: readonly { readonly id: string }[] }[];
      readonly constraintType?: string | undefined;
    };
    readonly estimation?:
      | {
          readonly type: 'field' | 'issueCount' | 'none';
          readonly field?: { readonly fieldId: string; readonly displayName?: string | undefined } | undefined;
        }
      | undefined;
    readonly ranking?: { readonly rankCustomFieldId: number } | undefined;
  };
  readonly filterJql: string;
  /** A team-managed board (`simple`) with sprints switched off, as in the kanban template. */
  readonly sprintsOff?: boolean | undefined;
  /** Account ids of those who do not see the board, as where its filter is not shared with them. */
  readonly hiddenFrom?: readonly string[] | undefined;
  /**
   * Account ids of administrators, or `app`, who find the board in lists but not its configuration.
   * Nobody but administrators of its project is given it anyway.
   */
  readonly configurationHiddenFrom?: readonly string[] | undefined;
};

/** `GET /rest/agile/1.0/sprint/{id}`. */
export type SiteSprint = {
  readonly id: number;
  readonly name: string;
  readonly state: 'closed' | 'active' | 'future';
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly activatedDate?: string | undefined;
  readonly completeDate?: string | undefined;
  readonly originBoardId?: number | undefined;
  readonly goal?: string | undefined;
};

export type SiteIssue = {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Absent: the history is unknown (V31), which is not the same as empty. */
  readonly changelog?: { readonly total?: number | undefined; readonly histories: readonly SiteHistory[] } | undefined;
  /** What apps keep with it, by key. */
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  /** Account ids of people who do not see this issue (issue security). */
  readonly hiddenFrom?: readonly string[] | undefined;
};

export type SiteHistory = {
  readonly id: string;
  readonly created: string | number;
  readonly author?: Readonly<Record<string, unknown>> | undefined;
  readonly items: readonly SiteChange[];
};

export type SiteChange = {
  readonly field: string;
  readonly fieldId?: string | undefined;
  readonly fieldtype?: string | undefined;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
};
