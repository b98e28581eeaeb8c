import { criteriaPlaces } from '../description/criteria/criteria-places';
import { type FieldChoices, fieldUses, byUse, isFieldChoice, automatic } from '../fields/field-use';
import { byComponent, healthComponentIds } from '../health/components/all-components';
import type { Component, HealthSetting } from '../health/components/component';
import type { HealthSettings } from '../health/health-settings';
import type { ItemKind } from '../items/backlog-item';
import { itemKinds } from '../items/item-kind';
import type { CheckSetting, Check } from '../readiness/check';
import { allChecks } from '../readiness/checks/all-checks';
import { type RuleSet, type Thresholds, wholeRuleSet } from '../readiness/readiness-rules';
import type { Rules } from './rules';
import { type Fault, settingsParser, type SettingsParser } from './settings-parser';
import { validatePriority } from './validate-priority';

export type { Fault } from './settings-parser';

export type Validated =
  { readonly ok: true; readonly rules: Rules } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads rules that somebody has edited or imported (R7): every member present and in range, unknown
 * members and rule ids refused by name. All faults are reported, each with its path, which `at`
 * stands before. The rules given back are a copy.
 */
export const validateRules = (candidate: unknown, at = ''): Validated => {
  const faults: Fault[] = [];
  const rules = readRules(settingsParser(candidate, at, faults));
  return faults.length ? { ok: false, faults } : { ok: true, rules };
};

const readRules = (rules: SettingsParser): Rules => {
  rules.only([
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
    'health',
    'priority',
    'ruleSets',
  ]);
  const sets = rules.member('ruleSets');
  sets.only(itemKinds);
  const setOf = (kind: ItemKind): RuleSet => readSet(sets.member(kind));
  return {
    thresholds: readThresholds(rules.member('thresholds')),
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
    fields: readFields(rules.member('fields')),
    health: readHealth(rules.member('health')),
    priority: validatePriority(rules.member('priority')),
    ruleSets: {
      story: setOf('story'),
      bug: setOf('bug'),
      task: setOf('task'),
      spike: setOf('spike'),
      epic: setOf('epic'),
      'sub-task': setOf('sub-task'),
    },
  };
};

const readThresholds = (thresholds: SettingsParser): Thresholds => {
  thresholds.only(['ready', 'almost']);
  const ready = thresholds.member('ready').number(0, 100);
  const almost = thresholds.member('almost').number(0, 100);
  if (almost > ready) thresholds.member('almost').fault('must not be higher than the score for "ready".');
  return { ready, almost };
};

const readFields = (fields: SettingsParser): FieldChoices => {
  fields.only(fieldUses);
  return byUse((use) => {
    const field = fields.member(use);
    const choice = field.text(100);
    if (field.sound() && !isFieldChoice(use, choice))
      field.fault(`must be "${automatic}" or the id of a field, such as customfield_10016.`);
    return choice;
  });
};

const readHealth = (health: SettingsParser): HealthSettings => {
  health.only(healthComponentIds);
  const settings = byComponent((component) => readComponent(component, health.member(component.id)));
  if (health.sound() && Object.values(settings).every(({ weight }) => weight === 0))
    health.fault('needs at least one component with a weight above 0.');
  return settings;
};

/** A component has the targets that it has by default, no more and no fewer. */
const readComponent = ({ unit, defaults: like }: Component, component: SettingsParser): HealthSetting => {
  component.only(Object.keys(like));
  const weight = component.member('weight').number(0, 1000);
  const target = (name: 'atLeast' | 'atMost') => component.member(name).number(0, unit === 'sprints' ? 50 : 100);
  const setting: HealthSetting = {
    weight,
    ...(like.atLeast === undefined ? {} : { atLeast: target('atLeast') }),
    ...(like.atMost === undefined ? {} : { atMost: target('atMost') }),
  };
  if (component.sound() && (setting.atLeast ?? 0) > (setting.atMost ?? Infinity))
    component.member('atMost').fault('must not be lower than the target "at least".');
  return setting;
};

const readSet = (set: SettingsParser): RuleSet => {
  set.only(
    allChecks.map(({ id }) => id),
    'is no rule of this version',
  );
  const settings: CheckSetting[] = [];
  const whole = wholeRuleSet((id) => {
    const setting = readSetting(set.member(id));
    if (setting.required && hints.has(id))
      set.member(id).member('required').fault('must be false: hints hold no item back.');
    settings.push(setting);
    return setting;
  });
  const active = settings.filter(({ on }) => on);
  const weighed = (checks: readonly CheckSetting[]): boolean => checks.some(({ weight }) => weight > 0);
  if (set.sound() && (!weighed(settings) || (active.length > 0 && !weighed(active)))) {
    set.fault('needs at least one check that is switched on with a weight above 0, or no check switched on.');
  }
  return whole;
};

/** Never required (Q6). */
const hints: ReadonlySet<string> = new Set(allChecks.filter((rule: Check) => rule.hint === true).map(({ id }) => id));

const readSetting = (setting: SettingsParser): CheckSetting => {
  setting.only(['on', 'required', 'weight']);
  return {
    on: setting.member('on').boolean(),
    required: setting.member('required').boolean(),
    weight: setting.member('weight').number(0, 1000),
  };
};
