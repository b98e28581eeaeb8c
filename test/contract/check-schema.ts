import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { JsonObject } from '../site/jira/json-values';
import type { Specs } from './specs';

/** Checks a value against a schema of one of the contracts, whose references it follows. */
export type CheckSchema = (spec: keyof Specs, schema: JsonObject, value: unknown) => readonly SchemaFault[];

/**
 * `at`: path into the value with `*` for places in lists, and the member that should not be there.
 */
export type SchemaFault = { readonly at: string; readonly keyword: string; readonly message: string };

export const createCheckSchema = (specs: Specs): CheckSchema => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(specs.platform, 'platform').addSchema(specs.software, 'software');
  const compiled = new Map<string, ValidateFunction>();
  return (spec, schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${spec}#/`);
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as JsonObject);
    compiled.set(text, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(faultOf);
  };
};

const faultOf = ({ instancePath, keyword, message = '', params }: ErrorObject): SchemaFault => {
  const extra: unknown = params['additionalProperty'];
  const at = instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/*') + (typeof extra === 'string' ? `/${extra}` : '');
  return { at, keyword, message };
};
