import type { ReactElement } from 'react';
import React from 'react';
import { ResponsiveContainer } from 'recharts';
import * as v from '@badrap/valita';
import { expecting } from '../../data/schema';
import { Refusal } from '../drawer/refusal';
import { flag, number, textOrNumber, words } from '../drawer/props';

/** What every chart of UI Kit takes. */
export const chartEntries = {
  data: v.array(v.unknown()),
  width: number,
  height: number,
  title: words,
  subtitle: words,
  showBorder: flag,
  colorPalette: expecting(
    'Array',
    v.union(v.array(v.string()), v.array(v.object({ key: v.string(), value: v.string() }))),
  ).optional(),
};

export const accessor = textOrNumber;

type FrameProps = {
  readonly type: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly width?: number;
  readonly height?: number;
  readonly showBorder?: boolean;
  /** Draws the chart. @throws Error with what is wrong with the data. */
  readonly draw: () => ReactElement;
};

/** The border, title and subtitle around a chart; data that cannot be drawn is refused. */
export function ChartFrame({ type, title, subtitle, width, height = 400, showBorder = true, draw }: FrameProps) {
  const chart = drawn(draw);
  if (typeof chart === 'string') return <Refusal sentence={`${type}: ${chart}.`} />;
  return (
    <figure className={showBorder ? 'chart bordered' : 'chart'} style={{ width }} aria-label={title ?? type}>
      {(title ?? subtitle) !== undefined && (
        <figcaption>
          {title !== undefined && <strong>{title}</strong>}
          {subtitle !== undefined && <span>{subtitle}</span>}
        </figcaption>
      )}
      <ResponsiveContainer width="100%" height={height}>
        {chart}
      </ResponsiveContainer>
    </figure>
  );
}

function drawn(draw: () => ReactElement): ReactElement | string {
  try {
    return draw();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
