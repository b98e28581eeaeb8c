import { makeDemoSite } from '../../site/demo';
import { people } from '../../site/demo/people';
import { openSite, type Site } from '../../site/open-site';

/** A Monday morning; the demo site is made around it. */
export const monday = '2026-11-02T09:00:00.000Z';

export const openDemo = (): Promise<Site> => openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday });

export const admin = people.anna.accountId;
export const projectAdmin = people.sofia.accountId;
export const member = people.priya.accountId;
export const reader = people.grace.accountId;
/** Some issues are hidden from this person. */
export const outsider = people.daniel.accountId;
