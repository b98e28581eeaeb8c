import { existsSync } from 'node:fs';
import { forecastBench } from './forecasting';
import { type Budget, budgetTable, isKept, type Measured } from './measured';
import { memoryBench } from './memory';
import { pointsBench } from './points';
import { replayBench } from './replay';
import { scaleBench } from './scale';
import { scoringBench } from './scoring';

const budgets: Budget[] = [];

const tell = (measured: Measured): void => {
  process.stdout.write(measured.text);
  budgets.push(...measured.budgets);
};

process.stdout.write(replayBench());
process.stdout.write(forecastBench());
tell(scaleBench());
process.stdout.write(pointsBench());

const folder = '../shared/data/sites/titanium';
if (existsSync(folder)) {
  tell(scoringBench(folder));
  process.stdout.write(memoryBench(folder));
} else {
  process.stderr.write(`bench: ${folder} is not here; the bench measures on that site.\n`);
  process.exitCode = 2;
}

process.stdout.write(budgetTable(budgets));
if (!budgets.every(isKept)) process.exitCode = 1;
