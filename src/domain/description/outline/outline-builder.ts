import type { Block } from '../../text/document';
import type { Section } from './section';
import type { Topic } from './topic-phrases';
import { isGroupName } from './topics';

/** The sections of a text while it is taken apart; local to one text. */
export type OutlineBuilder = {
  readonly sections: Omit<Section, 'own'>[];
  /** Further labels of acceptance criteria, normalised. */
  readonly synonyms: ReadonlySet<string>;
  /** The titles under which the next block stands, outermost first. */
  open: readonly OpenTitle[];
  /** The blocks of the last section. */
  blocks: Block[];
};

/** `topic`: what the title announces, if anything. */
export type OpenTitle = { readonly level: number; readonly title: string; readonly topic: Topic | undefined };

/** Headings have levels 1 to 6; what stands in for a heading lies below them. */
export const levels = { box: 6.5, bold: 7, label: 8, inner: 9, quotation: 10 } as const;

/** A builder with one section, under no title. */
export const startOutline = (synonyms: ReadonlySet<string>): OutlineBuilder => {
  const builder: OutlineBuilder = { sections: [], synonyms, open: [], blocks: [] };
  beginSection(builder);
  return builder;
};

/**
 * Begins a section under a title, which closes those of its level and below. Criteria are closed by
 * a known title of another matter, whatever its level; names of groups that stand in for headings
 * close no criteria (A3, A12).
 */
export const openTitle = (builder: OutlineBuilder, title: OpenTitle): void => {
  const above = builder.open.filter(isInCriteria(builder) ? staysOpenAmongCriteria(title) : isAbove(title));
  builder.open = [...above, title];
  beginSection(builder);
};

type Test = (outer: OpenTitle) => boolean;

const isAbove =
  ({ level }: OpenTitle): Test =>
  (outer) =>
    outer.level < level;

const staysOpenAmongCriteria = (title: OpenTitle): Test => {
  const isOther = isOtherMatter(title);
  const isGroup = !isOther && title.topic !== 'criteria' && title.level >= levels.box;
  return ({ level, topic }) =>
    topic === 'criteria' ? !isOther && (level < title.level || isGroup) : level < title.level;
};

/** Whether a title is of something else than criteria and groups of them (A12). */
const isOtherMatter = ({ title, topic }: Pick<OpenTitle, 'title' | 'topic'>): boolean =>
  topic !== undefined && topic !== 'criteria' && topic !== 'quotation' && !isGroupName(title);

/** Begins a section for a line that belongs to the criteria above it: "Note: …" (A12). */
export const openWithin = (builder: OutlineBuilder, title: OpenTitle): void => {
  const { level } = title;
  builder.open = [...builder.open.filter((outer) => outer.level < level || outer.topic === 'criteria'), title];
  beginSection(builder);
};

/** Begins a section under the titles that were open before a box, a list or a table. */
export const returnTo = (builder: OutlineBuilder, open: readonly OpenTitle[]): void => {
  builder.open = open;
  beginSection(builder);
};

/** Adds a paragraph to the last section, unless it is empty. */
export const addProse = (builder: OutlineBuilder, text: string): void => {
  if (text !== '') builder.blocks.push({ kind: 'paragraph', text, bold: false });
};

/** The sections of the whole text. */
export const finishOutline = ({ sections }: OutlineBuilder): readonly Omit<Section, 'own'>[] => {
  dropBlank(sections);
  return sections;
};

/** Whether the next block stands under a title of acceptance criteria. */
export const isInCriteria = ({ open }: OutlineBuilder): boolean => open.some(({ topic }) => topic === 'criteria');

const beginSection = (builder: OutlineBuilder): void => {
  const { open, sections } = builder;
  let topics: readonly Topic[] = [];
  for (const { topic } of open) if (topic) topics = [...topics, topic];
  const blocks: Block[] = [];
  dropBlank(sections);
  sections.push({ title: open.at(-1)?.title ?? '', topics, blocks });
  builder.blocks = blocks;
};

/** A last section with neither title nor blocks is none. */
const dropBlank = (sections: OutlineBuilder['sections']): void => {
  const last = sections.at(-1);
  if (last?.title === '' && last.blocks.length === 0) sections.pop();
};
