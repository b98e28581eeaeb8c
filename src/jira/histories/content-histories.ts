import type { FieldIds } from '../../domain/fields/field-ids';
import type { ContentChange, ContentField } from '../../domain/history/item-at';
import type { ContentHistories } from '../../ports/outcome-ports';
import { fetchIssues } from '../client/bulk-fetch';
import { toInstant } from '../client/parse-instant';
import type { Caller } from '../client/request';
import { issueSchema } from '../issues/issue-schema';
import { fieldsToAsk, toItem } from '../issues/map-item';
import { readChangeLogs, type HistoryItem, toText } from './change-logs';

/** What tells how items were in the past, as the caller sees it. */
export const jiraContentHistories = (caller: Caller): ContentHistories => ({
  readItems: async (issueIds, fields) => {
    const issues = await fetchIssues(caller, issueIds, { issue: issueSchema, fields: fieldsToAsk(fields) });
    return new Map(issues.map((issue) => [issue.id, toItem(issue, fields)]));
  },

  readChanges: async (issueIds, fields) => {
    const read = contentFields(fields);
    const logs = await readChangeLogs(caller, issueIds, [...read.byId.keys()]);
    if (logs === undefined) return undefined;
    const changes = new Map<string, ContentChange[]>();
    for (const { issueId, changeHistories } of logs) {
      const list = changes.get(issueId) ?? [];
      for (const { created, items } of changeHistories ?? [])
        for (const item of items ?? []) {
          const change = toChange(toInstant(created), item, read);
          if (change !== undefined) list.push(change);
        }
      changes.set(issueId, list);
    }
    return changes;
  },
});

type ContentFields = {
  readonly byId: ReadonlyMap<string, ContentField>;
  /** For entries of older histories that carry no id. */
  readonly byName: ReadonlyMap<string, ContentField>;
};

const contentFields = ({ criteria, checklist }: FieldIds): ContentFields => {
  const system: (readonly [string, ContentField])[] = [
    ['summary', 'summary'],
    ['description', 'description'],
    ['priority', 'priority'],
    ['issuetype', 'type'],
  ];
  const own = [
    ...(criteria?.kind === 'field' ? [{ ...criteria, as: 'criteria' as const }] : []),
    ...(checklist === undefined ? [] : [{ ...checklist, as: 'checklist' as const }]),
  ];
  return {
    byId: new Map([...system, ...own.map(({ id, as }) => [id, as] as const)]),
    byName: new Map([...system, ...own.map(({ name, as }) => [name.toLowerCase(), as] as const)]),
  };
};

const toChange = (at: number, item: HistoryItem, { byId, byName }: ContentFields): ContentChange | undefined => {
  const field = item.fieldId === undefined ? byName.get(item.field?.toLowerCase() ?? '') : byId.get(item.fieldId);
  if (field === undefined) return undefined;
  const named = field === 'priority' || field === 'type';
  return {
    at,
    field,
    from: item.fromString ?? null,
    to: toText(item),
    ...(named && item.from ? { fromId: item.from } : {}),
  };
};
