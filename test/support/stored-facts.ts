import type { ProjectView } from '../../src/contract/project-view';
import { ledgerStore } from '../../src/storage/ledger-store';
import type { Site } from '../site/open-site';

/** The id of the board that a view shows. */
export const boardOf = ({ board }: ProjectView): number => board?.id ?? 0;
void ledgerStore;
