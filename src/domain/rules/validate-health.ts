import { byComponent, healthComponentIds } from '../health/components/all-components';
import type { Component, HealthSetting } from '../health/components/component';
import type { HealthSettings } from '../health/health-settings';
import type { ScoreLimits } from '../health/score-word';
import { hasWeight } from './has-weight';
import type { SettingsParser } from './settings-parser';

const messages = {
  fairNotBelowGood: 'must be lower than the score for "good".',
  mostBelowLeast: 'must not be lower than the target "at least".',
  noComponent: 'needs at least one figure with a weight above 0.',
};

/** Parses how much each figure of health weighs, and its target, noting faults by path (R7). */
export const validateHealth = (health: SettingsParser): HealthSettings => {
  health.only(healthComponentIds);
  const settings = byComponent((component) => parseComponent(component, health.member(component.id)));
  if (health.sound() && !hasWeight(Object.values(settings))) health.fault(messages.noComponent);
  return settings;
};

/** Parses from which score health is good, and from which fair. */
export const validateScoreLimits = (limits: SettingsParser): ScoreLimits => {
  limits.only(['good', 'fair']);
  const parsed = { good: limits.member('good').whole(0, 100), fair: limits.member('fair').whole(0, 100) };
  if (limits.sound() && parsed.fair >= parsed.good) limits.member('fair').fault(messages.fairNotBelowGood);
  return parsed;
};

/** A component has the targets that it has by default, no more and no fewer. */
const parseComponent = ({ unit, defaults }: Component, component: SettingsParser): HealthSetting => {
  component.only(Object.keys(defaults));
  const weight = component.member('weight').number(0, 1000);
  const target = (name: 'atLeast' | 'atMost') => component.member(name).number(0, unit === 'percent' ? 100 : 50);
  const setting: HealthSetting = {
    weight,
    ...(defaults.atLeast === undefined ? {} : { atLeast: target('atLeast') }),
    ...(defaults.atMost === undefined ? {} : { atMost: target('atMost') }),
  };
  if (component.sound() && (setting.atLeast ?? 0) > (setting.atMost ?? Infinity))
    component.member('atMost').fault(messages.mostBelowLeast);
  return setting;
};
