import { linkSayings, type Saying } from './link-sayings';
import type { LinkSettings } from './link-settings';
import { plainLinkWords } from './plain-link-words';

/**
 * A type of links as Jira gives it. An item says `inward` of an `inwardIssue` that stands in its
 * link, and `outward` of an `outwardIssue`.
 */
export type LinkType = {
  readonly name: string;
  readonly inward?: string | undefined;
  readonly outward?: string | undefined;
};

export type LinkEnd = 'inward' | 'outward';

/**
 * What an item is to the other one. `relates`: neither holds the other back. `may-block`: nobody
 * can tell.
 */
export type LinkRelation = 'blocks' | 'is-blocked-by' | 'duplicates' | 'is-duplicated-by' | 'relates' | 'may-block';

/** What the item that says `inward` is to the other one, and the one that says `outward`. */
export type LinkEnds = Readonly<Record<LinkEnd, LinkRelation>>;

/**
 * What the items at the two ends of links of a type are to each other, by what both say: which end
 * Jira calls inward is up to whoever made the type, and where the words of one end are known, they
 * tell of the other as well. Ends that contradict each other ("blocks" at both) tell nothing.
 */
export const readLinkType = (type: LinkType, settings: LinkSettings): LinkEnds => {
  const ofSettings = remembered.get(settings) ?? new Map<string, LinkEnds>();
  const key = `${type.name}\n${type.inward ?? ''}\n${type.outward ?? ''}`;
  const ends = ofSettings.get(key) ?? judgeLinkType(type, settings);
  if (ofSettings.size < mostRemembered) remembered.set(settings, ofSettings.set(key, ends));
  return ends;
};

/** A site has a few dozen types and thousands of links. */
const mostRemembered = 1000;

const remembered = new WeakMap<LinkSettings, Map<string, LinkEnds>>();

const judgeLinkType = ({ name, inward, outward }: LinkType, settings: LinkSettings): LinkEnds => {
  const sayings = linkSayings(settings);
  const at = {
    inward: sayings.ofWords(plainLinkWords(inward ?? '')),
    outward: sayings.ofWords(plainLinkWords(outward ?? '')),
  };
  // What administrators say of a type goes before what its words say elsewhere.
  const said = [sayings.ofName(plainLinkWords(name)), at.inward, at.outward];
  if (said.includes('may-block')) return bothEnds('may-block');
  if (said.includes('stays-free')) return bothEnds('relates');
  const waiting = endThat(at, 'waits', 'is-waited-for');
  if (waiting === 'both') return bothEnds('may-block');
  if (waiting !== undefined) return endsOf(waiting, 'is-blocked-by', 'blocks');
  const duplicate = endThat(at, 'duplicates', 'is-duplicated');
  if (duplicate === 'inward' || duplicate === 'outward') return endsOf(duplicate, 'duplicates', 'is-duplicated-by');
  return bothEnds(said.some((saying) => saying !== undefined) ? 'relates' : 'may-block');
};

const bothEnds = (relation: LinkRelation): LinkEnds => ({ inward: relation, outward: relation });

const endsOf = (end: LinkEnd, relation: LinkRelation, other: LinkRelation): LinkEnds =>
  end === 'inward' ? { inward: relation, outward: other } : { inward: other, outward: relation };

/** The end that says something, or of which the other end says the reverse. */
const endThat = (
  at: Readonly<Record<LinkEnd, Saying | undefined>>,
  saying: Saying,
  reverse: Saying,
): LinkEnd | 'both' | undefined => {
  const isInward = at.inward === saying || at.outward === reverse;
  const isOutward = at.outward === saying || at.inward === reverse;
  if (isInward && isOutward) return 'both';
  return isInward ? 'inward' : isOutward ? 'outward' : undefined;
};
