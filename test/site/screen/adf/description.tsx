import React from 'react';
import { readAdf } from './adf-node';
import { Blocks } from './blocks';

/**
 * A description as Jira shows it: an ADF document, or the words of an older one that is a plain
 * string.
 */
export function Description({ value }: { readonly value: unknown }) {
  if (typeof value === 'string' && value.trim() !== '') return <p className="plain-description">{value}</p>;
  const doc = readAdf(value);
  if (doc === undefined || doc.content.length === 0) return <p className="quiet">No description.</p>;
  return (
    <div className="adf">
      <Blocks nodes={doc.content} depth={0} />
    </div>
  );
}
