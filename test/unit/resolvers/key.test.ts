import type { Request } from '@forge/resolver';
import * as v from '@badrap/valita';
import type { Answer, Problem } from '../../../src/contract/answer';
import { SourceFailure } from '../../../src/ports/source-failure';
import type { Guard } from '../../../src/resolvers/guards';
import { key, resolverOf, type Keys } from '../../../src/resolvers/key';

/* The guard of a key comes first, and there is no key without one. */

type Caller = { readonly accountId: string };

/** What happened, in its order. */
let steps: string[] = [];
beforeEach(() => {
  steps = [];
});

const admitting: Guard<Caller> = {
  admit: ({ accountId }) => {
    steps.push('admit');
    return Promise.resolve(
      accountId === undefined ? { ok: false, problem: { code: 'not-allowed' } } : { ok: true, value: { accountId } },
    );
  },
};

/** Refuses the numbers that are no even ones. */
const refusing: Guard<Caller, { readonly count: number }> = {
  ...admitting,
  refuse: (_, { count }) => {
    steps.push(`refuse ${count}`);
    return Promise.resolve(count % 2 === 0 ? undefined : { code: 'not-held' });
  },
};

const payload = v.object({
  count: v.number().assert((count) => {
    steps.push('parse');
    return count > 0;
  }, 'a number above 0'),
});

const run = ({ accountId }: Caller, { count }: { readonly count: number }): Promise<Answer<string>> => {
  steps.push('run');
  return Promise.resolve({ ok: true, value: `${accountId} ${count}` });
};

const requestOf = (sent: unknown, accountId?: string): Request => ({
  payload: sent,
  context: { extension: {}, ...(accountId === undefined ? {} : { accountId }) },
});

const refused = (problem: Problem) => ({ ok: false, problem });

describe('a key', () => {
  const guarded = key({ guard: refusing, payload, run });

  it('asks the guard, parses the payload, lets the guard refuse it, and runs', async () => {
    expect(await guarded('page.count', requestOf({ count: 2 }, 'ann'))).toEqual({ ok: true, value: 'ann 2' });
    expect(steps).toEqual(['admit', 'parse', 'refuse 2', 'run']);
  });

  it.each([[{ count: 2 }], [{ count: 'many' }], ['nonsense'], [undefined]])(
    'looks at no payload of who is not admitted, such as %j',
    async (sent) => {
      expect(await guarded('page.count', requestOf(sent))).toEqual(refused({ code: 'not-allowed' }));
      expect(steps).toEqual(['admit']);
    },
  );

  it('does not ask the guard about a payload with faults', async () => {
    expect(await guarded('page.count', requestOf({ count: -1, more: true }, 'ann'))).toEqual(
      refused({
        code: 'bad-request',
        faults: [
          { path: 'count', message: 'count should be a number above 0.' },
          { path: '', message: 'The payload may not have more.' },
        ],
      }),
    );
    expect(steps).toEqual(['admit', 'parse']);
  });

  it('lets the guard refuse what the payload asks for, after it is parsed', async () => {
    expect(await guarded('page.count', requestOf({ count: 3 }, 'ann'))).toEqual(refused({ code: 'not-held' }));
    expect(steps).toEqual(['admit', 'parse', 'refuse 3']);
  });

  it('runs without a second question where the guard refuses nothing', async () => {
    const open = key({ guard: admitting, payload, run });
    expect(await open('page.count', requestOf({ count: 3 }, 'ann'))).toEqual({ ok: true, value: 'ann 3' });
    expect(steps).toEqual(['admit', 'parse', 'run']);
  });
});

describe('what is thrown on the way becomes a problem', () => {
  let log: jest.SpyInstance;
  beforeEach(() => {
    log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => log.mockRestore());

  const busy = () => Promise.reject(new SourceFailure({ kind: 'jira-busy', retryAfterSeconds: 7 }, 'rest/api: busy'));
  const broken = () => Promise.reject(new TypeError('a secret text'));

  it.each([
    ['by the guard', key({ guard: { admit: busy }, payload, run })],
    ['by its refusal', key({ guard: { ...admitting, refuse: busy }, payload, run })],
    ['by the use case', key({ guard: admitting, payload, run: busy })],
  ])('%s', async (_, failing) => {
    expect(await failing('page.count', requestOf({ count: 1 }, 'ann'))).toEqual(
      refused({ code: 'jira-busy', retryAfterSeconds: 7 }),
    );
    expect(log.mock.calls).toEqual([['page.count', 'jira-busy', 'rest/api: busy']]);
  });

  it('and the log has no message that is not our own', async () => {
    const failing = key({ guard: admitting, payload, run: broken });
    expect(await failing('page.count', requestOf({ count: 1 }, 'ann'))).toEqual(refused({ code: 'unexpected' }));
    expect(log.mock.calls).toEqual([['page.count', 'unexpected', 'TypeError', expect.stringMatching(/^\s+at /)]]);
    expect(JSON.stringify(log.mock.calls)).not.toContain('a secret text');
  });

  it('and so does an invocation of an unknown shape', async () => {
    const guarded = key({ guard: admitting, payload, run });
    const request: Request = { payload: { count: 1 }, context: { accountId: 'ann', extension: 'unknown' } };
    expect(await guarded('page.count', request)).toEqual(refused({ code: 'unexpected' }));
    expect(steps).toEqual([]);
  });
});

type CountCalls = { count: (payload: { readonly count: number }) => Answer<string> };

/** `npm run types` goes red where one of these compiles. */
describe('what does not compile', () => {
  it('is a key without a guard', () => {
    // @ts-expect-error a key needs a guard
    const unguarded = key({ payload, run });
    expect(unguarded).toBeInstanceOf(Function);
  });

  it('is a bare function in a table of keys', () => {
    const bare = (): Promise<Answer<string>> => Promise.resolve({ ok: true, value: '' });
    // @ts-expect-error only `key` makes a key
    const keys: Keys<CountCalls> = { count: bare };
    expect(Object.keys(keys)).toEqual(['count']);
  });

  it('is a key that takes or answers something else than its contract says', () => {
    const takesNothing = key({
      guard: admitting,
      payload: v.object({ text: v.string() }),
      run: () => run({ accountId: '' }, { count: 1 }),
    });
    // @ts-expect-error the contract sends a number
    const taking: Keys<CountCalls> = { count: takesNothing };
    const answersNumber = key({ guard: admitting, payload, run: () => Promise.resolve({ ok: true, value: 1 }) });
    // @ts-expect-error the contract promises a text
    const answering: Keys<CountCalls> = { count: answersNumber };
    expect([taking, answering]).toHaveLength(2);
  });

  it('is a table that lacks a key of the contract', () => {
    // @ts-expect-error `count` is missing
    const keys: Keys<CountCalls> = {};
    expect(keys).toEqual({});
  });
});

describe('the resolver of a module', () => {
  it('answers each key under its name, and names it with the module in the log', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const calls: Keys<CountCalls> = {
      count: key({ guard: admitting, payload, run: () => Promise.reject(new RangeError()) }),
    };
    const resolver = resolverOf<CountCalls>('page', calls);
    const invocation = { call: { functionKey: 'count', payload: { count: 1 } }, context: { extension: {} } };
    expect(await resolver(invocation, { principal: { accountId: 'ann' } })).toEqual(refused({ code: 'unexpected' }));
    expect(log.mock.calls[0]?.[0]).toBe('page.count');
    log.mockRestore();
  });
});
