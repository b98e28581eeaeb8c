import { kvs } from '@forge/kvs';
import { toGeneration, toTextSettings } from '../../../domain/backlog/ledger-marks';
import type { PastReplay, PastStore } from '../../../ports/past-ports';
import {
  backlogsPrefix,
  longestScannedPart,
  pastDaysKey,
  pastPartKey,
  pastPartsPrefix,
  pastReplayKey,
} from '../../keys';
import { deleteKeys, deletePrefix, listAll, saveValues } from '../../kvs/key-values';
import { kvsCallWithRetry } from '../../kvs/kvs-call';
import { readStepValues } from '../../kvs/step-values';
import { packParts, parsePart, parsePast, parseReplay } from './past-schema';

/** Replayed pasts: some 10 KB of days each, and while one is read some 30 KB a step. */
export const pastStore: PastStore = {
  readReplay: async (backlogId) =>
    parseReplay(
      await kvsCallWithRetry('reading a replay of the past', () => kvs.get<unknown>(pastReplayKey(backlogId))),
    ),

  saveReplay: (backlogId, replay) =>
    kvsCallWithRetry('saving a replay of the past', () => kvs.set(pastReplayKey(backlogId), replay)),

  savePart: (backlogId, { replayId, step }, read) =>
    saveValues(
      'saving what was replayed',
      packParts(read, longestScannedPart).map((value, part) => [
        pastPartKey(backlogId, { replayId, step, part }),
        value,
      ]),
    ),

  readParts: async (backlogId, { replayId, step: steps }) => {
    const values = await readStepValues('reading what was replayed', steps, (step, part) =>
      pastPartKey(backlogId, { replayId, step, part }),
    );
    const parts = values.map(parsePart);
    return parts.every((part) => part !== undefined) ? parts : undefined;
  },

  deleteParts: async (backlogId) => {
    await deletePrefix('ending a replay of the past', pastPartsPrefix(backlogId));
  },

  readDays: async (backlogId) =>
    parsePast(await kvsCallWithRetry('reading the replayed days', () => kvs.get<unknown>(pastDaysKey(backlogId)))),

  saveDays: (backlogId, past) =>
    kvsCallWithRetry('saving the replayed days', () => kvs.set(pastDaysKey(backlogId), past)),

  deleteAll: async (projectId) => {
    const stored = await listAll('looking for replayed pasts', backlogsPrefix(projectId));
    const boards = new Set(stored.flatMap(({ key }) => /^backlog:[^:]*:(\d+):/.exec(key)?.[1] ?? []));
    for (const boardId of [...boards].map(Number)) {
      const backlogId = { projectId, boardId };
      await pastStore.saveReplay(backlogId, deletedReplay);
      await deleteKeys('deleting replayed days', [pastDaysKey(backlogId)]);
      await pastStore.deleteParts(backlogId);
    }
  },
};

const deletedReplay: PastReplay = {
  replayId: toGeneration('deleted'),
  days: { first: 0, last: 0 },
  texts: toTextSettings(''),
  by: 'creation',
  step: 0,
  read: 0,
  about: 0,
  cut: 0,
  restarts: 0,
  touchedAt: 0,
  state: 'deleted',
};
