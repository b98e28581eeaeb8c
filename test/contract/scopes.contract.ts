import { root } from '../support/paths';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { asList, asText } from '../site/jira/json-values';
import { endpoints, scopesOf } from '../site/jira/endpoints';
import { readRecord } from './record';
import recordFile from './record-file.cjs';
import { alternativesOf, member, operationOf, readSpecs, scopesOf as scopesInContract, specsArePresent } from './specs';

const manifestScopes = (): string[] => {
  const manifest: unknown = parse(readFileSync(join(root, 'manifest.yml'), 'utf8'));
  return asList(member(manifest, 'permissions')?.['scopes']).flatMap((scope) => asText(scope) ?? []);
};

const endpointsAsked = (): string[] => [...new Set(readRecord(recordFile).map(({ endpoint }) => endpoint))].toSorted();

/** Of Forge's own services, no endpoints of Jira: its storage and the report of accounts. */
const ofForge = ['storage:app', 'report:personal-data'];

const neededBy = (endpoints: readonly string[], scopesFor: (endpoint: string) => readonly string[]): string[] =>
  [...new Set([...ofForge, ...endpoints.flatMap(scopesFor)])].toSorted();

it("the manifest's scopes are exactly what the suite's requests need by the site's own endpoints", () => {
  const needed = neededBy(endpointsAsked(), (endpoint) => {
    const scopes = scopesOf(endpoint);
    return scopes?.classic ?? scopes?.granular ?? [];
  });
  expect(manifestScopes().toSorted()).toEqual(needed);
});

const whereSpecsAre = specsArePresent ? describe : describe.skip;

whereSpecsAre("scopes by Atlassian's contracts (skipped where ../shared/specs is absent)", () => {
  it("the manifest's scopes are exactly what the suite's requests need", () => {
    const specs = readSpecs();
    const needed = neededBy(endpointsAsked(), (endpoint) => {
      const operation = operationOf(endpoint, specs);
      return operation === undefined ? [`no contract has ${endpoint}`] : scopesInContract(operation);
    });
    expect(manifestScopes().toSorted()).toEqual(needed);
  });

  it("the scopes of the site's endpoints are the contracts' own", () => {
    const specs = readSpecs();
    const sorted = (sets: readonly (readonly string[])[]): string[] =>
      sets.map((set) => set.toSorted().join(' ')).toSorted();
    const inContracts = endpoints.map(({ template }) => {
      const operation = operationOf(template, specs);
      return [template, operation === undefined ? [] : sorted(alternativesOf(operation))];
    });
    const declared = endpoints.map(({ template, scopes: { classic, granular } }) => [
      template,
      sorted(classic === undefined ? [granular] : [classic, granular]),
    ]);
    expect(declared).toEqual(inContracts);
  });
});
