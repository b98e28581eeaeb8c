import * as v from '@badrap/valita';
import { payloadMessages } from './payload-messages';

const { expected } = payloadMessages;

/** Of a key that takes nothing; whatever is sent is ignored. */
export const ignoredPayload = v.unknown();

/** Of a key that takes nothing, and refuses to be sent something. */
export const noPayload = v.union(v.undefined(), v.object({}));

/** One of these texts. */
export const oneOf = <T extends string>(texts: readonly T[]) => v.union(...texts.map((text) => v.literal(text)));

/**
 * A whole number from 0, such as a version or an id. Not so large that its digits would be written
 * in another way, which no key of storage takes.
 */
export const wholeNumber = v
  .number()
  .assert((value) => Number.isSafeInteger(value) && value >= 0, expected.wholeNumber);

/** A whole number within bounds. */
export const wholeNumberFrom = (least: number, most: number) =>
  v
    .number()
    .assert(
      (value) => Number.isInteger(value) && value >= least && value <= most,
      expected.wholeNumberFrom(least, most),
    );

/** The key of an issue, in upper case. */
export const issueKey = v
  .string()
  .assert((text) => /^[A-Za-z]\w{0,99}-\d{1,12}$/.test(text), expected.issueKey)
  .map((text) => text.toUpperCase());

/** In points or minutes. */
const largestEstimate = 1_000_000;

/** An estimate in points or minutes. */
export const estimateValue = v.number().assert((value) => value >= 0 && value <= largestEstimate, expected.estimate);

/** No label of Jira is longer. */
const longestFilterPart = 255;

const filterPart = v
  .string()
  .assert((text) => text.length >= 1 && text.length <= longestFilterPart, expected.filterPart(longestFilterPart))
  .optional();

/** What a backlog is filtered by. */
export const filterPayload = v
  .object({ typeId: filterPart, epic: filterPart, component: filterPart, label: filterPart })
  .optional();

/** Of a board of the project, or of its first one. */
export const boardPayload = v.object({ boardId: wholeNumber.optional() });
