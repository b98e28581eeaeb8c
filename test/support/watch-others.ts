import type { Site } from '../site/open-site';

/** Counts, from now on, the calls that name a project of others than these. */
export const watchOthers = (site: Site, used: ReadonlySet<string>): (() => number) => {
  let calls = 0;
  const { handle } = site.jira;
  const others = site.data.projects.filter(({ key }) => !used.has(key)).map(({ key }) => key);
  const named = new RegExp(`project(/|KeyOrId=| = \\\\?"?)(${others.join('|')})\\b`);
  Object.assign(site.jira, {
    handle: (request: Parameters<typeof handle>[0]) => {
      if (others.length > 0 && named.test(`${request.path} ${request.body ?? ''}`)) calls += 1;
      return handle(request);
    },
  });
  return () => calls;
};
