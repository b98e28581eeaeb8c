import * as v from 'valibot';
import { siteAddress } from '../drawer/site-address';

const place = v.variant('target', [
  v.object({ target: v.literal('issue'), issueKey: v.string() }),
  v.object({ target: v.literal('projectSettingsDetails'), projectKey: v.string() }),
]);
const url = v.object({ url: v.string() });
const how = v.object({ type: v.optional(v.picklist(['same-tab', 'new-tab']), 'same-tab') });

/**
 * The bridge's `navigate`: to an address or to an issue.
 * @throws Error for the places of Jira that this site does not have.
 */
export function navigate(data: unknown): void {
  const address = siteAddress(v.is(url, data) ? data.url : pathOf(data));
  if (v.parse(how, data).type === 'new-tab') window.open(address, '_blank', 'noopener');
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
  const asked = v.safeParse(place, data);
  if (!asked.success) throw new Error('This local site leads to issues and projects only.');
  return asked.output.target === 'issue' ? `/browse/${asked.output.issueKey}` : `/projects/${asked.output.projectKey}`;
}
