/**
 * Sets the page's clock to the site's: from here on `new Date()` and `Date.now()` run from that
 * instant, so that "2 hours ago" is right for a site whose data ended years ago.
 */
export function setClock(siteNow: string): void {
  const RealDate = globalThis.Date;
  const ahead = RealDate.parse(siteNow) - RealDate.now();
  const now = () => RealDate.now() + ahead;
  const SiteDate = new Proxy(RealDate, {
    construct: (target, given: [] | ConstructorParameters<DateConstructor>) =>
      given.length === 0 ? new target(now()) : new target(...given),
    apply: () => new RealDate(now()).toString(),
    get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
  });
  Object.assign(globalThis, { Date: SiteDate });
}
