import * as v from '@badrap/valita';

import { defaultLinks } from '../../../../src/domain/links/default-links';
import { readLinkType, type LinkRelation } from '../../../../src/domain/links/read-link-type';
import { type Check, holdsIf } from '../check';
import { answerOf, parsed } from '../not-given';

/** Link types are the site's own; the app reads the words of both ends. */
export const linkTypes: Check = {
  assumed: 'Some type of link says that one item waits for the other, in words that the app knows',
  consequence: 'No blocker is found until an administrator adds the words in use under General.',
  look: async ({ access }) => {
    const path = '/rest/api/3/issueLinkType';
    const { issueLinkTypes } = parsed(linkTypesSchema, await answerOf(access.ask({ path })));
    const thatAre = (...relations: readonly LinkRelation[]): string =>
      issueLinkTypes
        .filter((type) => relations.includes(readLinkType(type, defaultLinks).inward))
        .map(({ name, inward, outward }) => `"${name}" (${inward} / ${outward})`)
        .join(', ') || 'none';
    const blocking = thatAre('blocks', 'is-blocked-by');
    return holdsIf(
      blocking !== 'none',
      `they block: ${blocking}; they do not: ${thatAre('relates', 'duplicates', 'is-duplicated-by')}; nobody can tell: ${thatAre('may-block')}`,
    );
  },
};

const linkTypesSchema = v.object({
  issueLinkTypes: v.array(v.object({ name: v.string(), inward: v.string(), outward: v.string() })),
});
