import type { OrderByField } from '@atlaskit/jql-ast';
import type { SiteIssue } from '../../data/site-data';
import { sprintIdsOf } from '../catalog';
import { asList, asNumber, asText, textMember } from '../json-values';
import { compareKeys, compareText } from './compare-keys';
import { findField } from './find-fields';
import { cannotEvaluate, jqlError, noSuchField } from './jql-error';
import type { JqlWorld } from './jql-world';

/**
 * Sorts issues by ORDER BY. Empty values come last either way. Where no direction is written,
 * dates, priority and votes run downwards and everything else upwards. What ORDER BY leaves open,
 * or all where there is none, is by id downwards.
 */
export const orderIssues = (
  issues: readonly SiteIssue[],
  orderBy: readonly OrderByField[],
  world: JqlWorld,
): SiteIssue[] => {
  if (orderBy.length > 7) throw jqlError('The orderBy clause can contain a maximum of 7 fields.');
  const orders = orderBy.map((part) => orderOf(part, world));
  return issues
    .map((issue) => ({ issue, keys: orders.map((order) => order.keyOf(issue)) }))
    .toSorted((one, other) => {
      for (const [index, order] of orders.entries()) {
        const difference = compareKeysOf(one.keys[index], other.keys[index], order);
        if (difference !== 0) return difference;
      }
      return Number(other.issue.id) - Number(one.issue.id);
    })
    .map(({ issue }) => issue);
};

type SortKey = string | number | undefined;

type Order = {
  readonly keyOf: (issue: SiteIssue) => SortKey;
  readonly compare?: (one: string, other: string) => number;
  readonly downwards: boolean;
};

const compareKeysOf = (one: SortKey, other: SortKey, { compare = compareText, downwards }: Order): number => {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const difference =
    typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
  return downwards ? -difference : difference;
};

const orderOf = ({ field, direction }: OrderByField, world: JqlWorld): Order => {
  const name = field.value.toLowerCase();
  const order = systemOrder(name, world) ?? customOrder(name, field.value, world);
  return { ...order, downwards: direction ? direction.value === 'DESC' : order.downwards };
};

const systemOrder = (name: string, world: JqlWorld): Order | undefined => {
  const dated = (fieldId: string): Order => ({
    keyOf: ({ fields }) => instantOf(fields[fieldId]),
    downwards: true,
  });
  const upwards = (keyOf: Order['keyOf']): Order => ({ keyOf, downwards: false });
  switch (name) {
    case 'key':
    case 'issue':
    case 'issuekey':
    case 'id':
      return { keyOf: ({ key }) => key, compare: compareKeys, downwards: false };
    case 'created':
    case 'createddate':
      return dated('created');
    case 'updated':
    case 'updateddate':
      return dated('updated');
    case 'resolved':
    case 'resolutiondate':
      return dated('resolutiondate');
    case 'due':
    case 'duedate':
      return dated('duedate');
    case 'priority': {
      const place = new Map(world.data.priorities.map(({ id }, index) => [id, -index]));
      return { keyOf: ({ fields }) => place.get(textMember(fields['priority'], 'id') ?? ''), downwards: true };
    }
    case 'status': {
      const place = new Map([...world.catalog.statuses.keys()].map((id, index) => [id, index]));
      return upwards(({ fields }) => place.get(textMember(fields['status'], 'id') ?? ''));
    }
    case 'project':
      return upwards(({ fields }) => textMember(fields['project'], 'name'));
    case 'issuetype':
    case 'type':
      return upwards(({ fields }) => textMember(fields['issuetype'], 'name'));
    case 'assignee':
    case 'reporter':
      return upwards(({ fields }) => textMember(fields[name], 'displayName'));
    case 'summary':
      return upwards(({ fields }) => asText(fields['summary'])?.toLowerCase());
    case 'sprint':
      return upwards((issue) => sprintIdsOf(issue, world.catalog)[0]);
    case 'rank':
      return upwards(rankOf(world));
    default:
      return undefined;
  }
};

const rankOf = ({ catalog, lineOf }: JqlWorld): Order['keyOf'] => {
  const { rankField } = catalog;
  return rankField === undefined ? ({ id }) => lineOf(id) : ({ fields }) => asText(fields[rankField.id]);
};

const customOrder = (name: string, written: string, world: JqlWorld): Order => {
  const field = findField(name, world);
  if (field === undefined) throw noSuchField(written);
  if (field.id === world.catalog.rankField?.id) return { keyOf: rankOf(world), downwards: false };
  switch (field.schema?.type) {
    case 'number':
      return { keyOf: ({ fields }) => asNumber(fields[field.id]), downwards: false };
    case 'date':
    case 'datetime':
      return { keyOf: ({ fields }) => instantOf(fields[field.id]), downwards: true };
    case 'string':
      return { keyOf: ({ fields }) => asText(fields[field.id])?.toLowerCase(), downwards: false };
    case 'option':
      return { keyOf: ({ fields }) => textMember(asList(fields[field.id])[0], 'value'), downwards: false };
    default:
      throw cannotEvaluate(`ORDER BY ${written}`);
  }
};

const instantOf = (value: unknown): number | undefined => {
  const instant = Date.parse(asText(value) ?? '');
  return Number.isNaN(instant) ? undefined : instant;
};
