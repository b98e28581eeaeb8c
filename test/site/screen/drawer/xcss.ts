import type { CSSProperties } from 'react';
import * as v from 'valibot';
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
export const xcss = v.exactOptional(
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const [name, value] of Object.entries(dataset.value)) {
        if (!isSupported(name, value)) {
          addIssue({ expected: 'a style that xcss supports', received: `${name}: ${String(value)}` });
        }
      }
    }),
    v.transform((styles): CSSProperties =>
      Object.fromEntries(Object.entries(styles).map(([name, value]) => [name, css(value)])),
    ),
  ),
);

function isSupported(name: string, value: unknown): boolean {
  const values = limited[name];
  return supported.some((pattern) => pattern.test(name)) && (values === undefined || values.includes(String(value)));
}
