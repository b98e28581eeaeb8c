import * as v from '@badrap/valita';

/** What a key takes that takes nothing; whatever is sent is left unread. */
export const ignoredPayload = v.unknown();

/** The payload of a key that takes nothing, and refuses to be sent something. */
export const noPayload = v.union(v.undefined(), v.object({}));

/**
 * A whole number from 0, such as a version or an id; not so large that its digits would be written
 * in another way, which no key of storage takes.
 */
export const wholeNumber = v
  .number()
  .assert((value) => Number.isSafeInteger(value) && value >= 0, 'a whole number from 0');

/** A whole number within bounds. */
export const wholeNumberFrom = (least: number, most: number) =>
  v
    .number()
    .assert(
      (count) => Number.isInteger(count) && count >= least && count <= most,
      `a whole number from ${least} to ${most}`,
    );

/** Of a board of the project, or of its first one. */
export const boardPayload = v.object({ boardId: wholeNumber.optional() });
