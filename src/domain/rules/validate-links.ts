import { knownPhrase } from '../links/known-phrases';
import { type LinkList, type LinkSettings, linkListNames, linkLists } from '../links/link-settings';
import { plainLinkWords } from '../links/plain-link-words';
import type { SettingsParser } from './settings-parser';

const messages = {
  noPhrase: 'needs at least one phrase: without any, no link says that something blocks.',
  taken: (entry: string, other: string, list: LinkList) =>
    entry.toLowerCase() === other.toLowerCase()
      ? `holds "${entry}", which stands in "${linkListNames[list]}" already: keep it in one list.`
      : `holds "${entry}", which says the same as "${other}" in "${linkListNames[list]}": keep it in one list.`,
};

/**
 * Parses how links are read from rules that somebody has edited or imported (R7), noting every
 * fault by its path. What one link says stands in one list, whatever its form, language and end.
 */
export const validateLinks = (links: SettingsParser): LinkSettings => {
  links.only(linkLists);
  const phrasesOf = (list: LinkList): readonly string[] => links.member(list).labels(100, 100);
  const parsed: LinkSettings = {
    blocks: phrasesOf('blocks'),
    doesNotBlock: phrasesOf('doesNotBlock'),
    mayBlock: phrasesOf('mayBlock'),
  };
  if (links.member('blocks').sound() && parsed.blocks.length === 0) links.member('blocks').fault(messages.noPhrase);
  const earlier = new Map<string, { readonly entry: string; readonly list: LinkList }>();
  for (const list of linkLists)
    for (const entry of parsed[list]) {
      const sense = senseOf(entry);
      const other = earlier.get(sense);
      if (other === undefined) earlier.set(sense, { entry, list });
      else if (other.list !== list) links.member(list).fault(messages.taken(entry, other.entry, other.list));
    }
  return parsed;
};

/** The app's phrase that an entry is a form of, or its own words. */
const senseOf = (entry: string): string => {
  const plain = plainLinkWords(entry);
  return knownPhrase(plain)?.sense.phrase ?? plain;
};
