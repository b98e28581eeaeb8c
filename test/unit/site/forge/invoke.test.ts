import api, { route, getAppContext } from '@forge/api';
import Resolver from '@forge/resolver';
import { RESOLVER_LIMIT_MS } from '../../../site/forge/functions/function-limits';
import { aPlatform, panel, aManifest, aContext, failureOf } from './a-platform';

/** A resolver whose keys show what Forge gave it and who Jira was asked as. */
function showingResolver(): unknown {
  const resolver = new Resolver();
  resolver.define('whoAmI', (request) => seen(request));
  resolver.define('askAsUser', askAsUser);
  resolver.define('askAsApp', async () => {
    const answer = await api.asApp().requestJira(route`/rest/api/3/myself`);
    return (await answer.json()) as unknown;
  });
  resolver.define('askTwice', async (request) => {
    const first = await askAsUser(request);
    await Promise.resolve();
    return [first, await askAsUser(request)];
  });
  resolver.define('when', () => ({ at: new Date(0), nothing: undefined, list: [undefined] }));
  resolver.define('module', () => ({ moduleKey: getAppContext().moduleKey }));
  resolver.define('fail', () => {
    throw new Error('The rules could not be read.');
  });
  resolver.define('never', () => new Promise(() => undefined));
  resolver.define('impersonate', async () => api.asUser('ben').requestJira(route`/rest/api/3/myself`));
  resolver.define('confluence', async () => api.asUser().requestConfluence(route`/wiki/rest/api/content`));
  return resolver.getDefinitions();
}

function seen({ context, payload }: { context: Record<string, unknown>; payload: unknown }): unknown {
  return { accountId: context['accountId'], payload };
}

async function askAsUser({ payload }: { payload: { to?: string } }): Promise<unknown> {
  const answer = await api.asUser().requestJira(route`/rest/api/3/issue/${payload.to ?? 'MOB-1'}`);
  return answer.json();
}

const withPlatform = async <T>(work: (platform: ReturnType<typeof aPlatform>) => Promise<T>): Promise<T> => {
  const platform = aPlatform(showingResolver());
  try {
    return await work(platform);
  } finally {
    platform.close();
  }
};

describe('who calls', () => {
  it('comes from the principal; a payload that names somebody else changes nothing', async () => {
    const answer = await withPlatform(({ call }) =>
      call('ann', 'whoAmI', { accountId: 'ben', context: { accountId: 'ben' }, principal: { accountId: 'ben' } }),
    );
    expect(answer).toMatchObject({ accountId: 'ann' });
    expect(await withPlatform(({ call }) => call('ann', 'askAsUser', { accountId: 'ben' }))).toMatchObject({
      as: 'ann',
    });
  });

  it('stays apart for two people whose invocations overlap', async () => {
    const answers = await withPlatform(({ call }) =>
      Promise.all(['ann', 'ben', 'ann', 'ben'].map((person) => call(person, 'askTwice', { to: person }))),
    );
    expect(answers).toEqual(
      ['ann', 'ben', 'ann', 'ben'].map((person) => {
        const own = { method: 'GET', path: `/rest/api/3/issue/${person}`, as: person };
        return [own, own];
      }),
    );
  });

  it('is the app where the app asks for itself', async () => {
    expect(await withPlatform(({ call }) => call('ann', 'askAsApp'))).toMatchObject({ as: 'app' });
  });

  it.each(['impersonate', 'confluence'])('cannot be widened: %s is not served', async (key) => {
    await expect(withPlatform(({ call }) => call('ann', key))).rejects.toThrow('The local site does not serve');
  });
});

describe('a call and its answer', () => {
  it('pass through JSON: a date is a string, undefined members vanish', async () => {
    expect(await withPlatform(({ call }) => call('ann', 'when'))).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      list: [null],
    });
  });

  it('hold no functions', async () => {
    await expect(withPlatform(({ call }) => call('ann', 'whoAmI', { ask: () => 1 }))).rejects.toThrow(
      'Passing functions as part of the payload is not supported!',
    );
  });

  it('fail with the message that the bridge gives the screen', async () => {
    await expect(withPlatform(({ call }) => call('ann', 'fail'))).rejects.toThrow(
      'There was an error invoking the function - The rules could not be read.',
    );
    await expect(withPlatform(({ call }) => call('ann', 'saveRules'))).rejects.toThrow(
      "There was an error invoking the function - Resolver has no definition for 'saveRules'.",
    );
  });

  it('know the module that they belong to', async () => {
    expect(await withPlatform(({ call }) => call('ann', 'module'))).toEqual({ moduleKey: 'panel' });
  });
});

describe('a module', () => {
  const other = { ...panel, key: 'admin', handler: 'index.admin' };
  const manifest = aManifest({ modules: [panel, other] });
  const handlers = {
    panel: new Resolver().define('read', () => 'panel').getDefinitions(),
    admin: new Resolver().define('save', () => 'saved').getDefinitions(),
  };

  it('reaches the keys of its own resolver function only', async () => {
    const platform = aPlatform(undefined, { manifest, handlers });
    const ask = (module: typeof panel, functionKey: string): Promise<unknown> =>
      platform.invoke({ module, functionKey, accountId: 'ann', context: aContext('ann', module.key) });
    await expect(ask(other, 'save')).resolves.toBe('saved');
    await expect(ask(panel, 'save')).rejects.toThrow("Resolver has no definition for 'save'.");
    platform.close();
  });

  it('cannot be opened where src/index.ts lacks its handler', () => {
    expect(() => aPlatform(undefined, { manifest, handlers: { panel: handlers.panel } })).toThrow(
      'The manifest names the handler index.admin, which src/index.ts does not export.',
    );
  });
});

describe('the limit of 25 seconds', () => {
  it('ends the invocation with the error that Forge gives', async () => {
    await withPlatform(async ({ call, clock }) => {
      const failure = failureOf(call('ann', 'never'));
      await clock.advance(RESOLVER_LIMIT_MS);
      expect(await failure).toMatch(
        /^There was an error invoking the function - RequestId: [0-9a-f-]{36} Error: Task timed out after 25.00 seconds$/,
      );
    });
  });

  it('leaves a call alone that answers just in time', async () => {
    const platform = aPlatform(showingResolver(), { latency: RESOLVER_LIMIT_MS - 1 });
    const answer = platform.call('ann', 'askAsUser');
    await platform.clock.advance(RESOLVER_LIMIT_MS);
    await expect(answer).resolves.toMatchObject({ as: 'ann' });
    platform.close();
  });

  it('lets nothing leave an invocation that ended', async () => {
    const platform = aPlatform(showingResolver(), { latency: 20_000 });
    const failure = failureOf(platform.call('ann', 'askTwice'));
    await platform.clock.advance(60_000);
    expect(await failure).toContain('timed out');
    expect(platform.meter.report().sinceStart.restCalls).toBe(1);
    platform.close();
  });
});

describe('the seams', () => {
  it('serve one site at a time, and the next after it', async () => {
    const platform = aPlatform(showingResolver());
    expect(() => aPlatform(showingResolver())).toThrow('Another local site is open in this process');
    platform.close();
    expect(await withPlatform(({ call }) => call('ann', 'whoAmI'))).toMatchObject({ accountId: 'ann' });
  });

  it('refuse a request from outside of any invocation', async () => {
    await withPlatform(async () => {
      await expect(api.asApp().requestJira(route`/rest/api/3/myself`)).rejects.toThrow('outside an invocation');
    });
  });
});
