import type { SiteIssueType, SiteStatus } from '../data/site-data';
import type { Team } from './people';
import type { ProjectBean, ReleaseName } from './projects';
import type { SprintSeries } from './sprints';
import type { IssueTypeName, StatusName } from './workflow';

/**
 * What one project of the demo site has of its own: team-managed projects share neither statuses
 * nor issue types.
 */
export type ProjectSetup = {
  readonly project: ProjectBean;
  readonly team: Team;
  readonly statuses: Readonly<Record<StatusName, SiteStatus>>;
  readonly issueTypes: Readonly<Record<IssueTypeName, SiteIssueType>>;
  readonly estimate: { readonly fieldId: string; readonly name: string };
  readonly criteriaField: string;
  readonly sprints: SprintSeries;
  /** The release that ships what a sprint finished; absent where the project has no releases. */
  readonly releaseAfter?: (sprint: number) => ReleaseName;
  /** Where the counting begins, so that ids and ranks are the site's only ones. */
  readonly firstIds: {
    readonly issue: number;
    readonly history: number;
    readonly link: number;
    readonly rank: number;
  };
};
