import { componentOf } from '../../../src/domain/health/components/all-components';
import { unitNames } from '../../../src/domain/health/components/unit-names';
import { commonNames } from '../../../src/domain/wording/common-names';
import { inSentence } from '../../../src/domain/wording/in-sentence';
import type { HealthReport, ReportComponent } from './read-health';

/** The health for people: the score, and each component with its target. */
export const healthTable = ({ project, score, components, openBacklog, ready }: HealthReport): string =>
  [
    `${project}: ${inSentence(commonNames.healthScore)} ${score ?? 'cannot be computed'}, ${ready} of ${openBacklog} ${inSentence(commonNames.openItems)} ready`,
    ...components.map((component) => `  ${componentOf(component.id).messages.name.padEnd(26)} ${lineOf(component)}`),
    '',
  ].join('\n');

const lineOf = ({ id, value, target, weight, items, cannot }: ReportComponent): string => {
  if (value === null) return cannot ?? 'cannot be computed';
  const unit = unitNames[componentOf(id).unit];
  const wanted = [
    ...(target.atLeast === undefined ? [] : [`at least ${target.atLeast}`]),
    ...(target.atMost === undefined ? [] : [`at most ${target.atMost}`]),
  ].join(', ');
  return `${Math.round(value * 10) / 10} ${unit} (${inSentence(commonNames.target)} ${wanted}; ${inSentence(commonNames.weight)} ${weight}; ${items.length} items)`;
};
