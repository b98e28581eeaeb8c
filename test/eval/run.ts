import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareFields } from './compare-fields';
import { compareDrawn } from './compare-drawn';
import { compareLabels } from './compare-labels';
import { estimateSuggestions } from './estimate-suggestions';
import { estimatesByDates } from './estimates-by-dates';
import { forecastCalibration } from './forecast-calibration';
import { plantedEffects } from './planted-effects';

/** Data that may not be copied into this repository; each is read where it lies. */
const data = '../shared/data';
const parts = [
  { folder: 'criteria-labelled', file: 'items.ndjson', compare: compareLabels },
  { folder: 'public-jira-field-metadata', file: 'jira_field_information.json', compare: compareFields },
  { folder: 'sprints-choetkiertikul', file: 'sprints_summary.csv', compare: forecastCalibration },
];

for (const { folder, file, compare } of parts) {
  const place = join(data, folder);
  if (existsSync(join(place, file))) process.stdout.write(`${compare(place)}\n`);
  else {
    process.stderr.write(`eval: ${join(place, file)} is not here; this part of the evaluation needs it.\n`);
    process.exitCode = 2;
  }
}

const points = ['storypoints-deepse', 'storypoints-tawosi'].map((folder) => join(data, folder));
for (const place of points.filter((folder) => !existsSync(join(folder, 'data')))) {
  process.stderr.write(`eval: ${join(place, 'data')} is not here; this part of the evaluation needs it.\n`);
  process.exitCode = 2;
}
const drawnFrom = [...points, join(data, 'titanium-jira'), join(data, 'criteria-labelled')];
if (drawnFrom.every((folder) => existsSync(folder))) process.stdout.write(`${compareDrawn()}\n`);
const titanium = join(data, 'titanium-jira');
if (existsSync(titanium)) process.stdout.write(`${estimatesByDates(titanium, points)}\n`);
if (points.some((folder) => existsSync(join(folder, 'data'))))
  process.stdout.write(`${estimateSuggestions(points, ['ALOY', 'DAEMON'])}\n`);
process.stdout.write(`${plantedEffects(200)}\n`);
