import React, { useEffect, useState } from 'react';
import { moveClock } from '../site-calls';

/** The site's time in the viewer's zone, and the way to tomorrow where its clock can be moved. */
export function SiteTime({ timeZone, moves }: { readonly timeZone: string; readonly moves: boolean }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="choice">
      Time <span className="site-time">{inWords(now, timeZone)}</span>{' '}
      {moves && (
        <button type="button" onClick={() => void moveClock(1).then(() => window.location.reload())}>
          +1 day
        </button>
      )}
    </span>
  );
}

function inWords(now: Date, timeZone: string): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...day, ...time, timeZone }).format(now).replaceAll(',', '');
}
