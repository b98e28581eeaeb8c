import type { Block } from '../../text/document';
import type { Topic } from './topic-phrases';

/** A stretch of a text under one heading or label. */
export type Section = {
  readonly title: string;
  /** What its own title and those above it announce, outermost first. */
  readonly topics: readonly Topic[];
  /** Without headings, boxes and quotes, which are taken apart. */
  readonly blocks: readonly Block[];
  /** The lines that somebody wrote for this item, without placeholders and what a form asks. */
  readonly own: readonly string[];
};
