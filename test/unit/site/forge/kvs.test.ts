import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '../../../site/forge/clock';
import { openKvs } from '../../../site/forge/storage/kvs';
import { aPlatform, aManifest } from './a-platform';

/** Runs the work inside a resolver, where `@forge/kvs` belongs, and gives back what came of it. */
async function inResolver(
  work: () => Promise<unknown>,
  values: Parameters<typeof aPlatform>[1] = {},
): Promise<unknown> {
  let outcome: unknown;
  const platform = aPlatform(async () => {
    outcome = await work();
  }, values);
  try {
    await platform.call('ann', 'run');
    return outcome;
  } finally {
    platform.close();
  }
}

const refusal = (work: () => Promise<unknown>): Promise<unknown> =>
  inResolver(() =>
    work().then(
      () => 'nothing was refused',
      (error: unknown) => error,
    ),
  );

const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: nested(depth - 1) });

describe('what is stored', () => {
  it('comes back as it was, and absent keys as undefined', async () => {
    const answer = await inResolver(async () => {
      await kvs.set('rules', { weight: 25, on: true });
      return [await kvs.get('rules'), await kvs.get('nothing')];
    });
    expect(answer).toEqual([{ weight: 25, on: true }, undefined]);
  });

  it('is detached on write and on read', async () => {
    const answer = await inResolver(async () => {
      const rules = { weights: [25] };
      await kvs.set('rules', rules);
      rules.weights.push(99);
      const first = await kvs.get<typeof rules>('rules');
      first?.weights.push(77);
      return kvs.get('rules');
    });
    expect(answer).toEqual({ weights: [25] });
  });

  it('passes through JSON: a date is a string afterwards', async () => {
    const answer = await inResolver(async () => {
      await kvs.set('saved', { at: new Date(0), by: undefined });
      return kvs.get('saved');
    });
    expect(answer).toEqual({ at: '1970-01-01T00:00:00.000Z' });
  });

  it('is gone once deleted; deleting what is not there is no error', async () => {
    const answer = await inResolver(async () => {
      await kvs.set('rules', 1);
      await kvs.delete('rules');
      await kvs.delete('rules');
      return kvs.get('rules');
    });
    expect(answer).toBeUndefined();
  });

  it('is created once where the key policy says so', async () => {
    const error = await refusal(async () => {
      await kvs.set('version', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
      await kvs.set('version', 2, { keyPolicy: 'FAIL_IF_EXISTS' });
    });
    expect(error).toMatchObject({ code: 'KEY_CONFLICT', responseDetails: { status: 409 } });
  });

  it('answers the previous value where it is asked for', async () => {
    const answer = await inResolver(async () => {
      await kvs.set('version', 1);
      return kvs.set('version', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' });
    });
    expect(answer).toEqual({ key: 'version', value: 1 });
  });

  it('is still read after its lifetime, as Forge removes it only within 48 hours', async () => {
    const clock = fixedClock(Date.UTC(2026, 2, 9, 9));
    const answer = await inResolver(
      async () => {
        await kvs.set('lease', 1, { ttl: { value: 5, unit: 'SECONDS' } });
        await clock.advance(6_000);
        const late = await kvs.get('lease', { metadataFields: [MetadataField.EXPIRE_TIME] });
        return late;
      },
      { clock },
    );
    expect(answer).toEqual({ key: 'lease', value: 1, expireTime: '2026-03-09T09:00:05.000Z' });
  });
});

describe('a query', () => {
  it('pages through the keys of a prefix in their order', async () => {
    const answer = await inResolver(async () => {
      for (const key of ['item:3', 'item:1', 'other', 'item:2']) await kvs.set(key, key);
      const items = kvs.query().where('key', WhereConditions.beginsWith('item:')).limit(2);
      const first = await items.getMany();
      const second = await items.cursor(first.nextCursor ?? '').getMany();
      return [first.results.map(({ key }) => key), second.results.map(({ key }) => key), second.nextCursor];
    });
    expect(answer).toEqual([['item:1', 'item:2'], ['item:3'], undefined]);
  });

  it('gives ten where no limit is set', async () => {
    const answer = await inResolver(async () => {
      for (let index = 0; index < 12; index += 1) await kvs.set(`item:${index}`, index);
      return (await kvs.query().getMany()).results.length;
    });
    expect(answer).toBe(10);
  });

  it.each([
    ['a page of more than 100', () => kvs.query().limit(101).getMany()],
    ['a cursor that it never gave', () => kvs.query().cursor('made up').getMany()],
  ])('refuses %s', async (_what, work) => {
    expect(await refusal(work)).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('the limits of the store', () => {
  it.each([
    ['an empty key', 'KEY_TOO_SHORT', () => kvs.set('', 1)],
    ['a key of 501 characters', 'KEY_TOO_LONG', () => kvs.set('k'.repeat(501), 1)],
    ['a key with a slash', 'INVALID_KEY', () => kvs.set('a/b', 1)],
    ['a key of blanks', 'INVALID_KEY', () => kvs.get('  ')],
    ['a value over 240 KiB', 'MAX_SIZE', () => kvs.set('big', 'x'.repeat(240 * 1024 - 1))],
    ['a value nested more than 31 deep', 'MAX_DEPTH', () => kvs.set('deep', nested(32))],
    ['no value', 'BAD_REQUEST', () => kvs.set('none', undefined)],
    ['a batch of 26', 'BAD_REQUEST', () => kvs.batchSet(manyItems(26))],
    ['an empty batch', 'BAD_REQUEST', () => kvs.batchGet([])],
    ['a key twice in a batch', 'BAD_REQUEST', () => kvs.batchDelete([{ key: 'a' }, { key: 'a' }])],
  ])('refuse %s (%s)', async (_what, code, work) => {
    expect(await refusal(work)).toMatchObject({ name: 'ForgeKvsError', code, responseDetails: { status: 400 } });
  });

  it('allow what is just within them', async () => {
    const answer = await inResolver(async () => {
      await kvs.set('k'.repeat(500), 1);
      await kvs.set('a-Z:0._ #', 1);
      await kvs.set('big', 'x'.repeat(240 * 1024 - 2));
      await kvs.set('deep', nested(31));
      await kvs.batchSet(manyItems(25));
      return 'allowed';
    });
    expect(answer).toBe('allowed');
  });
});

describe('a batch', () => {
  it('does what it can and names the keys that failed', async () => {
    const answer = await inResolver(async () => {
      await kvs.batchSet([{ key: 'a', value: 1 }]);
      return kvs.batchGet([{ key: 'a' }, { key: 'b' }]);
    });
    expect(answer).toMatchObject({
      successfulKeys: [{ key: 'a', value: 1 }],
      failedKeys: [{ key: 'b', error: { code: 'KEY_NOT_FOUND' } }],
    });
  });
});

describe('a transaction', () => {
  it('does all of it', async () => {
    const answer = await inResolver(async () => {
      await kvs.set('old', 1);
      await kvs.transact().set('new', 2).delete('old').execute();
      return [await kvs.get('new'), await kvs.get('old')];
    });
    expect(answer).toEqual([2, undefined]);
  });

  it('does none of it where one part is refused', async () => {
    const platformKeys: string[] = [];
    const error = await refusal(async () => {
      const failed: unknown = await kvs
        .transact()
        .set('good', 1)
        .set('bad/key', 2)
        .execute()
        .catch((reason: unknown) => reason);
      const found = await kvs.query().getMany();
      platformKeys.push(...found.results.map(({ key }) => key));
      throw failed instanceof Error ? failed : new Error('the transaction was not refused');
    });
    expect(error).toMatchObject({ code: 'INVALID_KEY' });
    expect(platformKeys).toEqual([]);
  });

  it('takes at most 25 operations', async () => {
    const error = await refusal(() =>
      manyItems(26)
        .reduce((transaction, { key, value }) => transaction.set(key, value), kvs.transact())
        .execute(),
    );
    expect(error).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('what the local site does not serve', () => {
  it('is a loud error, not an empty answer', async () => {
    expect(await refusal(() => kvs.getSecret('token'))).toMatchObject({
      message: 'The local site does not serve the storage call /api/v1/secret/get.',
    });
  });

  it('is refused without the scope storage:app', async () => {
    const platform = aPlatform(() => kvs.get('rules'), { manifest: aManifest({ scopes: ['read:jira-work'] }) });
    await expect(platform.call('ann', 'run')).rejects.toThrow('The app lacks the scope storage:app');
    platform.close();
  });
});

describe('the file of --store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refinery-store-'));
  const clock = fixedClock(Date.UTC(2026, 2, 9, 9));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps what was stored for the next start', () => {
    const file = join(folder, 'kept.json');
    openKvs({ clock, file }).handle('/api/v1/set', { key: 'rules', value: { weight: 25 } });
    expect(openKvs({ clock, file }).handle('/api/v1/get', { key: 'rules' }).body).toMatchObject({
      value: { weight: 25 },
    });
  });

  it('is refused where it holds something else', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, 'not a store');
    expect(() => openKvs({ clock, file })).toThrow('broken.json is not a store of this site');
    expect(readFileSync(file, 'utf8')).toBe('not a store');
  });
});

const manyItems = (count: number): { key: string; value: number }[] =>
  Array.from({ length: count }, (_, index) => ({ key: `item:${index}`, value: index }));
