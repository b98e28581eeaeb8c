import { prioritisingUses } from '../fields/field-use';
import type { Rules } from './rules';
import { defaultRules } from './default-rules';
import { type Overrides, validateOverrides } from './overrides';
import { type Fault, settingsParser } from './settings-parser';
import { validateRules } from './validate-rules';

/**
 * What is written into an exported file beside the rules. A file of a later version is refused,
 * since nobody can know what it means.
 */
const version = 1;

const siteFormat = 'backlog-refinery-rules';

const projectFormat = 'backlog-refinery-project-rules';

/**
 * What the rules have gained since files of this version were first written. A file without it was
 * written before, and gets what the app comes with; whoever imports it is told. Everything else is
 * there or is refused.
 */
const gained: readonly string[] = ['health', 'priority', ...prioritisingUses.map((use) => `fields.${use}`)];

/**
 * `filledIn`: the paths that the file, being older, could not have; absent where it has them all.
 */
export type Imported<T> =
  | { readonly ok: true; readonly content: T; readonly filledIn?: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The site's rules as JSON to keep, to compare or to take to another site. */
export const exportRules = (rules: Rules): string => write(siteFormat, rules);

/** What a project changes, as JSON. */
export const exportOverrides = (overrides: Overrides): string => write(projectFormat, overrides);

/** The rules in a file that `exportRules` wrote, or each fault of it by its path. */
export const importRules = (text: string): Imported<Rules> =>
  open(text, siteFormat, (rules) => {
    const filledIn = gained.filter((path) => lacks(rules, path.split('.')));
    const checked = validateRules(
      filledIn.reduce((filled, path) => withMember(filled, path.split('.'), defaultRules), rules),
      'rules',
    );
    if (!checked.ok) return checked;
    return { ok: true, content: checked.rules, ...(filledIn.length === 0 ? {} : { filledIn }) };
  });

/**
 * The overrides in a file that `exportOverrides` wrote, judged beside the site's rules, or each
 * fault of it by its path.
 */
export const importOverrides = (text: string, site: Rules): Imported<Overrides> =>
  open(text, projectFormat, (rules) => {
    const checked = validateOverrides(site, rules, 'rules');
    return checked.ok ? { ok: true, content: checked.overrides } : checked;
  });

/** An object stands where the last member of a path would be, and does not have it. */
const lacks = (rules: unknown, [member = '', ...rest]: readonly string[]): boolean => {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return false;
  if (rest.length === 0) return !Object.hasOwn(rules, member);
  return Object.hasOwn(rules, member) && lacks(membersOf(rules)[member], rest);
};

/** The rules with what another set of them has at a path. */
const withMember = (rules: unknown, [member = '', ...rest]: readonly string[], from: unknown): unknown => {
  const value = membersOf(from)[member];
  return {
    ...membersOf(rules),
    [member]: rest.length === 0 ? value : withMember(membersOf(rules)[member], rest, value),
  };
};

const write = (format: string, rules: unknown): string => JSON.stringify({ format, version, rules }, undefined, 2);

const open = <T>(text: string, format: string, judge: (rules: unknown) => Imported<T>): Imported<T> => {
  const file = parse(text);
  if (file === undefined)
    return { ok: false, faults: [{ path: '', message: 'The text is no JSON: paste the whole of an exported file.' }] };
  const faults: Fault[] = [];
  const envelope = settingsParser(file.value, '', faults);
  envelope.only(['format', 'version', 'rules']);
  if (faults.length > 0) return { ok: false, faults };
  const { format: written, version: since, rules } = membersOf(file.value);
  if (written !== format) envelope.member('format').fault(`must be "${format}".`);
  if (since !== version) envelope.member('version').fault(`must be ${version}: this app reads no other.`);
  const judged = judge(rules);
  const all = [...faults, ...(judged.ok ? [] : judged.faults)];
  return all.length > 0 ? { ok: false, faults: all } : judged;
};

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
