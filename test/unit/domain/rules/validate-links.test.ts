import { defaultLinks } from '../../../../src/domain/links/default-links';
import type { LinkSettings } from '../../../../src/domain/links/link-settings';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { validateRules } from '../../../../src/domain/rules/validate-rules';

const validate = (links: object) => validateRules({ ...defaultRules, links: { ...defaultLinks, ...links } });

const without = (list: readonly string[], phrase: string) => list.filter((entry) => entry !== phrase);

describe('the lists of links', () => {
  it.each<[string, Partial<LinkSettings>]>([
    ['those that the app comes with', {}],
    ['own words and names', { doesNotBlock: ['ships with', 'Roadmap'], mayBlock: ['sits on'] }],
    ['a phrase that is moved', { blocks: without(defaultLinks.blocks, 'requires'), mayBlock: ['requires'] }],
    ['one phrase in two forms in one list', { blocks: [...defaultLinks.blocks, 'blocks', 'wird blockiert von'] }],
    ['nothing that does not block', { doesNotBlock: [] }],
  ])('take %s', (_, links) => {
    expect(validate(links)).toMatchObject({ ok: true, rules: { links } });
  });

  it.each([
    [
      'links.blocks',
      { blocks: [] },
      '"links.blocks" needs at least one phrase: without any, no link says that something blocks.',
    ],
    [
      'links.doesNotBlock',
      { doesNotBlock: [...defaultLinks.doesNotBlock, 'Blocks'] },
      '"links.doesNotBlock" holds "Blocks", which says the same as "is blocked by" in "Links that block": keep it in one list.',
    ],
    [
      'links.mayBlock',
      { mayBlock: ['hängt ab von'] },
      '"links.mayBlock" holds "hängt ab von", which says the same as "depends on" in "Links that block": keep it in one list.',
    ],
    [
      'links.mayBlock',
      { doesNotBlock: ['sits on'], mayBlock: ['Sits on'] },
      '"links.mayBlock" holds "Sits on", which stands in "Links that do not block" already: keep it in one list.',
    ],
    [
      'links.mayBlock',
      { mayBlock: ['…'] },
      '"links.mayBlock" must hold labels of 1 to 100 characters, each with a letter or digit.',
    ],
    ['links.mayBlock', { mayBlock: 'sits on' }, '"links.mayBlock" must be a list of at most 100 labels.'],
    [
      'links.other',
      { other: [] },
      '"other" is not known here: remove it, or use one of blocks, doesNotBlock, mayBlock.',
    ],
  ])('are refused at %s for %j (R7)', (path, links, message) => {
    expect(validate(links)).toMatchObject({ ok: false, faults: [{ path, message }] });
  });
});
