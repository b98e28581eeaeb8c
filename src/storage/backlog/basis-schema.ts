import * as v from '@badrap/valita';
import { toTextSettings } from '../../domain/backlog/ledger-marks';
import type { FieldSource, Prioritising } from '../../domain/fields/field-ids';
import { prioritisingUses } from '../../domain/fields/field-use';
import type { LedgerBasis } from '../../ports/backlog-ports';
import { literals } from '../kvs/literals';

const estimateSource = v.union(
  v.object({
    kind: v.literal('field'),
    id: v.string(),
    name: v.string(),
    unit: literals('points', 'seconds', 'choice'),
  }),
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('unknown'), because: v.string() }),
);

const fieldSource = v.union(
  v.object({ kind: v.literal('field'), id: v.string(), name: v.string() }),
  v.object({ kind: v.literal('unknown'), because: v.string() }),
);

const fieldsSchema = v.object({
  estimate: estimateSource,
  sprint: v.string().optional(),
  rank: v.string().optional(),
  epicLink: v.string().optional(),
  flagged: v.string().optional(),
  links: v
    .object({ blocks: v.array(v.string()), doesNotBlock: v.array(v.string()), mayBlock: v.array(v.string()) })
    .optional(),
  criteria: fieldSource.optional(),
  checklist: v.object({ id: v.string(), name: v.string() }).optional(),
  prioritising: v.record(fieldSource).optional(),
});

/** What `toBasis` takes: where the facts of a backlog come from, as it is stored. */
export const basisSchema = v.object({
  projectKey: v.string(),
  filterId: v.string().optional(),
  fields: fieldsSchema,
  epicTypes: v.array(v.string()),
  texts: v.string().map(toTextSettings),
});

/** Members that were not stored are absent, not undefined. */
export const toBasis = ({
  projectKey,
  filterId,
  fields,
  epicTypes,
  texts,
}: v.Infer<typeof basisSchema>): LedgerBasis => {
  const { estimate, sprint, rank, epicLink, flagged, links, criteria, checklist, prioritising } = fields;
  return {
    projectKey,
    ...(filterId === undefined ? {} : { filterId }),
    fields: {
      estimate,
      ...(sprint === undefined ? {} : { sprint }),
      ...(rank === undefined ? {} : { rank }),
      ...(epicLink === undefined ? {} : { epicLink }),
      ...(flagged === undefined ? {} : { flagged }),
      ...(links === undefined ? {} : { links }),
      ...(criteria === undefined ? {} : { criteria }),
      ...(checklist === undefined ? {} : { checklist }),
      ...(prioritising === undefined ? {} : { prioritising: toPrioritising(prioritising) }),
    },
    epicTypes,
    texts,
  };
};

/** The uses that this version of the app has. */
const toPrioritising = (stored: Readonly<Record<string, FieldSource>>): Prioritising =>
  Object.fromEntries(
    prioritisingUses.flatMap((use) => {
      const source = stored[use];
      return source === undefined ? [] : [[use, source] as const];
    }),
  );
