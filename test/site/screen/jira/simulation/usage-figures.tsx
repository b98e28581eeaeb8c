import React, { useEffect, useState } from 'react';
import type { Usage } from '../../../server/page-types';
import { readUsage, resetUsage } from '../site-calls';

/**
 * What the app has asked of Jira and of its storage since the last reset, read again after each
 * call.
 */
export function UsageFigures({ invocations }: { readonly invocations: number }) {
  const [usage, setUsage] = useState<Usage>();
  const [resets, setResets] = useState(0);
  useEffect(() => {
    let wanted = true;
    void readUsage().then((report) => {
      if (wanted) setUsage(report.sinceReset);
    });
    return () => {
      wanted = false;
    };
  }, [invocations, resets]);
  return (
    <div className="usage">
      <span data-usage="figures">{usage === undefined ? 'Counting…' : inWords(usage)}</span>
      <button type="button" onClick={() => void resetUsage().then(() => setResets((count) => count + 1))}>
        Reset figures
      </button>
    </div>
  );
}

function inWords(usage: Usage): string {
  const kilobytes = Math.round(usage.bytes / 1024);
  return [
    counted(usage.invocations, 'call of the app', 'calls of the app'),
    counted(usage.restCalls, 'Jira request', 'Jira requests'),
    counted(usage.points, 'point', 'points'),
    `${kilobytes} KB`,
    `KVS ${usage.kvsReads} read, ${usage.kvsWrites} written`,
    `${Math.round(usage.writtenBytes / 1024)} KB stored or queued`,
  ].join(' · ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
