import { countOf } from '../backlog/tally';
import { allComponents, type HealthComponentId } from './components/all-components';
import type { Component } from './components/component';
import type { Figure } from './components/figure';
import type { MeasuredBacklog, HealthOptions } from './health-input';
import type { HealthSettings } from './health-settings';
import { type HealthComponent, measuredComponent } from './measured-component';

const messages = { emptyBacklog: 'No open item of the backlog is among these.' };

/**
 * Measures an open backlog against the targets that administrators set (R5, G, H1, H3). A component
 * that cannot be computed says why and has no value; what asks about sprints is not asked of a
 * board that works by kanban, and the other way round (H5).
 */
export const measureHealth = (
  backlog: MeasuredBacklog,
  options: HealthOptions,
  health: HealthSettings,
): readonly HealthComponent[] => {
  const isEmpty = countOf(backlog.tally, 'items') === 0;
  const figureOf = ({ counts, measure }: Component<HealthComponentId>): Figure =>
    isEmpty && counts === 'items' ? { because: messages.emptyBacklog } : measure(backlog, options);
  return componentsAsked({ isKanban: backlog.next.flow !== undefined }).map((component) => {
    const { id, unit } = component;
    const { weight, ...target } = health[id];
    const figure = figureOf(component);
    return 'because' in figure
      ? { id, weight, target, because: figure.because }
      : measuredComponent({ id, weight, target }, { unit, ...figure });
  });
};

/** What a board is asked. */
export const componentsAsked = (board: { readonly isKanban: boolean }): readonly Component<HealthComponentId>[] => {
  const kind = board.isKanban ? 'kanban' : 'sprints';
  return allComponents.filter(({ boards }: Component) => boards === 'all' || boards === kind);
};
