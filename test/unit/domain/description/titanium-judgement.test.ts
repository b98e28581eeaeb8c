import { fixture, shared } from '../../../support/paths';
import * as v from '@badrap/valita';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isComplete } from '../../../../src/domain/description/find-reproduction';
import { allChecks } from '../../../../src/domain/readiness/checks/all-checks';
import { checkedItem } from '../../../../src/domain/readiness/checked-item';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { issueSchema } from '../../../../src/jira/issues/issue-schema';
import { toItem } from '../../../../src/jira/issues/map-item';

const file = shared('data/sites/titanium/issues.ndjson.gz');

const withSite = existsSync(file) ? describe : describe.skip;

const judged = v.object({ key: v.string(), detected: v.string(), verdict: v.string(), why: v.string() });

const judgement = v
  .object({ criteria: v.array(judged), bugSample: v.array(judged), bugsBesides: v.array(judged) })
  .parse(JSON.parse(readFileSync(fixture('titanium/judgement.json'), 'utf8')));

/**
 * See the README beside the judgement. A changed detection is read and judged again before it is
 * written there.
 */
withSite('the titanium items, as a person judged them', () => {
  const subjects = existsSync(file)
    ? gunzipSync(readFileSync(file))
        .toString()
        .trim()
        .split('\n')
        .map((line) => issueSchema.parse(JSON.parse(line), { mode: 'passthrough' }))
        .map((issue) => checkedItem(toItem(issue, { estimate: { kind: 'none' } }), defaultRules))
    : [];

  it('have criteria where the person found some, and nowhere else', () => {
    const found = subjects.filter(({ criteria }) => criteria.present).map(({ item }) => item.key);
    expect(found).toEqual(judgement.criteria.filter(({ verdict }) => verdict === 'present').map(({ key }) => key));
  });

  it('are found to be complete reports where the person agreed, and no others that the person read', () => {
    const now = new Map(
      subjects.map(({ item, reproduction }) => [item.key, isComplete(reproduction()) ? 'complete' : 'incomplete']),
    );
    const worse = [...judgement.bugSample, ...judgement.bugsBesides].filter(
      ({ key, detected, verdict }) => now.get(key) !== verdict && (detected === verdict || now.get(key) !== detected),
    );
    expect(worse).toEqual([]);
  });

  it('are missed by no more than the three reports that say what is expected by contrast only', () => {
    const missed = judgement.bugSample.filter(({ detected, verdict }) => detected !== verdict);
    expect(missed.map(({ key }) => key)).toEqual(['ALOY-1058', 'ALOY-803', 'ALOY-983']);
  });

  it('changed only where somebody wrote down why', () => {
    const changed = v
      .array(v.object({ key: v.string(), check: v.string(), before: v.string(), after: v.string(), why: v.string() }))
      .parse(JSON.parse(readFileSync(fixture('titanium/changed-verdicts.json'), 'utf8')));
    const items = new Map(subjects.map((subject) => [subject.item.key, subject]));
    const otherNow = changed.filter(({ key, check, after }) => {
      const subject = items.get(key);
      return subject === undefined || allChecks.find(({ id }) => id === check)?.judge(subject).result !== after;
    });
    expect(otherNow).toEqual([]);
    expect(changed.filter(({ why }) => why === '')).toEqual([]);
  });
});
