/** What was typed. UI Kit hands over the browser's event, or what of it crosses the bridge. */
export const inputValue = (event: unknown): string => {
  const target = typeof event === 'object' && event !== null && 'target' in event ? event.target : undefined;
  const hasValue = typeof target === 'object' && target !== null && 'value' in target;
  return hasValue && typeof target.value === 'string' ? target.value : '';
};
