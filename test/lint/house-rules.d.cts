import type { ESLint, Rule } from 'eslint';

declare const house: ESLint.Plugin & { readonly rules: Readonly<Record<string, Rule.RuleModule>> };
export = house;
