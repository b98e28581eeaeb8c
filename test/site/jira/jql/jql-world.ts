import type { SiteData, SiteIssue } from '../../data/site-data';
import type { Access } from '../access';
import type { Catalog } from '../catalog';

/** What a query is evaluated in: the site, who asks, and when. */
export type JqlWorld = {
  readonly data: SiteData;
  readonly catalog: Catalog;
  readonly access: Access;
  /** Epoch milliseconds. */
  readonly now: number;
  /** An issue that the caller sees, by its key in any case or its id. */
  readonly visibleIssue: (idOrKey: string) => SiteIssue | undefined;
  /**
   * Inside a saved filter: projects that the caller does not browse, or that are gone, are no error
   * there, as in Jira.
   */
  readonly insideFilter?: true;
  /** Place of an issue in the order of the site's lines. */
  readonly lineOf: (id: string) => number;
};

export type IssueTest = (issue: SiteIssue) => boolean;
