import { type Branded, brandOf } from '../branded';

/*
 * What a remembered backlog is compared by. Each is a text as it is stored; the brands keep two of
 * them from being compared with each other.
 */

/** Names the rules and the velocity that facts are judged by (`judgedByOf`). */
export type RulesMark = Branded<'RulesMark'>;

export const toRulesMark = brandOf('RulesMark');

/** Names the settings that the texts of items are read by (`textSettingsOf`). */
export type TextSettings = Branded<'TextSettings'>;

export const toTextSettings = brandOf('TextSettings');

/** Names one scan, and then the set of parts that hold the facts which it has read. */
export type Generation = Branded<'Generation'>;

export const toGeneration = brandOf('Generation');

/** Names one notice of a backlog: the end of its key in storage. */
export type NoticeId = Branded<'NoticeId'>;

export const toNoticeId = brandOf('NoticeId');
