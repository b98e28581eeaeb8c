import type { Site } from '../../site/open-site';

/** A node of the tree that the app hands over to be drawn. */
export type DrawnNode = {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly DrawnNode[];
};

type Surface = { readonly module: string; readonly projectKey?: string; readonly issueKey?: string };

/** A screen of the app that runs in this process, and its tree as it is at the moment. */
export type DrawnScreen = { readonly root: () => DrawnNode; readonly settle: () => Promise<void> };

/**
 * Runs a screen against a site as somebody, with the bridge that Jira gives it. `start` imports the
 * screen's entry, which draws itself. One at a time: the bridge is global.
 */
export const drawScreen = (
  site: Site,
  { as, ...surface }: Surface & { readonly as: string },
  start: () => void,
): DrawnScreen => {
  let root: DrawnNode | undefined;
  let waiting = 0;
  const invoke = async (data: {
    readonly functionKey: string;
    readonly payload?: unknown;
    readonly metadata?: unknown;
  }) => {
    waiting += 1;
    try {
      const { functionKey, payload, metadata } = data;
      const plain: unknown = payload === undefined ? undefined : JSON.parse(JSON.stringify(payload));
      const value = await site.invoke({ as, functionKey, payload: plain, ...surface });
      return metadata === undefined ? value : { body: value, metadata: {} };
    } finally {
      waiting -= 1;
    }
  };
  const callBridge = (name: string, data: never): Promise<unknown> => {
    if (name === 'reconcile') {
      const { forgeDoc } = data as { readonly forgeDoc: DrawnNode };
      // A screen from before may still draw itself.
      if (!earlier.has(forgeDoc)) root = forgeDoc;
    }
    if (name === 'onError') throw (data as { error: Error }).error;
    if (name === 'getContext') return Promise.resolve(contextOf(as, surface));
    return name === 'invoke' ? invoke(data) : Promise.resolve();
  };
  for (const drawn of roots.splice(0)) earlier.add(drawn());
  Object.assign(globalThis, { __bridge: { callBridge }, self: globalThis });
  start();
  const drawn = () => root ?? { type: 'Root', props: {}, children: [] };
  roots.push(drawn);
  return {
    root: drawn,
    settle: async () => {
      for (let quiet = 0; quiet < 5; quiet = waiting === 0 ? quiet + 1 : 0) {
        await site.settle();
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    },
  };
};

/** Of the screens that were drawn so far. */
const roots: (() => DrawnNode)[] = [];
const earlier = new WeakSet<DrawnNode>();

const contextOf = (accountId: string, { module, projectKey, issueKey }: Surface) => ({
  accountId,
  moduleKey: module,
  locale: 'en-US',
  timezone: 'UTC',
  extension: {
    ...(projectKey === undefined ? {} : { project: { key: projectKey, type: 'software' } }),
    ...(issueKey === undefined ? {} : { issue: { key: issueKey } }),
  },
});

/** All nodes of a tree, whatever stands in their properties too, such as the cells of a table. */
export const nodesIn = (node: DrawnNode): readonly DrawnNode[] => [node, ...node.children.flatMap(nodesIn)];

/** What a node says. */
export const textOf = ({ props, children }: DrawnNode): string =>
  typeof props['text'] === 'string' ? props['text'] : children.map(textOf).join('');

/** Presses every button with this text, or one of this kind. */
export const press = (screen: DrawnScreen, text: string | RegExp): void => {
  const isMeant = (found: string) => (typeof text === 'string' ? found === text : text.test(found));
  const buttons = nodesIn(screen.root()).filter((node) => /Button$/.test(node.type) && isMeant(textOf(node)));
  for (const { props } of buttons) (props['onClick'] as () => void)();
};

/** The same for several, one after the other, each once the screen has settled. */
export const pressAll = async (screen: DrawnScreen, texts: readonly (string | RegExp)[]): Promise<void> => {
  for (const text of texts) {
    press(screen, text);
    await screen.settle();
  }
};

/** What opens the tables of the project page that stand behind its pictures. */
export const tableFolds: readonly (string | RegExp)[] = [
  'Runway table',
  'Trend table',
  'All figures with targets',
  /^All \d+ next items?$/,
  'All figures',
  'By sprint, and how it is judged',
  'By age, and what waits longest',
  'Finished items as a table',
  'All amounts',
  'All dates',
  'The record',
  'By MoSCoW',
];

/** Opens a tab by its place. */
export const openTab = (screen: DrawnScreen, index: number): void => {
  const tabs = nodesIn(screen.root()).find(({ type }) => type === 'Tabs');
  (tabs?.props['onChange'] as ((index: number) => void) | undefined)?.(index);
};
