import fc from 'fast-check';
import type { Problem } from '../../../../src/contract/answer';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { openSite, type Site } from '../../../site/open-site';
import type { Module } from './defined-keys';
import { everyPayload, modules } from './every-call';
import { aGuardedSite, outsiders, secrets } from './guarded-site';
import { hearConsole } from './console-log';
import { nasty, spoilt } from './nasty-values';

/*
 * 10,000 payloads that no screen sends, over all keys of all modules, mostly by somebody whom the
 * guards let pass.
 */

const calls = 10_000;

const codes: Readonly<Record<Problem['code'], true>> = {
  'not-visible': true,
  'not-allowed': true,
  'not-editable': true,
  'not-fixed': true,
  'not-held': true,
  'not-posted': true,
  'maybe-posted': true,
  'not-seen-yet': true,
  'app-not-allowed': true,
  'not-allowed-in-project': true,
  'not-saved-invalid': true,
  'not-saved-conflict': true,
  'not-previewed': true,
  'not-imported': true,
  'bad-request': true,
  'jira-unavailable': true,
  'jira-busy': true,
  'points-spent': true,
  'jira-refused': true,
  'being-read': true,
  'being-replayed': true,
  'storage-unavailable': true,
  unexpected: true,
};

const said = hearConsole();
const data = aGuardedSite();
let site: Site;
beforeAll(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
  const first = { module: 'project-page', as: outsiders['site administrator'], projectKey: 'MOB' };
  await site.invoke({ ...first, functionKey: 'load', payload: {} });
  await site.settle();
  for (const boardId of [7, 8]) await site.invoke({ ...first, functionKey: 'velocity', payload: { boardId } });
});
afterAll(() => {
  site.close();
  said.restore();
});

type Asked = { readonly module: Module; readonly functionKey: string; readonly payload: unknown };

const spoiltRules = spoilt(defaultRules);
const importedText = fc.oneof(
  spoiltRules.map((rules) => JSON.stringify(rules)),
  fc.constantFrom(
    '['.repeat(150_000),
    '{"a":'.repeat(40_000),
    'x'.repeat(200_001),
    '{"__proto__":{"x":1}}',
    '\ufeff{}',
    '1e999',
  ),
);

/** Payloads of one key: half of them nearly right, so that they come further than the door. */
const payloadsOf = (module: Module, functionKey: string): fc.Arbitrary<unknown> => {
  const right = everyPayload[module][functionKey] ?? [];
  const nearly = fc.constantFrom(...right).chain(spoilt);
  const ofRules = spoiltRules.map((rules) => ({ basedOn: 0, rules, projectKey: 'MOB' }));
  const special =
    functionKey === 'import'
      ? importedText.map((text) => ({ text }))
      : functionKey === 'save'
        ? ofRules.map(({ basedOn, rules }) => ({ basedOn, rules }))
        : functionKey === 'preview'
          ? ofRules.map(({ rules, projectKey }) => (module === 'admin-page' ? { rules, projectKey } : { rules }))
          : nearly;
  return fc.oneof({ weight: 2, arbitrary: nearly }, { weight: 1, arbitrary: special }, { weight: 1, arbitrary: nasty });
};

const keys = modules.flatMap((module) => Object.keys(everyPayload[module]).map((key) => [module, key] as const));

const asked: readonly Asked[] = keys.flatMap(([module, functionKey], index) =>
  fc
    .sample(payloadsOf(module, functionKey), { numRuns: Math.ceil(calls / keys.length), seed: 1000 + index })
    .map((payload) => ({ module, functionKey, payload })),
);

const people = [
  outsiders['site administrator'],
  outsiders['site administrator'],
  outsiders['site administrator'],
  outsiders.reader,
];
const issues = ['MOB-1', 'MOB-3', 'MOB-5', 'MOB-9001'];

const textOf = (payload: unknown): string => (payload === undefined ? '' : JSON.stringify(payload));

/** What is wrong with an answer; undefined where it is as every answer has to be. */
const wrongWith = (answer: unknown): string | undefined => {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return 'is no answer';
  const text = JSON.stringify(answer);
  if (secrets.test(text)) return 'tells of a hidden issue';
  if (/\\n\s+at |node_modules|\/src\//.test(text)) return 'holds a stack';
  if (answer.ok === true) return 'value' in answer ? undefined : 'has no value';
  const code =
    'problem' in answer && typeof answer.problem === 'object' && answer.problem !== null && 'code' in answer.problem
      ? answer.problem.code
      : undefined;
  if (typeof code !== 'string' || !(code in codes)) return 'has an unknown code';
  return code === 'unexpected' || code === 'jira-unavailable' || code === 'storage-unavailable'
    ? `is ${code}`
    : undefined;
};

it('answers each of them with a value or with a problem that it knows', async () => {
  const wrong: string[] = [];
  const seen = new Map<string, number>();
  for (const [index, { module, functionKey, payload }] of asked.entries()) {
    const place =
      module === 'issue-panel'
        ? { issueKey: issues[index % issues.length], projectKey: 'MOB' }
        : module === 'admin-page'
          ? {}
          : { projectKey: 'MOB' };
    const as = people[index % people.length] ?? outsiders.reader;
    let fault: string | undefined;
    try {
      const answer = await site.invoke({ module, functionKey, payload, as, ...place });
      fault = wrongWith(answer);
      const kind = /"code":"[^"]*"/.exec(JSON.stringify(answer).slice(0, 200))?.[0] ?? 'value';
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    } catch (failure) {
      fault = `rejects: ${String(failure)}`;
    }
    if (fault !== undefined) wrong.push(`${module}.${functionKey} ${textOf(payload).slice(0, 200)} ${fault}`);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(asked.length).toBeGreaterThanOrEqual(calls);
  // Not all of them end at the door.
  expect(seen.get('value') ?? 0).toBeGreaterThan(calls / 20);
}, 120_000);
