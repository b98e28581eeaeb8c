import { prioritisingUses } from '../fields/field-use';
import type { Rules } from './rules';
import { defaultRules } from './default-rules';
import type { Fault } from './fault';
import { isRecord, memberOf } from './json-object';
import { type Overrides, validateOverrides } from './overrides';
import { settingsParser } from './settings-parser';
import { withThresholdsOfScale } from './upgrade-rules';
import { validateRules } from './validate-rules';

const messages = {
  noJson: 'The text is no JSON: paste the whole of an exported file.',
  format: (format: string) => `must be "${format}".`,
  version: (version: number) => `must be ${version}: this app reads no other.`,
};

/** Stands in an exported file. Another version is refused, since nobody can know what it means. */
const fileVersion = 1;

const siteFormat = 'backlog-refinery-rules';

const projectFormat = 'backlog-refinery-project-rules';

/**
 * What the rules have gained since the first files of this version. An older file gets the app's
 * defaults for these, and whoever imports it is told; everything else is there or is refused.
 */
const gainedPaths: readonly string[] = [
  ...['links', 'health', 'scoreLimits', 'priority', 'priority.moscow.proposeFrom'],
  ...prioritisingUses.map((use) => `fields.${use}`),
];

/** `filledIn`: the paths that an older file could not have; absent where the file has them all. */
export type Imported<T> =
  | { readonly ok: true; readonly content: T; readonly filledIn?: readonly string[] | undefined }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The site's rules as JSON to keep, to compare or to take to another site. */
export const exportRules = (rules: Rules): string => fileOf(siteFormat, rules);

/** What a project changes, as JSON. */
export const exportOverrides = (overrides: Overrides): string => fileOf(projectFormat, overrides);

/** The rules in a file that `exportRules` wrote, or each fault of it by its path. */
export const importRules = (text: string): Imported<Rules> =>
  openFile(text, siteFormat, (read) => {
    const rules = withThresholdsOfScale(read);
    const missing = gainedPaths.filter((path) => isMissing(rules, path.split('.')));
    const filled = missing.reduce((sofar, path) => withDefault(sofar, path.split('.'), defaultRules), rules);
    const checked = validateRules(filled, 'rules');
    if (!checked.ok) return checked;
    return { ok: true, content: checked.rules, filledIn: missing.length === 0 ? undefined : missing };
  });

/**
 * The overrides in a file that `exportOverrides` wrote, judged by the site's rules, or each fault
 * of it by its path.
 */
export const importOverrides = (text: string, site: Rules): Imported<Overrides> =>
  openFile(text, projectFormat, (rules) => {
    const checked = validateOverrides(site, rules, 'rules');
    return checked.ok ? { ok: true, content: checked.overrides } : checked;
  });

/** Whether an object stands where the last member of a path would be, and does not have it. */
const isMissing = (rules: unknown, [member = '', ...rest]: readonly string[]): boolean => {
  if (!isRecord(rules)) return false;
  if (rest.length === 0) return !Object.hasOwn(rules, member);
  return Object.hasOwn(rules, member) && isMissing(rules[member], rest);
};

/** The rules with what the defaults have at a path. */
const withDefault = (rules: unknown, [member = '', ...rest]: readonly string[], defaults: unknown): unknown => {
  const value = memberOf(defaults, member);
  return {
    ...(isRecord(rules) ? rules : {}),
    [member]: rest.length === 0 ? value : withDefault(memberOf(rules, member), rest, value),
  };
};

const fileOf = (format: string, rules: unknown): string =>
  JSON.stringify({ format, version: fileVersion, rules }, undefined, 2);

/** Judges the rules of a file, with the faults of what stands around them. */
const openFile = <T>(text: string, format: string, judge: (rules: unknown) => Imported<T>): Imported<T> => {
  const file = parseJson(text);
  if (file === undefined) return { ok: false, faults: [{ path: '', message: messages.noJson }] };
  const faults: Fault[] = [];
  const parser = settingsParser(file.value, '', faults);
  parser.only(['format', 'version', 'rules']);
  if (faults.length > 0) return { ok: false, faults };
  if (memberOf(file.value, 'format') !== format) parser.member('format').fault(messages.format(format));
  if (memberOf(file.value, 'version') !== fileVersion) parser.member('version').fault(messages.version(fileVersion));
  const judged = judge(memberOf(file.value, 'rules'));
  const all = [...faults, ...(judged.ok ? [] : judged.faults)];
  return all.length > 0 ? { ok: false, faults: all } : judged;
};

/** Undefined where the text is no JSON. */
const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};
