import { mergeTops, topOf } from '../../../domain/backlog/backlog-top';
import { judgedByOf, textSettingsOf, judgingOf } from '../../../domain/backlog/facts/judging';
import type { ScanReason } from '../../../domain/backlog/open-backlog';
import { tallyOf } from '../../../domain/backlog/count-facts';
import { isScanStuck } from '../../../domain/backlog/scan-due';
import { addTallies } from '../../../domain/backlog/tally';
import type { ScanState, ScanStep, TrackedBacklog } from '../../../ports/backlog-ports';
import { unlessRefused } from '../../../ports/source-failure';
import { openBacklogQuery } from '../../items/backlog-query';
import { type ProjectRulesInForce, readProjectRules } from '../../project/rules-in-force';
import { finishScan } from './finish-scan';
import { readScanBasis } from './read-scan-basis';
import { readScanPages, type ScannedPages } from './read-scan-pages';
import type { ScanSources } from './scan-sources';

/**
 * Begins to scan a backlog. Where a scan is under way already it goes on, and one that is stuck is
 * taken up where it stood. What was read anew since the scan was asked for, for an upgrade, is not
 * read again.
 * @throws SourceFailure
 */
export const startScan = async (sources: ScanSources, backlog: TrackedBacklog, why: ScanReason): Promise<void> => {
  const running = await sources.scans.read(backlog.backlogId);
  if (running === undefined || running.refused === true) {
    if (why === 'upgrade' && !(await isOutdated(sources, backlog))) return;
    return beginScan(sources, backlog, why);
  }
  if (!running.pushed || isScanStuck(running, sources.clock())) await pushStep(sources, backlog, running);
};

const isOutdated = async ({ ledgers }: ScanSources, { backlogId }: TrackedBacklog): Promise<boolean> =>
  (await ledgers.read(backlogId))?.outdated === true;

const beginScan = async (sources: ScanSources, backlog: TrackedBacklog, why: ScanReason): Promise<void> => {
  const { backlogId } = backlog;
  const now = sources.clock();
  // A view has noted the backlog; late work must not bring back a deleted project.
  if ((await sources.trackedBacklogs.read(backlogId)) === undefined) return;
  const inForce = await readProjectRules(sources, backlogId.projectId);
  const { basis, ...sprints } = await readScanBasis(sources, backlog, inForce);
  const begun: ScanState = {
    scanId: sources.newId(),
    why,
    basis,
    ...sprints,
    startedAt: now,
    touchedAt: now,
    step: 0,
    pushed: false,
    read: 0,
    about: 0,
    judgedBy: judgedByOf(inForce),
    tally: {},
    top: [],
  };
  // Refused: the project or the board's filter is out of the app's sight.
  const about = await unlessRefused(sources.appItems.count(openBacklogQuery(basis)));
  if (about === undefined) return sources.scans.save(backlogId, { ...begun, refused: true });
  const scan = { ...begun, about };
  await sources.scans.save(backlogId, scan);
  await pushStep(sources, backlog, scan);
};

/**
 * Does one step of a scan: saves the facts of some pages, or finishes the scan once all are read. A
 * step that is done again writes the same. The message of an earlier step only matters where that
 * of the next one was never sent.
 * @throws SourceFailure
 */
export const scanStep = async (
  sources: ScanSources,
  backlog: TrackedBacklog,
  { scanId, step }: ScanStep,
): Promise<void> => {
  const scan = await sources.scans.read(backlog.backlogId);
  if (scan === undefined || scan.scanId !== scanId || scan.refused === true) return;
  if (step < scan.step) {
    if (!scan.pushed) await pushStep(sources, backlog, scan);
    return;
  }
  const inForce = await readProjectRules(sources, backlog.backlogId.projectId);
  if (scan.basis.texts !== textSettingsOf(inForce.rules))
    return startOver(sources, backlog, scan.why === 'first' ? 'first' : 'rules');
  return isRead(scan) ? finish(sources, backlog, scan) : readStep(sources, backlog, { scan, inForce });
};

const isRead = ({ step, cursor }: ScanState): boolean => step > 0 && cursor === undefined;

const finish = async (sources: ScanSources, backlog: TrackedBacklog, scan: ScanState): Promise<void> => {
  const outcome = await finishScan(sources, backlog, scan);
  if (outcome === 'facts-missing') await startOver(sources, backlog, scan.why);
};

const readStep = async (
  sources: ScanSources,
  backlog: TrackedBacklog,
  { scan, inForce }: { readonly scan: ScanState; readonly inForce: ProjectRulesInForce },
): Promise<void> => {
  const { backlogId } = backlog;
  const pages = await readScanPages(sources, scan, inForce.rules);
  if (pages === 'refused') return refuse(sources, backlog, scan);
  await sources.scans.addFacts(backlogId, { scanId: scan.scanId, step: scan.step, facts: pages.facts });
  const next = afterStep(scan, pages, { inForce, now: sources.clock() });
  await sources.scans.save(backlogId, next);
  await pushStep(sources, backlog, next);
};

/**
 * A cursor that Jira does not know any more is a scan to begin anew; a first page that it refuses
 * is a project out of the app's sight.
 */
const refuse = async (sources: ScanSources, backlog: TrackedBacklog, scan: ScanState): Promise<void> => {
  if (scan.cursor !== undefined) return startOver(sources, backlog, scan.why);
  return sources.scans.save(backlog.backlogId, { ...scan, refused: true, touchedAt: sources.clock() });
};

/** The scan with what a step has read. */
const afterStep = (
  scan: ScanState,
  { facts, cursor, items, waitSeconds }: ScannedPages,
  { inForce, now }: { readonly inForce: ProjectRulesInForce; readonly now: number },
): ScanState => {
  const judging = judgingOf(inForce, scan.basis.fields);
  return {
    scanId: scan.scanId,
    why: scan.why,
    basis: scan.basis,
    nextSprints: scan.nextSprints,
    sprints: scan.sprints,
    activeSprints: scan.activeSprints,
    startedAt: scan.startedAt,
    about: scan.about,
    judgedBy: scan.judgedBy,
    step: scan.step + 1,
    pushed: false,
    touchedAt: now,
    ...(cursor === undefined ? {} : { cursor }),
    ...(waitSeconds === undefined ? {} : { pausedUntil: now + waitSeconds * 1000 }),
    read: scan.read + items,
    tally: addTallies(scan.tally, tallyOf(facts, judging)),
    top: mergeTops(scan.top, topOf(facts, judging)),
  };
};

/**
 * The message is sent before it is noted: where the note is lost it is sent twice, which does no
 * harm.
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

const startOver = async (sources: ScanSources, backlog: TrackedBacklog, why: ScanReason): Promise<void> => {
  await sources.scans.delete(backlog.backlogId);
  await startScan(sources, backlog, why);
};
