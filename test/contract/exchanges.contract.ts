import { compareExchange } from './compare-exchange';
import { createCheckSchema } from './check-schema';
import { corrections, explains, suppliedSchema } from './corrections';
import type { Difference } from './difference';
import { readRecord, type Exchange } from './record';
import recordFile from './record-file.cjs';
import { siteExchanges } from './site-exchanges';
import { readSpecs, specsArePresent } from './specs';

const recorded = readRecord(recordFile);

it('has a record of what the suite asked of Jira: run the whole suite first (npm test)', () => {
  expect(recorded.length).toBeGreaterThan(0);
});

it('asks Jira only for what the site offers', () => {
  expect(
    recorded.filter(({ endpoint }) => endpoint === 'unknown').map(({ method, path }) => `${method} ${path}`),
  ).toEqual([]);
});

const whereSpecsAre = specsArePresent ? describe : describe.skip;

whereSpecsAre("Atlassian's contracts (skipped where ../shared/specs is absent)", () => {
  const comparedWith = (): ((exchange: Exchange) => Difference[]) => {
    const specs = readSpecs();
    const check = createCheckSchema(specs);
    return (exchange) => compareExchange(exchange, specs, { check, supplied: suppliedSchema });
  };
  const differencesOf = (exchanges: readonly Exchange[]): Difference[] => exchanges.flatMap(comparedWith());

  it('agree with every request of the app and every answer of the site, but for the listed corrections', () => {
    const unlisted = differencesOf([...recorded, ...siteExchanges()])
      .filter((difference) => !corrections.some((correction) => explains(correction, difference)))
      .map(
        ({ endpoint, part, status, at, keyword, message }) =>
          `${part} of ${endpoint} (${status}) ${at}: ${keyword}: ${message}`,
      );
    expect([...new Set(unlisted)]).toEqual([]);
  });

  it('would show an answer that is not of its form and a parameter that Jira does not have', () => {
    const [asked] = siteExchanges();
    const broken = asked && [
      { ...asked, answer: { id: 1 } },
      { ...asked, path: `${asked.path}&colour=red` },
    ];
    const seen = differencesOf(broken ?? []).map(({ part, at, keyword }) => `${part} ${at} ${keyword}`);
    expect(seen).toEqual(expect.arrayContaining(['answer /id type', 'request ?colour parameter']));
  });

  it('need every listed correction', () => {
    const differences = differencesOf([...recorded, ...siteExchanges()]);
    const needless = corrections
      .filter((correction) => !differences.some((difference) => explains(correction, difference)))
      .map(({ endpoint, part, at, differs }) => `${part} of ${endpoint} ${at}: ${differs}`);
    expect(needless).toEqual([]);
  });
});
