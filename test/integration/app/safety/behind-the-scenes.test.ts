import { root } from '../../../support/paths';
import { join } from 'node:path';
import { readManifest } from '../../../site/forge/functions/manifest';

const { modules, background } = readManifest(join(root, 'manifest.yml'));

it('what works in the background is no function of any screen, and each screen has one of its own', () => {
  const behind = [...background.consumers, ...background.triggers, ...background.schedules].map(
    ({ handler }) => handler,
  );
  const screens = modules.map(({ handler }) => handler);
  expect(screens.filter((handler) => behind.includes(handler))).toEqual([]);
  expect(new Set(screens).size).toBe(screens.length);
  expect(behind).toEqual(expect.arrayContaining(['index.backlogWorker', 'index.dailySchedule', 'index.jiraEvents']));
});
