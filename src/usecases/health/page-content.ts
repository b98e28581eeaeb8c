import type { HealthView, HealthFilter } from '../../contract/health-view';
import type { RunwayView } from '../../contract/runway-view';
import type { TopItem } from '../../domain/backlog/backlog-top';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { LabelHashes, LedgerBasis, ScanState, TrackedBacklog } from '../../ports/backlog-ports';
import type { IssueSummaries, ItemsById } from '../../ports/item-ports';
import type { BacklogSources, StoredBacklog } from '../backlog/stored-backlog';
import type { Sight } from '../items/read-sight';
import type { FieldSources } from '../project/project-fields';
import type { ProjectRulesInForce } from '../project/rules-in-force';

export type ContentSources = BacklogSources &
  FieldSources & {
    /** As the viewer. */
    readonly summaries: IssueSummaries;
    readonly itemsById: ItemsById;
    readonly labelHashes: LabelHashes;
  };

/** What is stored of a backlog, the rules in force and what the viewer filters by. */
export type ContentRequest = {
  readonly stored: StoredBacklog;
  readonly inForce: ProjectRulesInForce;
  readonly filter: HealthFilter;
  readonly sight: Promise<Sight>;
};

/** What the page shows of a backlog. */
export type PageContent = {
  /** Undefined where nothing is known yet. */
  readonly health?: HealthView | undefined;
  readonly scan?: ScanState | undefined;
  /** The next sprints' worth as the viewer sees it, in Jira's order of this moment. */
  readonly live: readonly BacklogItem[];
  readonly nextUp: readonly { readonly id: string }[];
  /** Undefined until the whole backlog is known to this version of the app. */
  readonly runway?: RunwayView | undefined;
  /** A sentence that says how `nextUp` was chosen. */
  readonly chosenBy: string;
  /** The first items by rank, as they are remembered. */
  readonly top: readonly TopItem[];
  /** Until when nothing is read in the background, because the points of the hour are spent. */
  readonly restsUntil?: number | undefined;
  /** Queues what follows, for once it is known that the viewer may browse the project. */
  readonly queueWork: () => Promise<void>;
};

/** The app does not see the filter of the board, so it takes the whole project for the backlog. */
export const isWholeProject = ({ backlogId }: TrackedBacklog, { filterId }: LedgerBasis): boolean =>
  backlogId.boardId !== 0 && filterId === undefined;
