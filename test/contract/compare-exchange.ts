import { asList, asText, isObject, type JsonObject } from '../site/jira/json-values';
import type { CheckSchema, SchemaFault } from './check-schema';
import type { Difference } from './difference';
import type { Exchange } from './record';
import { member, operationOf, type Operation, type Specs } from './specs';

/**
 * A schema of ours for an answer that a contract describes only in words; undefined where there is
 * none.
 */
export type SuppliedSchema = (endpoint: string, status: number) => JsonObject | undefined;

/** All places where an exchange, question and answer, disagrees with its contract. */
export const compareExchange = (
  exchange: Exchange,
  specs: Specs,
  { check, supplied }: { readonly check: CheckSchema; readonly supplied: SuppliedSchema },
): Difference[] => {
  const { endpoint, status, method, path } = exchange;
  const found = operationOf(endpoint, specs);
  const differences =
    (part: Difference['part'], start: string) =>
    ({ at, keyword, message }: SchemaFault): Difference => ({
      endpoint,
      part,
      status,
      at: start + at,
      keyword,
      message,
    });
  if (found === undefined || found.operation['deprecated'] === true) {
    const message = `No contract offers ${method} ${path}.`;
    return [{ endpoint, part: 'request', status, at: '', keyword: 'path', message }];
  }
  return [
    ...parameterFaults(exchange, found, check).map(differences('request', '')),
    ...bodyFaults(exchange, found, check).map(differences('request', '')),
    ...answerFaults(exchange, found, { check, supplied }).map(differences('answer', '')),
  ];
};

const parameterFaults = (
  { path }: Exchange,
  { spec, pathname, operation }: Operation,
  check: CheckSchema,
): SchemaFault[] => {
  const parameters = asList(operation['parameters']).filter(isObject);
  const [called = '', query = ''] = path.split('?');
  const given: { place: string; name: string; written: string }[] = [
    ...[...new URLSearchParams(query)].map(([name, written]) => ({ place: 'query', name, written })),
    ...pathParameters(pathname, called).map(([name, written]) => ({ place: 'path', name, written })),
  ];
  const missing = parameters.filter(
    (one) => one['required'] === true && !given.some(({ name, place }) => name === one['name'] && place === one['in']),
  );
  return [
    ...missing.map((one) => ({
      at: `?${asText(one['name']) ?? ''}`,
      keyword: 'required',
      message: 'This parameter is required.',
    })),
    ...given.flatMap(({ place, name, written }) => {
      const schema = member(
        parameters.find((one) => one['in'] === place && one['name'] === name),
        'schema',
      );
      if (schema === undefined)
        return [{ at: `?${name}`, keyword: 'parameter', message: 'There is no such parameter.' }];
      return check(spec, schema, typed(written, schema)).map((fault) => ({ ...fault, at: `?${name}${fault.at}` }));
    }),
  ];
};

const pathParameters = (template: string, called: string): [string, string][] => {
  const parts = called.split('/');
  return template.split('/').flatMap((part, index): [string, string][] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(parts[index] ?? '')]];
  });
};

/**
 * A written parameter as the value that its schema means; what it cannot be stays text, which the
 * schema refuses.
 */
const typed = (written: string, schema: JsonObject): unknown => {
  switch (schema['type']) {
    case 'integer':
    case 'number':
      return written.trim() === '' || Number.isNaN(Number(written)) ? written : Number(written);
    case 'boolean':
      return written === 'true' || (written === 'false' ? false : written);
    case 'array':
      return written.split(',');
    default:
      return written;
  }
};

const bodyFaults = ({ body }: Exchange, { spec, operation }: Operation, check: CheckSchema): readonly SchemaFault[] => {
  const schema = jsonSchema(operation['requestBody']);
  if (schema !== undefined) return check(spec, schema, body);
  return body === undefined ? [] : [{ at: '', keyword: 'schema', message: 'This request takes no body.' }];
};

const answerFaults = (
  { endpoint, status, answer }: Exchange,
  { spec, operation }: Operation,
  { check, supplied }: { readonly check: CheckSchema; readonly supplied: SuppliedSchema },
): readonly SchemaFault[] => {
  const response = member(member(operation, 'responses'), String(status));
  const undocumented = { at: '', keyword: 'status', message: `The contract has no answer with status ${status}.` };
  const unshaped = { at: '', keyword: 'schema', message: 'The contract gives this answer no schema.' };
  const own = jsonSchema(response);
  const schema = own ?? supplied(endpoint, status);
  return [
    ...(response === undefined ? [undocumented] : own === undefined ? [unshaped] : []),
    ...(schema === undefined ? [] : check(own === undefined ? 'platform' : spec, schema, answer)),
  ];
};

const jsonSchema = (holder: unknown): JsonObject | undefined =>
  member(member(member(holder, 'content'), 'application/json'), 'schema');
