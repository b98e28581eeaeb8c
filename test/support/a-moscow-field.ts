import type { SiteField } from '../site/data/site-data';

/** A field of choices that is named after MoSCoW. */
export const moscowField: SiteField = {
  id: 'customfield_10777',
  name: 'MoSCoW',
  untranslatedName: 'MoSCoW',
  custom: true,
  clauseNames: ['cf[10777]', 'MoSCoW'],
  schema: { type: 'option', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select', customId: 10777 },
};
