import type { ItemKind } from '../../domain/items/backlog-item';
import { kindOf } from '../../domain/items/item-kind';
import type { Fields } from './issue-schema';

/** The kind of an issue of that type (R8). */
export const kindOfType = (type: Fields['issuetype']): ItemKind => kindOf(type);
