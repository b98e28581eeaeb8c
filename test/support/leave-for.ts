import { trackedKey } from '../../src/storage/keys';
import type { Site } from '../site/open-site';
import type { UsedBoard } from './a-used-site';

/** Lets a board be one that was last opened so many days ago. */
export const leaveFor = (site: Site, { project, backlogId }: UsedBoard, days: number): void => {
  const openedOn = Math.floor(site.clock.now() / 86_400_000) - days;
  site.kvs.handle('/api/v1/set', { key: trackedKey(backlogId), value: { projectKey: project, openedOn } });
};
