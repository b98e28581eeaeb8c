import { token } from '@atlaskit/tokens';
import { css } from '../drawer/tokens';

/** Colours that an app gives a chart: in the order of the groups, or by the groups' names. */
export type GivenPalette = readonly string[] | readonly { readonly key: string; readonly value: string }[] | undefined;

/** The colour of a group: the app's own, else the design system's categorical colours in order. */
export function colorOf(name: string, index: number, given: GivenPalette): string {
  const own = given?.map((entry, index) =>
    typeof entry === 'string' ? index === index && entry : entry.key === name && entry.value,
  );
  const found = own?.find((color) => typeof color === 'string');
  return typeof found === 'string'
    ? String(css(found))
    : (categorical()[index % categorical().length] ?? 'currentColor');
}

function categorical(): string[] {
  return [
    token('color.chart.categorical.1'),
    token('color.chart.categorical.2'),
    token('color.chart.categorical.3'),
    token('color.chart.categorical.4'),
    token('color.chart.categorical.5'),
    token('color.chart.categorical.6'),
    token('color.chart.categorical.7'),
    token('color.chart.categorical.8'),
  ];
}
