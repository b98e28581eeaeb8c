/**
 * What was typed: UI Kit hands over the browser's event, or as much of it as crosses the bridge.
 */
export const valueOf = (event: unknown): string => {
  const target = typeof event === 'object' && event !== null && 'target' in event ? event.target : undefined;
  return typeof target === 'object' && target !== null && 'value' in target && typeof target.value === 'string'
    ? target.value
    : '';
};
