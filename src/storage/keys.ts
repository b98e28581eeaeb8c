/*
 * Every key that this app stores under, and the limits it keeps (Forge KVS: keys up to 500 characters of [a-zA-Z0-9:._\s-#], values up to
 * 240 KiB). Nothing stored holds text of an issue (J11).
 */

/** Whose rules: the site's, or what one project changes of them. A project's key can change, its id cannot. */
export type RulesScope = 'site' | `project:${string}`;

/** Each version of the readiness rules of a scope. */
export const rulesVersionKey = (scope: RulesScope, version: number): string => `rules:${scope}:version:${version}`;

/** The number of the newest version of a scope: a hint. */
export const newestRulesKey = (scope: RulesScope): string => `rules:${scope}:newest`;

/** Jira's field list, as far as this app looks at it. */
export const fieldListKey = 'fields:site';

/** What the board of a project estimates by. */
export const estimationKey = (projectId: string): string => `estimation:project:${projectId}`;

/** The site's secret for hashes of texts. */
export const saltKey = 'salt:site';

/** What the keys of an issue's dismissed hints begin with; ids are whole, because the prefix ends in a sign that no id has. */
export const dismissedHintsPrefix = (issueId: string): string => `dismissed-hint:${issueId}:`;

/** Why somebody dismissed a hint of an issue. */
export const dismissedHintKey = (issueId: string, rule: string): string => `${dismissedHintsPrefix(issueId)}${rule}`;

/** The longest field list that is remembered; a site with more reads it each time. Well under 240 KiB at 200 bytes a field. */
export const mostRememberedFields = 1000;
