import { criteriaPlaces } from '../description/criteria/criteria-places';
import { byUse, automatic } from '../fields/field-use';
import { defaultHealth } from '../health/health-settings';
import { defaultScoreLimits } from '../health/score-word';
import type { ItemKind } from '../items/backlog-item';
import { defaultLinks } from '../links/default-links';
import { defaultPriority } from '../priority/priority-settings';
import type { CheckSetting } from '../readiness/check';
import { checkOf } from '../readiness/checks/all-checks';
import { type RuleSet, wholeRuleSet } from '../readiness/readiness-rules';
import type { Rules } from './rules';

/** A kind that a check does not name. */
const off: CheckSetting = { on: false, required: false, weight: 0 };

const defaultSet = (kind: ItemKind): RuleSet => wholeRuleSet((id) => checkOf(id).defaults[kind] ?? off);

/**
 * What counts out of the box: criteria and estimate most, style nothing (R9), and a set of its own
 * for each kind (R8). The numbers of each check stand in its file.
 */
export const defaultRules: Rules = {
  thresholds: { ready: 70, almost: 50 },
  staleAfterDays: 90,
  oversizedAbove: 13,
  oversizedShare: 50,
  sprintsAhead: 2,
  minimumWords: 10,
  minimumCriteria: 1,
  zeroIsMissing: false,
  criteriaSynonyms: [],
  criteriaOrder: criteriaPlaces,
  criteriaTemplate: '- <what must be true>',
  fields: byUse(() => automatic),
  links: defaultLinks,
  health: defaultHealth,
  scoreLimits: defaultScoreLimits,
  priority: defaultPriority,
  ruleSets: {
    story: defaultSet('story'),
    bug: defaultSet('bug'),
    task: defaultSet('task'),
    spike: defaultSet('spike'),
    epic: defaultSet('epic'),
    'sub-task': defaultSet('sub-task'),
  },
};
