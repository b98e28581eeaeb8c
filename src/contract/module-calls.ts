import type { AgendaCalls } from './agenda-view';
import type { FlowCalls } from './flow-view';
import type { ForecastCalls } from './forecast-view';
import type { HygieneCalls } from './hygiene-view';
import type { ItemCalls } from './items-view';
import type { OutcomeCalls } from './outcome-view';
import type { HealthCalls } from './project-view';
import type { PlaceCalls } from './place-view';
import type { SprintCalls } from './sprints-view';

/*
 * The resolver keys of each module, composed of those of its subjects. Who asks, and about which
 * issue or project, is never in a payload: it comes from the invocation's context. @forge/bridge
 * takes type aliases only.
 */

export type { IssuePanelCalls } from './issue-view';

/** What the project page asks of its resolver. */
export type ProjectPageCalls = HealthCalls &
  SprintCalls &
  FlowCalls &
  ForecastCalls &
  OutcomeCalls &
  AgendaCalls &
  HygieneCalls &
  ItemCalls &
  PlaceCalls;

export type { AdminPageCalls, ProjectSettingsCalls } from './rules-view';
