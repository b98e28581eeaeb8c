/**
 * What the server and the browser half of the local site say to each other: the JSON of `GET
 * /site/page`, `POST /site/invoke` and `/site/jira`. Types only, so that the browser bundle can
 * import it.
 */

/**
 * Answer of `GET /site/page?path=/browse/ALOY-1&as=ACCOUNT`, `path=/issues/?jql=…`; 400
 * `{error:{message}}` where `as` is no known account.
 */
export type SitePage = {
  readonly site: SiteSummary;
  readonly viewer: Viewer;
  /**
   * For the "viewing as" switch: at least one of each kind that exists, at most 12, plus the
   * viewer.
   */
  readonly people: readonly Person[];
  readonly page: PageContent;
  /** The project around the page; absent where it stands in none. */
  readonly project?: ProjectPlace;
  /** Our module on this page, from the manifest; absent where the page has none. */
  readonly module?: PageModule;
  /** What `view.getContext()` answers in that module; absent where the page has none. */
  readonly context?: ModuleContext;
  /** Our module in the right column of an issue; absent where the page has none. */
  readonly rightColumn?: ModuleOnPage;
};

export type ModuleOnPage = { readonly module: PageModule; readonly context: ModuleContext };

export type SiteSummary = {
  readonly title: string;
  /** ISO instant of the site's clock. */
  readonly now: string;
  /** Whether the page can move the clock on. */
  readonly clockMoves: boolean;
  /** How long each Jira call takes, in milliseconds; "real": as long as on a real site. */
  readonly latency: number | 'real';
  /** The projects that the viewer may browse. */
  readonly projects: readonly ProjectEntry[];
  /** The titles of our pages by where Jira puts them; absent where the manifest has none. */
  readonly appPages: AppPages;
  /** Whether the app has a daily schedule, which the page can then run at once. */
  readonly hasDailySchedule: boolean;
};

export type ProjectName = { readonly key: string; readonly name: string };

export type ProjectEntry = ProjectName & { readonly isSoftware: boolean };

export type AppPages = {
  readonly project?: string | undefined;
  readonly projectSettings?: string | undefined;
  readonly administration?: string | undefined;
};

/** A project as its navigation shows it to the viewer. */
export type ProjectPlace = ProjectEntry & {
  readonly administers: boolean;
  readonly boards: readonly BoardName[];
};

export type BoardName = { readonly id: number; readonly name: string };

export type Viewer = {
  readonly accountId: string;
  readonly displayName: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Whether they administer the site. */
  readonly administers: boolean;
};

export type Person = {
  readonly accountId: string;
  readonly displayName: string;
  /**
   * In words: "site administrator", "project administrator of MOB", "member", "reader, does not see
   * 3 issues".
   */
  readonly what: string;
};

export type PageContent =
  | { readonly kind: 'start'; readonly roads: SiteRoads; readonly projects: readonly ProjectKind[] }
  | { readonly kind: 'project'; readonly project: ProjectName }
  | { readonly kind: 'backlog'; readonly project: ProjectPlace; readonly backlog: BacklogView }
  | { readonly kind: 'board'; readonly project: ProjectPlace; readonly board: BoardView | undefined }
  | { readonly kind: 'project-settings'; readonly project: ProjectName }
  | { readonly kind: 'issue'; readonly issue: IssueView }
  | { readonly kind: 'admin' }
  /** Jira's list of what a search finds, from which people change issues in bulk. */
  | { readonly kind: 'search'; readonly jql: string; readonly rows: readonly IssueRow[] }
  | { readonly kind: 'not-found'; readonly sentence: string };

/** Absent where the site has nothing or nobody that fits. */
export type SiteRoads = {
  readonly issue?: Road | undefined;
  readonly project?: Road | undefined;
  readonly administration?: Road | undefined;
};

export type Road = {
  /** With the person to look as. */
  readonly href: string;
  readonly person: string;
  /** The issue's key, the project's name, the site's title. */
  readonly place: string;
};

/** `kind` in words: "scrum", "kanban", "team-managed", "service", "business", "no board". */
export type ProjectKind = ProjectName & { readonly kind: string };

export type SprintHead = {
  readonly id: number;
  readonly name: string;
  readonly isActive: boolean;
  /** ISO instants. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly goal?: string | undefined;
};

export type BacklogView = {
  /** Absent where the project has no board that this person sees. */
  readonly board?: BoardName | undefined;
  readonly hasEstimates: boolean;
  readonly sprints: readonly (SprintHead & {
    readonly rows: readonly IssueRow[];
    /** Sums of the estimates. */
    readonly sums: { readonly open: number; readonly inWork: number; readonly done: number };
  })[];
  /** The first 50 open items by rank that are in no sprint. */
  readonly rows: readonly IssueRow[];
  /** How many of them there are. */
  readonly count: number;
};

export type BoardView = {
  readonly board: BoardName;
  readonly hasSprints: boolean;
  /** Those that run. */
  readonly sprints: readonly SprintHead[];
  readonly columns: readonly BoardColumn[];
};

/** `count`: how many items are in the column; `rows`: the first 50 of them. */
export type BoardColumn = { readonly name: string; readonly count: number; readonly rows: readonly IssueRow[] };

/** An issue in a list or on a board. */
export type IssueRow = {
  readonly key: string;
  readonly summary: string;
  readonly type: string;
  readonly status: StatusView;
  /** Absent where nobody estimated it. */
  readonly points?: number | undefined;
  readonly assignee?: string | undefined;
  /** The summary of its parent. */
  readonly parent?: string | undefined;
};

export type StatusView = {
  readonly name: string;
  readonly category: 'new' | 'indeterminate' | 'done' | 'undefined';
  readonly id?: string | undefined;
};

export type IssueView = {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly type: string;
  readonly status: StatusView;
  readonly priority?: string | undefined;
  /** An ADF document, a plain string (wiki markup or Markdown) or null. */
  readonly description: unknown;
  readonly project: ProjectName;
  readonly assignee?: string | undefined;
  readonly reporter?: string | undefined;
  readonly labels: readonly string[];
  readonly fixVersions: readonly string[];
  readonly components: readonly string[];
  /** The last sprint it is in, null where in none; absent where the site has no sprints. */
  readonly sprint?: string | null;
  /** The field that the project's board estimates with, by its name. */
  readonly estimate?: { readonly name: string; readonly value?: number | undefined } | undefined;
  readonly links: readonly IssueLink[];
  /** The first 20. */
  readonly children: readonly IssueRow[];
  readonly childCount: number;
  readonly parent?: { readonly key: string; readonly summary: string } | undefined;
  /** ISO day. */
  readonly dueDate?: string | undefined;
  /** ISO instants. */
  readonly created?: string | undefined;
  readonly updated?: string | undefined;
};

export type IssueLink = {
  /** Such as "is blocked by". */
  readonly how: string;
  readonly key: string;
  readonly summary: string;
  readonly status?: StatusView | undefined;
};

export type PageModule = {
  /** The module's key in the manifest; `POST /site/invoke` takes it as `module`. */
  readonly key: string;
  readonly title: string;
  /** The key under the manifest's `resources`. */
  readonly resource: string;
  /** Address of the bundle that renders it: `/site/assets/<resource>.js`. */
  readonly entry: string;
};

/** What `view.getContext()` answers, as Jira Cloud gives it to a UI Kit module. */
export type ModuleContext = {
  readonly accountId: string;
  readonly cloudId: string;
  readonly localId: string;
  readonly siteUrl: string;
  readonly moduleKey: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly timezone: string;
  readonly locale: string;
  readonly theme: Readonly<Record<string, string>> | null;
  readonly license: { readonly active: boolean } | null;
  readonly extension: ModuleExtension;
};

export type ModuleExtension = {
  /** The module's type, such as `jira:issuePanel`. */
  readonly type: string;
  readonly issue?: { readonly id: string; readonly key: string; readonly type: string; readonly typeId: string };
  readonly project?: { readonly id: string; readonly key: string; readonly type: string };
};

/**
 * Body of `POST /site/invoke`. Identity is `as`, which the server checks; the payload never carries
 * it.
 */
export type InvokeRequest = {
  readonly as: string;
  readonly module: string;
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly issueKey?: string;
  readonly projectKey?: string;
};

/** `value` is absent where the resolver answered undefined. */
export type InvokeAnswer = { readonly value?: unknown } | { readonly error: { readonly message: string } };

/** `GET /site/jira` and `POST /site/jira`. */
export type JiraSwitch = {
  readonly mode: 'none' | 'unavailable' | 'rate-limited' | 'timeout' | 'answers-lost' | 'histories-cut';
};

/** Body and answer of `POST /site/latency`: milliseconds for each Jira call, or as real. */
export type LatencySwitch = { readonly latency: number | 'real' };

/** Answer of `POST /site/clock`, whose body says how many `days` the clock moves on. */
export type ClockAnswer = { readonly now: string };

/**
 * Answer of `POST /site/schedules/day`, when the daily schedules have ended: their runs so far, the
 * newest last.
 */
export type ScheduleRun = {
  readonly runs: readonly { readonly at: string; readonly module: string; readonly failure?: string | undefined }[];
};

/** `GET /site/usage`: since start, and since the last `POST /site/usage/reset`. */
export type UsageReport = { readonly sinceStart: Usage; readonly sinceReset: Usage };

export type Usage = {
  readonly restCalls: number;
  /**
   * 1 a call + 1 for each element of the answer's main array, or 1 where the answer is one object;
   * writes 1.
   */
  readonly points: number;
  /** Bytes of the answers' bodies. */
  readonly bytes: number;
  readonly kvsCalls: number;
  /** In units of 10 KB, each request rounded up. */
  readonly kvsReads: number;
  readonly kvsWrites: number;
  /** Bytes of the values that were stored, and of the bodies of what was pushed to queues. */
  readonly writtenBytes: number;
  readonly invocations: number;
};

/**
 * `GET /site/requests`: the Jira and KVS requests since the last reset, counted by what was asked.
 */
export type RequestLog = {
  readonly counts: readonly RequestCount[];
  /** The newest last, at most 500. */
  readonly recent: readonly RequestRecord[];
};

export type RequestCount = { readonly request: string; readonly count: number };

export type RequestRecord = {
  /** ISO instant of the site's clock. */
  readonly at: string;
  readonly service: 'jira' | 'kvs';
  readonly method: string;
  readonly path: string;
  readonly endpoint: string;
  readonly status: number;
  readonly bytes: number;
  readonly points: number;
  /** The account id, or "app". */
  readonly as: string;
};
