/**
 * The address of a link as this site serves it: inside the site its path, outside the whole; a
 * `javascript:` address leads nowhere.
 */
export function siteAddress(href: string, here: URL = new URL(window.location.href)): string {
  const address = URL.canParse(href, here.href) ? new URL(href, here.href) : undefined;
  if (address === undefined || !/^(https?|mailto|tel):$/.test(address.protocol)) return '#';
  if (address.origin !== here.origin) return href;
  return `${address.pathname}${address.search}${address.hash}`;
}
