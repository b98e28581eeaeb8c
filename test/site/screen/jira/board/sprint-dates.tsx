import React from 'react';
import type { SprintHead } from '../../../server/page-types';

/** From when to when a sprint runs; nothing where it has no dates. */
export function SprintDates({
  sprint: { start, end },
  timeZone,
}: {
  readonly sprint: SprintHead;
  readonly timeZone: string;
}) {
  if (start === undefined || end === undefined) return null;
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone });
  return (
    <span className="quiet dates">
      {day.format(new Date(start))} – {day.format(new Date(end))}
    </span>
  );
}
