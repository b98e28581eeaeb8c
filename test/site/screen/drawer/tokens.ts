import { token } from '@atlaskit/tokens';
import tokenNames from '@atlaskit/tokens/token-names';
import * as v from '@badrap/valita';

type TokenName = keyof typeof tokenNames;

/** A design token as CSS, such as `var(--ds-space-100)`; anything else as it is. */
export function css(value: unknown): unknown {
  return isToken(value) ? token(value) : value;
}

/**
 * A prop that names a design token; `T` is what the Atlaskit component calls the tokens that it
 * takes.
 */
export const tokenOf = <T extends string>() =>
  v
    .unknown()
    .assert((value): value is T => isToken(value) || value === 'inherit', 'a design token')
    .optional();

/** The same for components that take the token as CSS. */
export const cssOf = <T extends string>() =>
  v
    .unknown()
    .assert(isToken, 'a design token')
    .map((name) => css(name))
    .assert((value): value is T => typeof value === 'string')
    .optional();

function isToken(value: unknown): value is TokenName {
  return typeof value === 'string' && Object.hasOwn(tokenNames, value);
}
