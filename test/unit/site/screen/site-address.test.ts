import { siteAddress } from '../../../site/screen/drawer/site-address';

const here = new URL('http://127.0.0.1:8420/browse/MOB-1?as=ana');

describe('the address of a link', () => {
  it.each([
    ['/browse/MOB-2', '/browse/MOB-2'],
    ['http://127.0.0.1:8420/projects/MOB', '/projects/MOB'],
    ['/browse/MOB-2?as=ben', '/browse/MOB-2?as=ben'],
    ['#comments', '/browse/MOB-1?as=ana#comments'],
  ])('inside the site is its path: %s', (href, address) => {
    expect(siteAddress(href, here)).toBe(address);
  });

  it('outside the site is left as it is', () => {
    expect(siteAddress('https://example.com/a?b=c', here)).toBe('https://example.com/a?b=c');
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'http://'])(
    'leads nowhere: %s',
    (href) => {
      expect(siteAddress(href, here)).toBe('#');
    },
  );
});
