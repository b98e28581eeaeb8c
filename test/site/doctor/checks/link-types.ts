import * as v from '@badrap/valita';

import { toLinks } from '../../../../src/jira/issues/map-links';
import { type Check, holdsIf } from '../check';
import { answerOf, parsed } from '../not-given';

/** The names of link types are the site's own; the app knows some by their words. */
export const linkTypes: Check = {
  assumed: 'Links that block are called so: "block" stands in a name of their type',
  consequence: 'No blocker is found, neither on the panel nor in chains.',
  look: async ({ access }) => {
    const path = '/rest/api/3/issueLinkType';
    const { issueLinkTypes } = parsed(linkTypesSchema, await answerOf(access.ask({ path })));
    const blocking = issueLinkTypes.filter((type) => relationOf(type) === 'is-blocked-by');
    const others = issueLinkTypes.filter((type) => relationOf(type) === 'relates').map(({ name }) => `"${name}"`);
    const known = blocking.map(({ name, inward, outward }) => `"${name}" (${inward} / ${outward})`);
    return holdsIf(
      blocking.length > 0,
      `${known.length === 0 ? 'none blocks' : `${known.join(', ')} block`}; taken for mere relations: ${others.join(', ') || 'none'}`,
    );
  },
};

type LinkType = v.Infer<typeof linkTypesSchema>['issueLinkTypes'][number];

/** As the app maps a link of this type. */
const relationOf = (type: LinkType): string | undefined =>
  toLinks([{ type, inwardIssue: { key: 'X-1' } }])[0]?.relation;

const linkTypesSchema = v.object({
  issueLinkTypes: v.array(v.object({ name: v.string(), inward: v.string(), outward: v.string() })),
});
