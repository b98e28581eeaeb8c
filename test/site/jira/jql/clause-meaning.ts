import {
  OPERAND_TYPE_FUNCTION,
  OPERAND_TYPE_KEYWORD,
  OPERAND_TYPE_LIST,
  type FunctionOperand,
  type Operand,
} from '@atlaskit/jql-ast';
import type { ClauseField, Value } from './clause-field';
import { cannotEvaluate, jqlError, unsupportedOperator } from './jql-error';

/** The values that a clause names, and whether it names EMPTY. */
export type Meaning = { readonly values: readonly Value[]; readonly orEmpty: boolean };

/** The operand of a clause, with the clause as it was written. */
export type Written = { readonly operand: Operand; readonly text: string };

/** What the operand of a clause means for a field; throws where Jira refuses it. */
export const meaning = (field: ClauseField, operator: string, { operand, text }: Written): Meaning => {
  if (operand.operandType === OPERAND_TYPE_KEYWORD) return { values: [], orEmpty: true };
  if (operator.startsWith('is')) {
    throw jqlError(`The operator '${operator}' only supports EMPTY or NULL: ${text}`);
  }
  if (operand.operandType === OPERAND_TYPE_LIST) {
    if (!operator.endsWith('in'))
      throw jqlError(`The operator '${operator}' does not support a list of values: ${text}`);
    const parts = operand.values.map((value) => meaning(field, operator, { operand: value, text }));
    return { values: parts.flatMap((part) => part.values), orEmpty: parts.some((part) => part.orEmpty) };
  }
  if (operand.operandType === OPERAND_TYPE_FUNCTION) {
    return { values: callFunction(field, operand, text), orEmpty: false };
  }
  if (field.resolve === undefined) throw unsupportedOperator(operator, field.name);
  const values = field.resolve(operand.value);
  return values === 'empty' ? { values: [], orEmpty: true } : { values, orEmpty: false };
};

const callFunction = (field: ClauseField, operand: FunctionOperand, text: string): readonly Value[] => {
  const call = field.functions?.[operand.function.value.toLowerCase()];
  if (call === undefined) throw cannotEvaluate(text);
  return call(operand.arguments.map((argument) => argument.value));
};
