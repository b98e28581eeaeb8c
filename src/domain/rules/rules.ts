import type { BacklogSettings } from '../backlog/backlog-settings';
import type { FieldChoices } from '../fields/field-use';
import type { LinkSettings } from '../links/link-settings';
import type { HealthSettings } from '../health/health-settings';
import type { ScoreLimits } from '../health/score-word';
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
    /** Which links say that an item waits for another one. */
    readonly links: LinkSettings;
    /** How much each component weighs in the health score, and its target (H3). */
    readonly health: HealthSettings;
    /** From which health score a backlog is called good, and from which fair. */
    readonly scoreLimits: ScoreLimits;
    /** How priority is scored, and items told apart by MoSCoW (P1–P6). */
    readonly priority: PrioritySettings;
  };
