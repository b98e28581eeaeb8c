import { median } from '../../../../src/domain/arithmetic/median';
import { quantiles } from '../../../../src/domain/arithmetic/quantiles';
import { quantity } from '../../../../src/domain/wording/number';
import { assumedTimes } from '../../forge/latency';
import { pointsOf } from '../../forge/usage';
import { shortTemplate } from '../access/access-check';
import { allAccesses } from '../access/all-accesses';
import { type Check, type Finding, holdsIf, notSeen } from '../check';
import type { ExaminedSite } from '../examined-site';
import type { RecordedCall } from '../recorded-access';

/** The same call is repeated until there are so many, or they have cost so many points. */
const wantedCalls = 4;
const mostPoints = 250;

/** How long each endpoint takes, beside what `--latency real` assumes. */
export const answerTimes: readonly Check[] = allAccesses.map(({ template }) => ({
  assumed: `${shortTemplate(template)} is as fast as the app was measured with`,
  consequence: 'Screens take longer than was measured; what takes 25 s is ended.',
  look: (site) => timesOf(template, site),
}));

const timesOf = async (template: string, { access }: ExaminedSite): Promise<Finding> => {
  const asked = access.calls().filter(({ endpoint, status }) => endpoint === template && status === 200);
  // The first of those that are assumed to take longest: for a search the page of 100 issues.
  const [typical] = asked.toSorted((one, other) => assumedTimes(other.body).longest - assumedTimes(one.body).longest);
  if (typical === undefined) return notSeen('no answer');
  const { method, path, body } = typical;
  const same = (): RecordedCall[] =>
    access.calls().filter((call) => call.path === path && call.body === body && call.status === 200);
  for (let count = same().length; count < wantedCalls && (count + 1) * pointsOf(typical) <= mostPoints; count += 1)
    await access.ask({ method, path, body });
  const times = same().map(({ ms }) => ms);
  const { shortest, longest } = assumedTimes(body);
  const middle = median(times) ?? 0;
  const [high = 0] = quantiles(
    times.map((value) => ({ value, weight: 1 })),
    [0.95],
  );
  return {
    ...holdsIf(
      middle <= longest,
      `median ${Math.round(middle)} ms, 95 % ${Math.round(high)} ms (${quantity(times.length, 'call')} of ${quantity(typical.objects, 'object')})`,
    ),
    assumed: `${shortTemplate(template)}: median ${Math.round((shortest + longest) / 2)} ms, at most ${longest} ms`,
  };
};
