import { pointsOf } from '../site/forge/usage';
import type { Site } from '../site/open-site';

/** What points were spent for, and the bytes that were written to storage. */
export type SiteCosts = {
  readonly points: () => Readonly<Record<string, number>>;
  readonly bytesWritten: () => number;
  /** From now on calls are for this; calls for boards and sprints are told apart by themselves. */
  readonly during: (what: 'views' | 'syncs' | 'daily') => void;
  readonly reset: () => void;
};

/** Watches what the app asks of Jira and storage on a site, from now on. */
export const watchCosts = (site: Site): SiteCosts => {
  let what = 'views';
  let points: Record<string, number> = {};
  let bytes = 0;
  const { handle } = site.jira;
  const store = site.kvs.handle;
  Object.assign(site.jira, {
    handle: (request: Parameters<typeof handle>[0]) => {
      const answer = handle(request);
      const cause = what === 'views' ? what : `${what}: ${causeOf(request.path, request.body ?? '')}`;
      points[cause] = (points[cause] ?? 0) + pointsOf({ ...answer, method: request.method });
      return answer;
    },
  });
  Object.assign(site.kvs, {
    handle: (path: string, body: unknown) => {
      if (/set|transaction/.test(path)) bytes += JSON.stringify(body).length;
      return store(path, body);
    },
  });
  return {
    points: () => ({ ...points }),
    bytesWritten: () => bytes,
    during: (next) => {
      what = next;
    },
    reset: () => {
      points = {};
      bytes = 0;
    },
  };
};

const causeOf = (path: string, body: string): string => {
  if (path.includes('approximate-count')) return 'counts';
  if (/updated >=/.test(body)) return 'changes';
  if (/ORDER BY created/.test(body)) return 'repair';
  if (/\bid (not )?in \(/.test(body)) return 'top';
  if (/search\/jql/.test(path)) return 'scan';
  return /bulkfetch/.test(path) ? 'changes' : 'boards and sprints';
};
