import * as v from '@badrap/valita';
import { wholeNumber } from './read-payload';

/** The longest text that an import takes: an export of all rules has about 10,000 characters. */
const longestImport = 200_000;

/* What the rules' resolvers take, for the site as for a project. */

export const savePayload = v.object({ basedOn: wholeNumber, rules: v.unknown() });

export const versionsPayload = v.object({ from: wholeNumber.optional() });

export const versionPayload = v.object({ version: wholeNumber, against: wholeNumber.optional() });

export const restorePayload = v.object({ basedOn: wholeNumber, version: wholeNumber });

export const importPayload = v.object({
  text: v.string().assert((text) => text.length <= longestImport, `at most ${longestImport} characters`),
});
