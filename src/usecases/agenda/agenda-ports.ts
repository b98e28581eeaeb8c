import type { AgendaDocument } from '../../domain/agenda/agenda-as-document';
import type { HeldAgenda } from '../../domain/agenda/held-agenda';
import type { BacklogItem } from '../../domain/backlog/backlog-item';
import type { FieldIds } from '../field-ids';
import type { Place } from '../health-ports';
import type { WriteOutcome } from '../ports';

/** The meetings of a board, oldest first. */
export type AgendaMemory = {
  readonly recall: (place: Place) => Promise<readonly HeldAgenda[]>;
  readonly remember: (place: Place, held: readonly HeldAgenda[]) => Promise<void>;
};

/** Items by id, whatever their status, of those that the asker may browse. */
export type ItemsById = { readonly of: (ids: readonly string[], fields: FieldIds) => Promise<readonly BacklogItem[]> };

/** `asks`: what Jira says of the fields that it needs. */
export type Creation =
  | { readonly outcome: 'created'; readonly key: string }
  | { readonly outcome: 'refused'; readonly asks: readonly string[] }
  | { readonly outcome: 'unknown' };

/** Posts as the person who asks; each is sent once. */
export type AgendaWrites = {
  readonly comment: (issueKey: string, document: AgendaDocument) => Promise<WriteOutcome>;
  readonly create: (issue: {
    readonly projectId: string;
    readonly typeId: string;
    readonly summary: string;
    readonly description: AgendaDocument;
  }) => Promise<Creation>;
};
