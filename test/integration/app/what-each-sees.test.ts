import type { Answer } from '../../../src/contract/answer';
import { people, type PersonName } from '../../site/demo/people';
import type { Site } from '../../site/open-site';
import { openDemo } from './demo-site';
import { rulesPage } from './rules-calls';
import { agendaOf } from './agenda-support';
import { columnOf, forecastOf, outcomeOf, pageOf, panelOf, velocityOf } from './support';

/*
 * What each kind of person sees on each surface of a site that gives nobody more than Jira does: a
 * line of words for each person and project.
 */

let site: Site;
beforeAll(async () => {
  site = await openDemo();
});
afterAll(() => site.close());

const word = <T>(answer: Answer<T>, of: (value: T) => string): string =>
  answer.ok ? of(answer.value) : answer.problem.code;

type Place = { readonly project: string; readonly issue: string };
const [mob, help, fair, lab]: readonly Place[] = [
  { project: 'MOB', issue: 'MOB-111' },
  { project: 'HELP', issue: 'HELP-1' },
  { project: 'FAIR', issue: 'FAIR-1' },
  { project: 'LAB', issue: 'LAB-1' },
];

const seenBy = async (who: PersonName, { project, issue }: Place = { project: '', issue: '' }) => {
  const { accountId: as } = people[who];
  await pageOf(site, { as, project });
  await site.settle();
  const band = (view: { readonly readiness: { readonly band: string } }): string => view.readiness.band;
  return {
    panel: word(await panelOf(site, { as, issue }), band),
    column: word(await columnOf(site, { as, issue }), band),
    health: word(await pageOf(site, { as, project }), ({ health, scan }) => {
      if (health === undefined) return scan?.refused === true ? 'refused' : 'nothing';
      return health.ownOnly ? 'own' : 'whole';
    }),
    velocity: word(await velocityOf(site, { as, project }), (view) =>
      view.kind === 'sprints' && view.ownOnly === true ? 'own' : view.kind,
    ),
    forecast: word(await forecastOf(site, { as, project }), ({ kind }) => kind),
    comparison: word(await outcomeOf(site, { as, project }), ({ kind }) => kind),
    agenda: word(await agendaOf(site, { as, project }), ({ kind }) => kind),
    projectRules: word(await rulesPage(site, { project }).load(as), () => 'given'),
    siteRules: word(await rulesPage(site, 'site').load(as), () => 'given'),
  };
};

const everything = {
  panel: 'almost',
  column: 'almost',
  health: 'whole',
  velocity: 'sprints',
  forecast: 'forecast',
  comparison: 'outcome',
  agenda: 'agenda',
  projectRules: 'not-allowed-in-project',
  siteRules: 'not-allowed',
};
const withoutBoard = {
  ...everything,
  panel: 'not-ready',
  column: 'not-ready',
  velocity: 'none',
  forecast: 'none',
  comparison: 'none',
};

it.each<readonly [string, PersonName, { readonly at: Place | undefined; readonly seen: Partial<typeof everything> }]>([
  ['a site administrator', 'anna', { at: mob, seen: { ...everything, projectRules: 'given', siteRules: 'given' } }],
  ['a project administrator', 'sofia', { at: mob, seen: { ...everything, projectRules: 'given' } }],
  ['a member', 'tobias', { at: mob, seen: everything }],
  ['a reader', 'grace', { at: mob, seen: everything }],
  [
    'somebody who sees what she reported',
    'nora',
    {
      at: mob,
      seen: {
        ...everything,
        panel: 'not-visible',
        column: 'not-visible',
        health: 'own',
        velocity: 'own',
        forecast: 'none',
      },
    },
  ],
  ['an administrator of a service project', 'marcus', { at: help, seen: { ...withoutBoard, projectRules: 'given' } }],
  ['a member of a business project', 'sofia', { at: fair, seen: withoutBoard }],
  [
    'an administrator of a project that is kept from the app',
    'lukas',
    {
      at: lab,
      seen: {
        ...withoutBoard,
        panel: 'almost',
        column: 'almost',
        health: 'refused',
        agenda: 'none',
        projectRules: 'given',
      },
    },
  ],
  [
    'somebody who may not browse the project',
    'daniel',
    {
      at: help,
      seen: Object.fromEntries(
        Object.keys(everything).map((surface) => [
          surface,
          { projectRules: 'not-allowed-in-project', siteRules: 'not-allowed' }[surface] ?? 'not-visible',
        ]),
      ),
    },
  ],
])('%s sees what is meant for them, and no more', async (_, who, { at, seen }) => {
  expect(await seenBy(who, at)).toEqual(seen);
});
