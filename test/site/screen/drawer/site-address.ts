/**
 * The address of a link as this site serves it: an address inside the site keeps the person whose
 * eyes one looks through (`?as=`); a `javascript:` address leads nowhere.
 */
export function siteAddress(href: string, here: URL = new URL(window.location.href)): string {
  const address = URL.canParse(href, here.href) ? new URL(href, here.href) : undefined;
  if (address === undefined || !/^(https?|mailto|tel):$/.test(address.protocol)) return '#';
  if (address.origin !== here.origin) return href;
  const viewer = here.searchParams.get('as');
  if (viewer !== null && !address.searchParams.has('as')) address.searchParams.set('as', viewer);
  return `${address.pathname}${address.search}${address.hash}`;
}
