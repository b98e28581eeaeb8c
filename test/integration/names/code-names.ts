import { fieldUseNames } from '../../../src/domain/fields/field-use';
import { allComponents } from '../../../src/domain/health/components/all-components';
import { hygieneNames } from '../../../src/domain/hygiene/hygiene-messages';
import { kindNames } from '../../../src/domain/items/kind-names';
import { linkListNames } from '../../../src/domain/links/link-settings';
import { scoreWordNames } from '../../../src/domain/health/score-word-names';
import { fateNames } from '../../../src/domain/outcome/fate-names';
import { moscowNames } from '../../../src/domain/priority/moscow-settings';
import { signalNames } from '../../../src/domain/priority/signals/signals';
import { formulaNames } from '../../../src/domain/priority/wsjf-rice-ice';
import { bandNames } from '../../../src/domain/readiness/band-names';
import { allChecks } from '../../../src/domain/readiness/checks/all-checks';
import { resultNames } from '../../../src/domain/readiness/result-names';
import { generalSettingNames, scoreLimitNames } from '../../../src/domain/rules/setting-names';
import { sprintFigureNames } from '../../../src/domain/sprints/sprint-figure-names';
import { commonNames } from '../../../src/domain/wording/common-names';
import { groupMessages } from '../../../src/frontend/outcome/outcome-messages';
import type { FoundName, Surface } from './names-list';

const named = (prefix: string, names: Readonly<Record<string, string>>, surface: Surface = 'screen') =>
  Object.entries(names).map(([id, text]): FoundName => ({ id: `${prefix}.${id}`, text, surface }));

/** Every name that the code gives a thing of which it knows the identity. */
export const codeNames = (): readonly FoundName[] => [
  ...named('band', bandNames),
  ...named('result', resultNames),
  ...named('sprint', sprintFigureNames),
  ...named('fate', fateNames),
  ...named('moscow', moscowNames),
  ...named('signal', signalNames),
  ...named('formula', formulaNames),
  ...named('score', scoreWordNames),
  ...named('hygiene', hygieneNames),
  ...named('kind', kindNames),
  ...named('common', commonNames),
  ...named('field', fieldUseNames, 'administration'),
  ...named('links', linkListNames, 'administration'),
  ...named('setting', generalSettingNames, 'administration'),
  ...named('setting', scoreLimitNames, 'administration'),
  ...allComponents.map(({ id, messages }): FoundName => ({
    id: `health.${id}`,
    text: messages.name,
    surface: 'screen',
  })),
  ...allChecks.map(({ id, messages }): FoundName => ({ id: `check.${id}`, text: messages.title, surface: 'screen' })),
  { id: 'band.ready', text: groupMessages.ready.name, surface: 'CSV' },
  { id: 'band.not-ready', text: groupMessages['not-ready'].name, surface: 'CSV' },
  { id: 'band.not-scored', text: groupMessages['not-scored'].name, surface: 'CSV' },
  { id: 'group.unknown', text: groupMessages.unknown.name, surface: 'CSV' },
];
