import type { ProjectPageCalls } from '../contract/module-calls';
import { resolverOf } from './key';
import { agendaKeys } from './keys/agenda-keys';
import { flowKeys } from './keys/flow-keys';
import { forecastKeys } from './keys/forecast-keys';
import { healthKeys } from './keys/health-keys';
import { itemKeys } from './keys/item-keys';
import { outcomeKeys } from './keys/outcome-keys';
import { placeKeys } from './keys/place-keys';
import { sprintKeys } from './keys/sprint-keys';

/** The resolver of the project page. */
export const projectPage = resolverOf<ProjectPageCalls>('project-page', {
  ...healthKeys,
  ...sprintKeys,
  ...flowKeys,
  ...outcomeKeys,
  ...forecastKeys,
  ...agendaKeys,
  ...itemKeys,
  ...placeKeys,
});
