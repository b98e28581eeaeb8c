import type { HealthReport, ReportComponent } from './read-health';

/** The health for people: the score, and each component with its target. */
export const healthTable = ({ project, score, components, openBacklog, ready }: HealthReport): string =>
  [
    `${project}: health ${score ?? 'cannot be computed'}, ${ready} of ${openBacklog} open items ready`,
    ...components.map((component) => `  ${component.id.padEnd(20)} ${lineOf(component)}`),
    '',
  ].join('\n');

const lineOf = ({ id, value, target, weight, items, cannot }: ReportComponent): string => {
  if (value === null) return cannot ?? 'cannot be computed';
  const unit = id === 'depth' ? 'sprints' : '%';
  const wanted = [
    ...(target.atLeast === undefined ? [] : [`at least ${target.atLeast}`]),
    ...(target.atMost === undefined ? [] : [`at most ${target.atMost}`]),
  ].join(', ');
  return `${Math.round(value * 10) / 10} ${unit} (target ${wanted}; weight ${weight}; ${items.length} items)`;
};
