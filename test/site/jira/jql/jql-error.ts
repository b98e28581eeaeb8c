import { JiraError } from '../jira-error';

/** A 400 that says what is wrong with a query, in Jira's words where Jira has them. */
export const jqlError = (message: string): JiraError => new JiraError(400, [message]);

export const noSuchField = (name: string): JiraError =>
  jqlError(`Field '${name}' does not exist or you do not have permission to view it.`);

export const noSuchValue = (value: string, field: string): JiraError =>
  jqlError(`The value '${value}' does not exist for the field '${field}'.`);

export const unsupportedOperator = (operator: string, field: string): JiraError =>
  jqlError(`The operator '${operator}' is not supported by the '${field}' field.`);

/**
 * What Jira might evaluate and this site does not: loud, so that nobody takes it for an empty
 * result.
 */
export const cannotEvaluate = (clause: string): JiraError =>
  jqlError(`The local site cannot evaluate this part of the JQL: ${clause}`);
