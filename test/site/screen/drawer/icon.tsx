import type { NewCoreIconProps } from '@atlaskit/icon';
import type { ComponentType } from 'react';
import React, { Suspense, lazy } from 'react';
import * as v from '@badrap/valita';
import { component } from './component';
import { oneOf } from './props';
import { Refusal } from './refusal';
import { cssOf } from './tokens';

type Glyph = ComponentType<NewCoreIconProps>;

export const icon = component(
  {
    glyph: v.string(),
    label: v.string(),
    color: cssOf<NonNullable<NewCoreIconProps['color']>>(),
    size: oneOf('small', 'medium', 'large'),
  },
  ({ props: { glyph, size, ...props } }) => {
    const Named = glyphNamed(glyph);
    return <Named {...props} size={size === 'small' ? 'small' : 'medium'} />;
  },
);

const glyphs = new Map<string, Glyph>();

/** The icon of that name; one that does not exist is refused where it would stand. */
export function glyphNamed(name: string): Glyph {
  const known = glyphs.get(name);
  if (known !== undefined) return known;
  const Loaded = lazy(() => load(name));
  const Named = (props: NewCoreIconProps) => (
    <Suspense fallback={<span className="icon-space" />}>
      <Loaded {...props} />
    </Suspense>
  );
  glyphs.set(name, Named);
  return Named;
}

// The bundler takes in every file that fits this pattern.
async function load(name: string): Promise<{ default: Glyph }> {
  try {
    const file: unknown = await import(`../../../../node_modules/@atlaskit/icon/core/${name}.js`);
    if (isGlyph(file)) return file;
  } catch {
    // Refused below.
  }
  return { default: () => <Refusal sentence={`"${name}" is no core icon of the design system.`} /> };
}

function isGlyph(file: unknown): file is { default: Glyph } {
  return typeof file === 'object' && file !== null && 'default' in file && typeof file.default === 'function';
}
