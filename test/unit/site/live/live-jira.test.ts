import type { LiveAccess } from '../../../site/live/live-access';
import { liveJira } from '../../../site/live/live-jira';

/** A real site that answers everything with this status. */
const answering = (status: number): { readonly said: string[]; readonly ask: (path: string) => Promise<number> } => {
  const said: string[] = [];
  const access: Pick<LiveAccess, 'send'> = { send: () => Promise.resolve(new Response('{}', { status })) };
  const jira = liveJira({
    access: access as LiveAccess,
    mayWrite: false,
    onRefused: (sentence) => void said.push(sentence),
  });
  const ask = async (path: string): Promise<number> =>
    (await jira.handle({ method: 'GET', path, as: { kind: 'app' } })).status;
  return { said, ask };
};

const configuration = '/rest/agile/1.0/board/42/configuration';

it.each([403, 404])('says of a configuration that Jira refuses with %i who would be given it (J14)', async (status) => {
  const { said, ask } = answering(status);
  expect(await ask(configuration)).toBe(status);
  expect(said).toEqual([
    'As this person Jira does not give the configuration of board 42; the installed app reads it as the app.',
  ]);
});

it('says nothing of what is given, nor of another refusal', async () => {
  const given = answering(200);
  await given.ask(configuration);
  const refused = answering(403);
  await refused.ask('/rest/agile/1.0/board/42/sprint');
  expect([given.said, refused.said]).toEqual([[], []]);
});
