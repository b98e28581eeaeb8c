import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '../../src/domain/rules/default-rules';
import type { Readiness } from '../../src/domain/readiness/readiness';
import { scoreReadiness } from '../../src/domain/readiness/score-readiness';
import { toItem } from '../../src/jira/issues/map-item';
import type { FieldIds } from '../../src/domain/fields/field-ids';
import { pageSchema } from './site-pages';

/**
 * Run by memory.ts: scores so many items from a folder of pages, over and over, keeps every result,
 * and tells its heap.
 */
const [folder = '', wanted = ''] = process.argv.slice(2);
const fields = JSON.parse(process.env['BENCH_FIELDS'] ?? '{}') as FieldIds;
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

const results: Readiness[] = [];
let most = 0;
while (results.length < Number(wanted)) {
  for (const name of readdirSync(folder).sort()) {
    const page: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const issue of pageSchema.parse(page, { mode: 'passthrough' }).issues) {
      if (results.length < Number(wanted)) results.push(scoreReadiness(toItem(issue, fields), defaultRules));
    }
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
}
process.stdout.write(
  `scoring ${results.length} items, all results kept, with a heap of at most 256 MB: passed; largest heap ${megabytes(most)} MB\n`,
);
