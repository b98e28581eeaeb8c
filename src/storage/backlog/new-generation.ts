import { randomUUID } from 'node:crypto';
import { type Generation, toGeneration } from '../../domain/backlog/ledger-marks';

/** A name for a new scan and its facts: 32 random bits, for two of a backlog at a time. */
export const newGeneration = (): Generation => toGeneration(randomUUID().slice(0, 8));
