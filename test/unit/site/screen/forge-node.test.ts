import { pictureOf, textOf, partOf } from '../../../site/screen/drawer/forge-node';

const text = (words: string) => ({ type: 'String', key: words, props: { text: words }, children: [] });

const tree = () => ({
  type: 'Root',
  key: 'root',
  props: {},
  children: [
    { type: 'Text', key: 'a', props: { size: 'small' }, children: [text('62'), text(' points')] },
    { type: 'Text', key: 'b', props: {}, children: [text('ready')] },
  ],
});

describe('the picture of a ForgeDoc', () => {
  it('stays as it was when the reconciler changes its tree in place', () => {
    const live = tree();
    const picture = pictureOf(live);
    live.children[1]?.children.splice(0, 1, text('not ready'));
    expect(picture.children.map(textOf)).toEqual(['62 points', 'ready']);
    expect(pictureOf(live).children.map(textOf)).toEqual(['62 points', 'not ready']);
  });

  it('sees a text that was changed inside its node', () => {
    const live = tree();
    pictureOf(live);
    const first = live.children[0]?.children[0];
    if (first !== undefined) first.props.text = '71';
    expect(textOf(pictureOf(live))).toBe('71 pointsready');
  });

  it('gives an unchanged part again, so that it is not drawn anew', () => {
    const live = tree();
    const before = pictureOf(live);
    live.children[0]?.children.splice(0, 1);
    const after = pictureOf(live);
    expect(after.children[0]).not.toBe(before.children[0]);
    expect(after.children[1]).toBe(before.children[1]);
  });

  it('refuses what is no ForgeDoc', () => {
    expect(() => pictureOf({ type: 'Root' })).toThrow('this is no ForgeDoc');
  });

  it('finds the named parts of a table', () => {
    const table = {
      type: 'DynamicTable',
      key: 't',
      props: {},
      children: [{ type: 'ContentWrapper', key: 'h', props: { name: 'head' }, children: [text('Key')] }],
    };
    expect(partOf(table, 'head').map(textOf)).toEqual(['Key']);
    expect(partOf(table, 'rows')).toEqual([]);
  });
});
