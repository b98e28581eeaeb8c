import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { root } from '../support/paths';
import { expectShown } from './support/visits';
import { withSiteHere } from './support/with-site';

/* Every line of `src/where-it-is.md` is walked, by what a person presses and sees. */

const { openPage } = withSiteHere({ now: '2026-11-02T09:00:00.000Z', past: true });

type Role = Parameters<Page['getByRole']>[0];

type Line = { readonly what: string; readonly path: string; readonly steps: readonly string[]; readonly seen: string };

const lines: readonly Line[] = readFileSync(join(root, 'src/where-it-is.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| .*`\//.test(line))
  .map((line) => {
    const [, what = '', , way = '', seen = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const [path = '', ...steps] = way.split(' > ');
    return { what, path: path.replaceAll('`', ''), steps, seen: seen.replaceAll('\\|', '|') };
  });

const paths = [...new Set(lines.map(({ path }) => path))];

/** "…" is a name as it stands, /…/ a pattern; without either, whatever its name. */
const named = (text: string): string | RegExp | undefined => {
  const [, exact, pattern] = /"(.*)"$|\/(.*)\/$/.exec(text) ?? [];
  return pattern === undefined ? exact : new RegExp(pattern.replaceAll('\\|', '|'));
};

const found = (page: Page, text: string, usual: string): Locator => {
  const role = /^[a-z]+/.exec(text)?.[0] ?? usual;
  const name = named(text);
  const all =
    role === 'text'
      ? page.getByText(name ?? '', { exact: true })
      : page.getByRole(role as Role, name === undefined ? {} : { name, exact: true });
  // Tabs that are not open have texts as well.
  return all.filter({ visible: true }).first();
};

/** A fold that a line before has opened is called otherwise by now. */
const press = async (page: Page, step: string): Promise<void> => {
  const target = found(page, step, 'button');
  const isOpen = pressed.get(page)?.has(step) === true;
  if (isOpen && (await target.count()) === 0) return;
  await target.click();
  pressed.set(page, new Set([...(pressed.get(page) ?? []), step]));
};

const pressed = new WeakMap<Page, ReadonlySet<string>>();

const viewerOf = (path: string): string =>
  path === '/admin' || path.endsWith('/settings') ? people.anna.accountId : people.tobias.accountId;

it('has a line for what each surface had', () => {
  expect(lines.length).toBeGreaterThan(55);
  expect(new Set(lines.map(({ what }) => what)).size).toBe(lines.length);
});

describe.each(paths)('on %s', (path) => {
  it('everything that stood there before is found where the list says', async () => {
    const missing: string[] = [];
    const page = await openPage({ path, as: viewerOf(path) });
    for (const { what, steps, seen } of lines.filter((line) => line.path === path)) {
      try {
        for (const step of steps) await press(page, step);
        await expectShown(found(page, seen, 'text'));
      } catch (failure) {
        missing.push(`${what}: ${failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : ''}`);
      }
    }
    expect(missing).toEqual([]);
  }, 240_000);
});
