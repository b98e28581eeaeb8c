import type { CSSProperties } from 'react';
import * as v from '@badrap/valita';
import { css } from './tokens';

const supported = [
  /^(margin|padding)(Block|Inline)?(Start|End)?$/,
  /^(margin|padding)(Top|Bottom|Left|Right)$/,
  /^border(Block|Inline)?(Start|End)?(Color|Width)$/,
  /^border(Top|Bottom|Left|Right)(Color|Width|Style)$/,
  /^border(Top|Bottom)(Left|Right)Radius$/,
  /^border(Start|End)(Start|End)Radius$/,
  /^border(Radius|Style)$/,
  /^(min|max)?(width|height|Width|Height)$/,
  /^overflow[XY]?$/,
  /^(textAlign|color|boxShadow|opacity|backgroundColor|display|flexGrow|position)$/,
];

const limited: Readonly<Record<string, readonly string[]>> = {
  display: ['block', 'inline-block', 'inline', 'none'],
  position: ['relative', 'static'],
};

/**
 * The `xcss` of a component as inline styles; a property that UI Kit's xcss does not support is
 * refused by name.
 */
export const xcss = v
  .record(v.unknown())
  .chain((styles): v.ValitaResult<CSSProperties> => {
    const refused = Object.entries(styles).filter(([name, value]) => !isSupported(name, value));
    if (refused.length > 0) return v.err(refused.map(unsupported).join('; xcss should be '));
    return v.ok(Object.fromEntries(Object.entries(styles).map(([name, value]) => [name, css(value)])));
  })
  .optional();

const unsupported = ([name, value]: [string, unknown]): string =>
  `a style that xcss supports, not ${name}: ${String(value)}`;

function isSupported(name: string, value: unknown): boolean {
  const values = limited[name];
  return supported.some((pattern) => pattern.test(name)) && (values === undefined || values.includes(String(value)));
}
