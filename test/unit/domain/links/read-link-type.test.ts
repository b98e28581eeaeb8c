import * as v from '@badrap/valita';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { defaultLinks } from '../../../../src/domain/links/default-links';
import type { LinkSettings } from '../../../../src/domain/links/link-settings';
import { nonBlockingPhrases } from '../../../../src/domain/links/non-blocking-phrases';
import { plainLinkWords } from '../../../../src/domain/links/plain-link-words';
import { type LinkEnds, type LinkRelation, readLinkType } from '../../../../src/domain/links/read-link-type';
import { waitingPhrases } from '../../../../src/domain/links/waiting-phrases';
import { shared } from '../../../support/paths';
import { publicLinkTypes } from './public-link-types';

const read = (
  inward: string,
  outward: string,
  told: Partial<LinkSettings> & { readonly name?: string } = {},
): LinkEnds => {
  const { name = 'A type', ...settings } = told;
  return readLinkType({ name, inward, outward }, { ...defaultLinks, ...settings });
};

const reversed: Readonly<Record<LinkRelation, LinkRelation>> = {
  blocks: 'is-blocked-by',
  'is-blocked-by': 'blocks',
  duplicates: 'is-duplicated-by',
  'is-duplicated-by': 'duplicates',
  relates: 'relates',
  'may-block': 'may-block',
};

const inwardWaits = { inward: 'is-blocked-by', outward: 'blocks' };
const outwardWaits = { inward: 'blocks', outward: 'is-blocked-by' };
const both = (relation: LinkRelation): LinkEnds => ({ inward: relation, outward: relation });

describe('the direction of a link', () => {
  it.each([
    ['is blocked by', 'blocks'],
    ['Is Blocked By', 'BLOCKS'],
    ['blocked by:', 'is blocking'],
    ['This issue is currently blocked by', 'This issue blocks'],
    ['is being blocked by the other work item', 'blocks issue'],
    ['depends on', 'is depended on by'],
    ['is dependent upon', 'is a dependency of'],
    ['requires', 'is required by'],
    ['has as prerequisite', 'is a prerequisite for'],
    ['waits for', 'is awaited by'],
    ['has to be done after', 'has to be done before'],
    ['must be finished after', 'must be finished before'],
    ['needs to be started after', 'needs to be started before'],
    ['is preceded by', 'precedes'],
    ['cannot start until', 'is predecessor of'],
    ['can’t start until the linked issue is done.', 'Linked one can’t start until this issue is done.'],
    ['wird blockiert von', 'blockiert'],
    ['hängt ab von', 'ist Voraussetzung für'],
    ['est bloqué par', 'bloque'],
    ['dépend de', 'est requis par'],
    ['está bloqueado por', 'bloquea a'],
    ['depende de', 'é necessário para'],
    ['é bloqueado por', 'bloqueia'],
    ['è bloccato da', 'blocca'],
    ['wordt geblokkeerd door', 'blokkeert'],
    ['jest blokowane przez', 'blokuje'],
    ['заблокировано', 'блокирует'],
    ['によってブロックされている', 'ブロックしている'],
    ['被阻塞', '阻塞'],
  ])('is what its ends say: "%s" waits and "%s" does not, whichever Jira calls inward', (waits, isWaitedFor) => {
    expect(read(waits, isWaitedFor)).toEqual(inwardWaits);
    expect(read(isWaitedFor, waits)).toEqual(outwardWaits);
  });

  it.each([
    ['is blocked by', 'needs this to go on', inwardWaits],
    ['needs this to go on', 'blocks', inwardWaits],
    ['blocks', 'gibt Arbeit an', outwardWaits],
    ['Blocked', 'depends on', outwardWaits],
    ['is caused by', 'blocks', inwardWaits],
  ])('follows from one end where the other is not known: "%s" and "%s"', (inward, outward, ends) => {
    expect(read(inward, outward)).toEqual(ends);
  });

  it.each([
    ['blocks', 'blocks'],
    ['is blocked by', 'is blocked by'],
    ['depends on', 'is blocked by'],
    ['Dependency', 'Dependency'],
    ['Blocked', 'Blocked'],
  ])('cannot be told of ends that contradict each other or have none: "%s" and "%s"', (inward, outward) => {
    expect(read(inward, outward)).toEqual(both('may-block'));
  });

  it('is not told by a name, nor hidden by one', () => {
    expect(read('sits on', 'carries', { name: 'Blocks' })).toEqual(both('may-block'));
    expect(read('is blocked by', 'blocks', { name: 'Relates' })).toEqual(inwardWaits);
    expect(readLinkType({ name: 'Blocks' }, defaultLinks)).toEqual(both('may-block'));
  });

  it.each([
    ['is duplicated by', 'duplicates', { inward: 'is-duplicated-by', outward: 'duplicates' }],
    ['duplicates', 'is duplicated by', { inward: 'duplicates', outward: 'is-duplicated-by' }],
    ['wird dupliziert von', 'dupliziert', { inward: 'is-duplicated-by', outward: 'duplicates' }],
    ['has the same matter in', 'is a duplicate of', { inward: 'is-duplicated-by', outward: 'duplicates' }],
    ['duplicates', 'duplicates', both('relates')],
  ])('of duplicates is told likewise: "%s" and "%s"', (inward, outward, ends) => {
    expect(read(inward, outward)).toEqual(ends);
  });
});

describe('a link that blocks nothing', () => {
  it.each([
    ['relates to', 'relates to'],
    ['is cloned by', 'clones'],
    ['Cloned to', 'Cloned from'],
    ['is caused by', 'causes'],
    ['split from', 'split to'],
    ['is unblocked by', 'unblocks'],
    ['is not blocked by', 'does not block'],
    ['is tested by', 'tests'],
    ['is a child of', 'is a parent of'],
    ['is superseded by', 'supersedes'],
    ['bezieht sich auf', 'bezieht sich auf'],
    ['est lié à', 'est lié à'],
    ['está relacionado con', 'está relacionado con'],
    ['関連している', '関連している'],
  ])('says "%s" and "%s"', (inward, outward) => {
    expect(read(inward, outward)).toEqual(both('relates'));
  });

  it.each([
    ['is a code block of', 'has code block'],
    ['Code block in', 'has the code block'],
    ['goes live with', 'goes live with'],
    ['blocks the merge of', 'is merged after the block of'],
    ['start is earliest end of', 'earliest end is start of'],
    ['has to be started together with', 'has to be started together with'],
    ['is roadblock-tested by', 'roadblock-tests'],
    ['wird gesegnet von', 'segnet'],
    ['', ''],
  ])('is not taken for one that does, and not for one that cannot: "%s" and "%s"', (inward, outward) => {
    expect(read(inward, outward)).toEqual(both('may-block'));
  });
});

describe('the lists of the rules', () => {
  const without = (list: readonly string[], phrase: string) => list.filter((entry) => entry !== phrase);

  it.each([
    ['depends on', 'is depended on by'],
    ['hängt ab von', 'ist eine Abhängigkeit von'],
  ])('a phrase that is taken out may block, in every form: "%s"', (waits, isWaitedFor) => {
    const blocks = without(defaultLinks.blocks, 'depends on');
    expect(read(waits, isWaitedFor, { blocks })).toEqual(both('may-block'));
    expect(read('is blocked by', 'blocks', { blocks })).toEqual(inwardWaits);
  });

  it('a phrase that is moved means what its list says, in every form and at both ends', () => {
    const blocks = without(defaultLinks.blocks, 'requires');
    const doesNotBlock = [...defaultLinks.doesNotBlock, 'requires'];
    expect(read('is needed for', 'benötigt', { blocks, doesNotBlock })).toEqual(both('relates'));
    expect(read('is needed for', 'benötigt', { blocks, mayBlock: ['requires'] })).toEqual(both('may-block'));
  });

  it.each(['is blocked by', 'blocks', 'wird blockiert durch'])(
    '"%s" in the list of blockers means the same',
    (entry) => {
      expect(read('est bloqué par', 'bloque', { blocks: [entry] })).toEqual(inwardWaits);
    },
  );

  it('"is caused by" may be made a blocker: whoever says so waits', () => {
    const doesNotBlock = without(defaultLinks.doesNotBlock, 'causes');
    const blocks = [...defaultLinks.blocks, 'is caused by'];
    expect(read('is caused by', 'causes', { blocks, doesNotBlock })).toEqual(inwardWaits);
  });

  it('own words are read as they are written, at either end', () => {
    const blocks = [...defaultLinks.blocks, 'sits on'];
    expect(read('carries', 'Sits on:', { blocks })).toEqual(outwardWaits);
    expect(read('carries', 'sits on', { doesNotBlock: ['sits on'] })).toEqual(both('relates'));
    expect(read('carries', 'blocks', { mayBlock: ['carries'] })).toEqual(both('may-block'));
  });

  it('the name of a type goes before what its ends say, where it does not block', () => {
    const planned = (told: Partial<LinkSettings>) =>
      read('has to be done after', 'has to be done before', { ...told, name: 'Roadmap' });
    expect(planned({})).toEqual(inwardWaits);
    expect(planned({ doesNotBlock: ['Roadmap'] })).toEqual(both('relates'));
    expect(planned({ mayBlock: ['roadmap'] })).toEqual(both('may-block'));
    expect(read('sits on', 'carries', { blocks: ['Stack'], name: 'Stack' })).toEqual(both('may-block'));
  });
});

describe('any link', () => {
  const phrases = [...waitingPhrases, ...nonBlockingPhrases];
  const words = fc.constantFrom(
    ...phrases.flatMap(({ own, reverse }) => [...own, ...reverse]),
    'sits on',
    'Blocked',
    '',
  );

  it('says the same at both ends, and the reverse where its ends are swapped', () => {
    fc.assert(
      fc.property(words, words, (inward, outward) => {
        const ends = read(inward, outward);
        expect(ends.outward).toBe(reversed[ends.inward]);
        expect(read(outward, inward)).toEqual({ inward: ends.outward, outward: ends.inward });
      }),
      { seed: 41, numRuns: 2000 },
    );
  });

  it('no phrase means two things', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { phrase, own, reverse } of phrases)
      for (const [end, forms] of Object.entries({ own, reverse }))
        for (const form of forms) {
          const plain = plainLinkWords(form);
          meanings.set(plain, new Set([...(meanings.get(plain) ?? []), `${phrase}, ${end}`]));
        }
    expect([...meanings].filter(([, several]) => several.size > 1)).toEqual([]);
  });

  it('each phrase of the rules is a form of itself', () => {
    for (const { phrase, own } of phrases) expect(own).toContain(phrase);
  });
});

describe('the link types of public sites', () => {
  it.each(publicLinkTypes)('$site, $name: "$inward" and "$outward"', ({ relation, ...type }) => {
    expect(readLinkType(type, defaultLinks)).toEqual({
      inward: relation,
      outward: reversed[relation],
    });
  });
});

const file = shared('data/public-jira-field-metadata/jira_issuelinktype_information.json');
const whereItIs = existsSync(file) ? describe : describe.skip;

whereItIs('the table of public link types (skipped where ../shared is absent)', () => {
  it('holds all of them', () => {
    const sites = sitesSchema.parse(JSON.parse(readFileSync(file, 'utf8')), { mode: 'strip' });
    const types = Object.entries(sites).flatMap(([site, byName]) =>
      Object.values(byName).map(({ name, inward, outward }) => ({ site, name, inward, outward })),
    );
    const ofTable = publicLinkTypes.map(({ site, name, inward, outward }) => ({ site, name, inward, outward }));
    expect(ofTable).toEqual(types);
  });
});

const sitesSchema = v.record(v.record(v.object({ name: v.string(), inward: v.string(), outward: v.string() })));
