import type { Site } from '../../site/open-site';
import { admin, openDemo } from '../app/demo-site';
import { type DrawnNode, type DrawnScreen, drawScreen, nodesIn, openTab, press, textOf } from '../names/drawn-screen';

/* Values that are refused stand at their fields, and the bar counts them and leads there. */

let site: Site;
let page: DrawnScreen;
beforeAll(async () => {
  site = await openDemo();
  page = drawScreen(site, { module: 'admin-page', as: admin }, () =>
    jest.isolateModules(() => void jest.requireActual('../../../src/frontend/admin-page')),
  );
  await page.settle();
}, 60_000);
afterAll(() => site.close());

afterEach(async () => {
  press(page, 'Discard');
  await page.settle();
});

const fieldsOf = (): readonly DrawnNode[] =>
  nodesIn(page.root()).filter(({ type: name }) => name === 'Textfield' || name === 'TextArea');

/** UI Kit sets the app before each id. */
const plainId = (id: unknown): string => String(id).replace(/^forge-app-\w+-/, '');

const idOf = ({ props }: DrawnNode): string => plainId(props['id']);

const typeInEach = async (text: (field: DrawnNode) => string) => {
  for (const id of fieldsOf().map(idOf)) {
    const field = fieldsOf().find((each) => idOf(each) === id);
    if (field !== undefined) (field.props['onChange'] as (event: unknown) => void)({ target: { value: text(field) } });
    // One value is in the draft before the next is typed, as with a person.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await page.settle();
};

/** What no field takes: a number below 0, a list without a letter, a template that is too long. */
const wrong = (field: DrawnNode): string => {
  if (field.type === 'Textfield') return '-1';
  return idOf(field) === 'criteriaTemplate' ? 'x'.repeat(2001) : '…';
};

const texts = (): readonly string[] =>
  nodesIn(page.root())
    .filter(({ type: name }) => name === 'Text' || name === 'ErrorMessage' || /Button$/.test(name))
    .map(textOf);

const titles = (): readonly unknown[] =>
  nodesIn(page.root()).flatMap(({ props }) => (typeof props['title'] === 'string' ? [props['title']] : []));

it('one call shows the page; which fields there are is asked when their tab is opened', async () => {
  const asked = () => nodesIn(page.root()).some(({ props }) => plainId(props['inputId']) === 'fields.estimate');
  expect(asked()).toBe(false);
  openTab(page, 4);
  await page.settle();
  expect(asked()).toBe(true);
}, 60_000);

it('every field that holds something wrong says so itself, and the bar says how many there are', async () => {
  await typeInEach(wrong);
  const count = fieldsOf().length;
  expect(count).toBeGreaterThan(60);
  press(page, 'Save as version 1');
  await page.settle();
  expect(
    fieldsOf()
      .filter(({ props }) => props['isInvalid'] !== true)
      .map(idOf),
  ).toEqual([]);
  const said = nodesIn(page.root()).filter(({ type: name }) => name === 'ErrorMessage');
  expect(said).toHaveLength(count);
  expect(titles()).toContain(`${count} values cannot be saved`);
  expect(texts().filter((text) => /ruleSets|thresholds|scoreLimits|[a-z]\.[a-z]|JSON/.test(text))).toEqual([]);
}, 120_000);

it('one is led to the tab of the first, and to any other by its name', async () => {
  const fill = async (id: string, value: string) => {
    const field = fieldsOf().find((each) => idOf(each) === id);
    (field?.props['onChange'] as (event: unknown) => void)({ target: { value } });
    await page.settle();
  };
  const tabOpen = () => nodesIn(page.root()).find(({ type: name }) => name === 'Tabs')?.props['selected'];
  await fill('staleAfterDays', '0.5');
  await fill('health.ready.weight', '');
  press(page, 'Save as version 1');
  await page.settle();
  expect(tabOpen()).toBe(1);
  press(page, 'Health: weight of ready in the whole backlog');
  await page.settle();
  expect(tabOpen()).toBe(2);
  const focused = fieldsOf().filter(({ props }) => props['autoFocus'] === true);
  expect(focused.map(idOf)).toEqual(['health.ready.weight']);
  await fill('health.ready.weight', '5');
  expect(titles()).toContain('1 value cannot be saved');
  openTab(page, 0);
  await page.settle();
  expect(fieldsOf().filter(({ props }) => props['autoFocus'] === true)).toEqual([]);
}, 60_000);

it('a value that no field shows at the moment is told of in the bar', async () => {
  const fill = (id: string, value: string) => {
    const field = fieldsOf().find((each) => idOf(each) === id);
    (field?.props['onChange'] as (event: unknown) => void)({ target: { value } });
  };
  fill('priority.weights.votes', '-1');
  await page.settle();
  const method = nodesIn(page.root()).find(({ props }) => plainId(props['inputId']) === 'priority.method');
  (method?.props['onChange'] as (option: unknown) => void)({ value: 'wsjf' });
  await page.settle();
  press(page, 'Save as version 1');
  await page.settle();
  expect(titles()).toContain('1 value cannot be saved');
  expect(texts()).toContain('Priority: weight of votes: A number from 0 to 1,000.');
}, 60_000);
