import type { Block } from '../../text/document';
import type { Topic } from './topic-phrases';

/**
 * A stretch of a text under one heading or label. `topics`: what its own title and those above it
 * announce, outermost first. `blocks` hold no headings, boxes or quotes: those are taken apart.
 */
export type Section = {
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly blocks: readonly Block[];
  /** The lines that somebody wrote for this item, without placeholders and what a form asks. */
  readonly own: readonly string[];
};
