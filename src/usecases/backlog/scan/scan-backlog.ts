import { mergeTops, topOf } from '../../../domain/backlog/backlog-top';
import type { ScanReason } from '../../../domain/backlog/open-backlog';
import { addTallies, tallyOf } from '../../../domain/backlog/tally';
import type { ScanState, TrackedBacklog } from '../../../ports/backlog-ports';
import { SourceFailure } from '../../../ports/source-failure';
import { rulesOfProject } from '../../project/rules-in-force';
import { openBacklogOf } from '../backlog-query';
import { judgedByOf, textSettingsOf, judgingOf } from '../judging';
import { finishScan } from './finish-scan';
import { readScanBasis } from './read-scan-basis';
import { readScanPages } from './read-scan-pages';
import type { ScanSources } from './scan-sources';

/**
 * Without a sign of life for so long, a scan has lost whoever was on the way to do its next step.
 */
const stuckAfterMs = 30 * 60_000;

/**
 * Begins to read a backlog as a whole, unless that is under way already: a scan that was left by
 * everybody goes on where it stood.
 * @throws SourceFailure
 */
export const startScan = async (sources: ScanSources, backlog: TrackedBacklog, why: ScanReason): Promise<void> => {
  const { backlogId } = backlog;
  const running = await sources.scans.read(backlogId);
  const now = sources.clock();
  if (running !== undefined && running.refused !== true) {
    const waits = Math.max(running.touchedAt, running.pausedUntil ?? 0) + stuckAfterMs > now;
    if (!running.pushed || !waits) await pushStep(sources, backlog, running);
    return;
  }
  await sources.trackedBacklogs.add(backlog);
  const inForce = await rulesOfProject(sources, backlogId.projectId);
  const { basis, nextSprints } = await readScanBasis(sources, backlog, inForce);
  const begun = {
    ...{ scanId: sources.newId(), why, basis, nextSprints, startedAt: now, touchedAt: now },
    ...{ step: 0, pushed: false, read: 0, about: 0, judgedBy: judgedByOf(inForce), tally: {}, top: [] },
  };
  const about = await unlessRefused(sources.appItems.count(openBacklogOf(basis)));
  if (about === undefined) return sources.scans.save(backlogId, { ...begun, refused: true });
  const scan = { ...begun, about };
  await sources.scans.save(backlogId, scan);
  await pushStep(sources, backlog, scan);
};

/**
 * Does one step of a scan: reads some pages and keeps their facts, or, once all are read, puts them
 * in place. Doing a step again after a failure writes the same; a message of an earlier step is
 * only worth something where the next one was never sent. @throws SourceFailure
 */
export const scanStep = async (
  sources: ScanSources,
  backlog: TrackedBacklog,
  { scanId, step }: { readonly scanId: string; readonly step: number },
): Promise<void> => {
  const { backlogId } = backlog;
  const scan = await sources.scans.read(backlogId);
  if (scan === undefined || scan.scanId !== scanId || scan.refused === true) return;
  if (step < scan.step) {
    if (!scan.pushed) await pushStep(sources, backlog, scan);
    return;
  }
  const inForce = await rulesOfProject(sources, backlogId.projectId);
  if (scan.basis.texts !== textSettingsOf(inForce.rules)) return startOver(sources, backlog, scan, 'rules');
  if (scan.step > 0 && scan.cursor === undefined) {
    const outcome = await finishScan(sources, backlog, scan);
    return outcome === 'finished' ? undefined : startOver(sources, backlog, scan, scan.why);
  }

  const judging = judgingOf(inForce, scan.basis.fields);
  const read = await readScanPages(sources, scan, inForce.rules);
  if (read === 'refused') {
    // A cursor that Jira does not know any more is a scan to begin anew; a first page that it
    // refuses is a project out of the app's sight.
    if (scan.cursor !== undefined) return startOver(sources, backlog, scan, scan.why);
    return sources.scans.save(backlogId, { ...scan, refused: true, touchedAt: sources.clock() });
  }
  const { facts, cursor, items, waitSeconds } = read;
  await sources.scans.addFacts(backlogId, scanId, scan.step, facts);
  const now = sources.clock();
  const { why, basis, nextSprints, startedAt, about, judgedBy } = scan;
  const next: ScanState = {
    ...{ scanId, why, basis, nextSprints, startedAt, about, judgedBy },
    step: scan.step + 1,
    pushed: false,
    touchedAt: now,
    ...(cursor === undefined ? {} : { cursor }),
    ...(waitSeconds === undefined ? {} : { pausedUntil: now + waitSeconds * 1000 }),
    read: scan.read + items,
    tally: addTallies(scan.tally, tallyOf(facts, judging)),
    top: mergeTops(scan.top, topOf(facts, judging)),
  };
  await sources.scans.save(backlogId, next);
  await pushStep(sources, backlog, next);
};

/**
 * The message goes before the note that it went: where the note is lost it goes twice, which does
 * no harm.
 */
const pushStep = async (
  { queue, scans, clock }: ScanSources,
  backlog: TrackedBacklog,
  scan: ScanState,
): Promise<void> => {
  const now = clock();
  const waitSeconds = Math.max(0, Math.ceil(((scan.pausedUntil ?? now) - now) / 1000));
  await queue.push({ ...backlog, kind: 'step', scanId: scan.scanId, step: scan.step }, waitSeconds);
  await scans.save(backlog.backlogId, { ...scan, pushed: true, touchedAt: now });
};

const startOver = async (
  sources: ScanSources,
  backlog: TrackedBacklog,
  scan: ScanState,
  why: ScanReason,
): Promise<void> => {
  await sources.scans.delete(backlog.backlogId);
  await startScan(sources, backlog, scan.why === 'first' ? 'first' : why);
};

/** Undefined where Jira refuses: the project or the board's filter is out of the app's sight. */
const unlessRefused = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (failure) {
    if (failure instanceof SourceFailure && failure.reason.kind === 'jira-refused') return undefined;
    throw failure;
  }
};
