/** The tabs of the project page, in their order. */
export const projectTabs = ['overview', 'refine', 'sprints', 'forecast', 'clean-up'] as const;

export type ProjectTab = (typeof projectTabs)[number];

/**
 * Where somebody was on a project page, so that they come back to it. Ids only: of a label, which
 * is a text of issues, nothing is kept (J11).
 */
export type PagePlace = {
  readonly tab: ProjectTab;
  /** Absent: the project's first board. */
  readonly boardId?: number | undefined;
  readonly filter?: PlaceFilter | undefined;
  /** Names of the folds that stand open. */
  readonly folds: readonly string[];
};

/** What the page is filtered by, without a label. */
export type PlaceFilter = {
  readonly typeId?: string | undefined;
  readonly epic?: string | undefined;
  readonly component?: string | undefined;
};

/** For so many days a place is kept that nobody comes back to. */
export const placeKeptDays = 90;

/** Characters of JSON that a place may have, all told. */
export const longestPlace = 1_000;
