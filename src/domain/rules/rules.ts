import type { BacklogSettings } from '../backlog/backlog-settings';
import type { FieldChoices } from '../fields/field-use';
import type { HealthSettings } from '../health/health-settings';
import type { PrioritySettings } from '../priority/priority-settings';
import type { ReadinessRules } from '../readiness/readiness-rules';

/** All that administrators set, for the site or for a project: plain JSON (R7). */
export type Rules = ReadinessRules &
  BacklogSettings & {
    /**
     * Which fields of the site hold what Jira has no field of its own for; a board's estimation
     * goes first (E1).
     */
    readonly fields: FieldChoices;
    /** How much each component weighs in the health score, and its target (H3). */
    readonly health: HealthSettings;
    /** How priority is scored, and items told apart by MoSCoW (P1–P6). */
    readonly priority: PrioritySettings;
  };
