import * as v from '@badrap/valita';
import { oneOf } from '../../data/schema';
import { parse } from '../../data/schema-faults';
import { siteAddress } from '../drawer/site-address';

const place = v.union(
  v.object({ target: v.literal('issue'), issueKey: v.string() }),
  v.object({ target: v.literal('projectSettingsDetails'), projectKey: v.string() }),
);
const url = v.object({ url: v.string() });
const how = v.object({ type: oneOf('same-tab', 'new-tab').optional(() => 'same-tab') });

/**
 * The bridge's `navigate`: to an address or to an issue.
 * @throws Error for the places of Jira that this site does not have.
 */
export function navigate(data: unknown): void {
  const named = url.try(data, { mode: 'strip' });
  const address = siteAddress(named.ok ? named.value.url : pathOf(data));
  if (parse(how, data).type === 'new-tab') window.open(address, '_blank', 'noopener');
  else window.location.assign(address);
}

/**
 * The bridge's `getUrl`: the full address of a place in Jira. @throws Error as {@link navigate}
 * does.
 */
export function urlOf(data: unknown): string {
  return new URL(pathOf(data), window.location.origin).href;
}

function pathOf(data: unknown): string {
  const target = place.try(data, { mode: 'strip' });
  if (!target.ok) throw new Error('This local site leads to issues and projects only.');
  return target.value.target === 'issue' ? `/browse/${target.value.issueKey}` : `/projects/${target.value.projectKey}`;
}
