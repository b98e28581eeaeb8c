import type { ReactNode } from 'react';
import React, { useEffect, useRef, useState } from 'react';

/**
 * A place that scrolls sideways where a table is wider than the page, and can then be reached with
 * the keyboard.
 */
export function ScrollFrame({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const place = frame.current;
    if (place === null) return undefined;
    const watch = new ResizeObserver(() => setWide(place.scrollWidth > place.clientWidth));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
  return (
    <div
      className="scroll-frame"
      ref={frame}
      {...(label !== undefined && { role: 'region', 'aria-label': label })}
      {...(isWide && { tabIndex: 0 })}
    >
      {children}
    </div>
  );
}
