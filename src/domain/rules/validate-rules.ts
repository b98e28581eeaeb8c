import { criteriaPlaces } from '../description/criteria/criteria-places';
import { type FieldChoices, fieldUses, byUse, isFieldChoice, automatic } from '../fields/field-use';
import type { ItemKind } from '../items/backlog-item';
import { itemKinds } from '../items/backlog-item';
import type { CheckSetting } from '../readiness/check';
import { type CheckId, allChecks, checkOf } from '../readiness/checks/all-checks';
import { type RuleSet, type Thresholds, wholeRuleSet } from '../readiness/readiness-rules';
import type { Fault } from './fault';
import type { Rules } from './rules';
import { settingsParser, type SettingsParser } from './settings-parser';
import { hasWeight } from './has-weight';
import { validateHealth, validateScoreLimits } from './validate-health';
import { validateLinks } from './validate-links';
import { validatePriority } from './validate-priority';

const messages = {
  almostAboveReady: 'must not be higher than the score for "ready".',
  chooseField: 'Choose a field from the list.',
  field: `must be "${automatic}" or the id of a field, such as customfield_10016.`,
  noRule: 'is no rule of this version',
  requiredHint: 'must be false: hints hold no item back.',
  neverRequired: 'A hint is never required.',
  noCheck: 'needs at least one check that is switched on with a weight above 0, or no check switched on.',
};

export type Validated =
  { readonly ok: true; readonly rules: Rules } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Parses rules that somebody has edited or imported (R7): every member present and in range,
 * unknown members and checks refused by name. All faults are reported, each with its path, which
 * `at` stands before. The rules given back are a copy.
 */
export const validateRules = (candidate: unknown, at = ''): Validated => {
  const faults: Fault[] = [];
  const rules = parseRules(settingsParser(candidate, at, faults));
  return faults.length ? { ok: false, faults } : { ok: true, rules };
};

const parseRules = (rules: SettingsParser): Rules => {
  rules.only(members);
  const sets = rules.member('ruleSets');
  sets.only(itemKinds);
  return {
    thresholds: parseThresholds(rules.member('thresholds')),
    staleAfterDays: rules.member('staleAfterDays').whole(1, 3650),
    oversizedAbove: rules.member('oversizedAbove').number(0.5, 1000),
    oversizedShare: rules.member('oversizedShare').number(1, 100),
    sprintsAhead: rules.member('sprintsAhead').whole(1, 10),
    minimumWords: rules.member('minimumWords').whole(0, 1000),
    minimumCriteria: rules.member('minimumCriteria').whole(1, 100),
    zeroIsMissing: rules.member('zeroIsMissing').boolean(),
    criteriaSynonyms: rules.member('criteriaSynonyms').labels(100, 100),
    criteriaOrder: rules.member('criteriaOrder').order(criteriaPlaces),
    criteriaTemplate: rules.member('criteriaTemplate').text(2000),
    fields: parseFields(rules.member('fields')),
    links: validateLinks(rules.member('links')),
    health: validateHealth(rules.member('health')),
    scoreLimits: validateScoreLimits(rules.member('scoreLimits')),
    priority: validatePriority(rules.member('priority')),
    ruleSets: parseRuleSets(sets),
  };
};

/** In the order in which a fault names them. */
const members: readonly (keyof Rules)[] = [
  'thresholds',
  'staleAfterDays',
  'oversizedAbove',
  'oversizedShare',
  'sprintsAhead',
  'minimumWords',
  'minimumCriteria',
  'zeroIsMissing',
  'criteriaSynonyms',
  'criteriaOrder',
  'criteriaTemplate',
  'fields',
  'links',
  'health',
  'scoreLimits',
  'priority',
  'ruleSets',
];

const parseThresholds = (thresholds: SettingsParser): Thresholds => {
  thresholds.only(['ready', 'almost']);
  const ready = thresholds.member('ready').number(1, 100);
  const almost = thresholds.member('almost').number(0, 100);
  if (thresholds.sound() && almost > ready) thresholds.member('almost').fault(messages.almostAboveReady);
  return { ready, almost };
};

const parseFields = (fields: SettingsParser): FieldChoices => {
  fields.only(fieldUses);
  return byUse((use) => {
    const field = fields.member(use);
    const choice = field.text(100);
    if (field.sound() && !isFieldChoice(use, choice)) field.fault(messages.field, messages.chooseField);
    return choice;
  });
};

const parseRuleSets = (sets: SettingsParser): Rules['ruleSets'] => {
  const setOf = (kind: ItemKind): RuleSet => parseRuleSet(sets.member(kind));
  return {
    story: setOf('story'),
    bug: setOf('bug'),
    task: setOf('task'),
    spike: setOf('spike'),
    epic: setOf('epic'),
    'sub-task': setOf('sub-task'),
  };
};

const parseRuleSet = (set: SettingsParser): RuleSet => {
  set.only(
    allChecks.map(({ id }) => id),
    messages.noRule,
  );
  const whole = wholeRuleSet((id) => parseCheckSetting(id, set.member(id)));
  const settings = Object.values(whole);
  const active = settings.filter(({ on }) => on);
  const nothingWeighs = !hasWeight(settings) || (active.length > 0 && !hasWeight(active));
  if (set.sound() && nothingWeighs) set.fault(messages.noCheck);
  return whole;
};

const parseCheckSetting = (id: CheckId, setting: SettingsParser): CheckSetting => {
  setting.only(['on', 'required', 'weight']);
  const [on, required, weight] = [setting.member('on'), setting.member('required'), setting.member('weight')];
  const parsed = { on: on.boolean(), required: required.boolean(), weight: weight.number(0, 1000) };
  // A hint is never required (Q6).
  if (parsed.required && checkOf(id).hint === true) required.fault(messages.requiredHint, messages.neverRequired);
  return parsed;
};
