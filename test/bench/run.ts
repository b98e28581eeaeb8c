import { existsSync } from 'node:fs';
import { forecastBench } from './forecasting';
import { memoryBench } from './memory';
import { pointsBench } from './points';
import { replayBench } from './replay';
import { scaleBench } from './scale';
import { scoringBench } from './scoring';

process.stdout.write(replayBench());
process.stdout.write(forecastBench());
process.stdout.write(scaleBench());
process.stdout.write(pointsBench());

const folder = '../shared/data/sites/titanium';
if (existsSync(folder)) {
  process.stdout.write(scoringBench(folder));
  process.stdout.write(memoryBench(folder));
} else {
  process.stderr.write(`bench: ${folder} is not here; the bench measures on that site.\n`);
  process.exitCode = 2;
}
