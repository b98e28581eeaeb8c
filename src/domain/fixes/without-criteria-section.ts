import { isNode } from '../text/adf/adf-node';
import { insertCriteriaSection } from './insert-criteria-section';

/**
 * A description without the section for acceptance criteria that was inserted at its end; null
 * where nothing else is left. Undefined where it does not end with what would be inserted.
 */
export const withoutCriteriaSection = (description: unknown, template: string): unknown => {
  for (const before of candidates(description)) {
    const again = insertCriteriaSection(before, template);
    if (JSON.stringify(again) === JSON.stringify(description)) return before;
  }
  return undefined;
};

/** What it may have been: none at all, or all but what may have been inserted. */
function* candidates(description: unknown): Generator {
  yield null;
  if (typeof description === 'string') {
    const last = description.lastIndexOf(gap);
    const beforeLast = last <= 0 ? -1 : description.lastIndexOf(gap, last - 1);
    for (const end of [beforeLast, last]) if (end > 0) yield description.slice(0, end);
  } else if (isNode(description) && Array.isArray(description.content)) {
    const content: readonly unknown[] = description.content;
    for (const nodes of [2, 1]) yield { ...description, content: content.slice(0, -nodes) };
  }
}

/** Before a heading that is inserted into a plain text, and before its list. */
const gap = '\n\n';
