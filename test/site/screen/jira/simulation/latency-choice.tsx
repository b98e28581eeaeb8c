import React, { useState } from 'react';
import type { LatencySwitch } from '../../../server/page-types';
import { switchLatency } from '../site-calls';
import { Choice } from './choice';

type Latency = LatencySwitch['latency'];

/** How long each call of Jira takes; `first`: at the moment. */
export function LatencyChoice({ first }: { readonly first: Latency }) {
  const [latency, setLatency] = useState(first);
  const offered = [...new Set<Latency>([0, 200, first, 'real'])];
  const change = (chosen: string) => {
    const next = chosen === 'real' ? chosen : Number(chosen);
    void switchLatency(next).then(() => setLatency(next));
  };
  const options = offered.map((value) => ({ value: String(value), words: inWords(value) }));
  return <Choice label="Latency" value={String(latency)} options={options} onChoose={change} />;
}

function inWords(latency: Latency): string {
  if (latency === 'real') return 'as real';
  return latency === 0 ? 'none' : `${latency} ms`;
}
