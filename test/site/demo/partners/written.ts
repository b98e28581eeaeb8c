import { p } from '../adf';
import type { Draft } from '../draft';
import { type Chance, chanceFor } from '../random';
import { type Request, requestsOf, shuffled } from './schedule';
import type { Subject, Topic } from './topic';

/** What was asked for, written down. */
export type WrittenItem = Request & {
  readonly draft: Draft;
  /** What it takes, whether or not somebody has estimated it before its sprint. */
  readonly points: number;
};

/** Every item that the team was asked for, each about something else. */
export const writtenItems = (seed: number): readonly WrittenItem[] => {
  const subjectsOf = new Map<Topic, readonly Subject[]>();
  const told = new Map<Topic, number>();
  return requestsOf(seed).map((request) => {
    const { topic } = request;
    const subjects = subjectsOf.get(topic) ?? shuffled(topic.subjects, chanceFor(seed, `API ${topic.name}`));
    const place = told.get(topic) ?? 0;
    subjectsOf.set(topic, subjects);
    told.set(topic, place + 1);
    const about = subjects[place];
    if (about === undefined) throw new Error(`"${topic.name}" comes too often: give it more subjects.`);
    const ref = `p-${topic.name}-${place + 1}`;
    return written(request, { ref, about, chance: chanceFor(seed, `API ${ref}`) });
  });
};

type Told = { readonly ref: string; readonly about: Subject; readonly chance: Chance };

const written = (request: Request, { ref, about, chance }: Told): WrittenItem => {
  const { topic, comes } = request;
  const points = estimateOf(topic, chance);
  const [summary, refined] = [chance.pick(topic.summaries)(about), chance.pick(topic.texts)(about)];
  const lacks = comes === 'promised' ? chance.pick(lacking) : 'nothing';
  const isStory = topic.type === 'Story';
  const text =
    lacks === 'nothing' || (lacks === 'the estimate' && isStory) ? refined : onThePhone(about, topic, chance);
  return {
    ...request,
    points,
    draft: {
      ref,
      type: topic.type,
      summary,
      ...text,
      parent: topic.epic,
      priority: topic.priority ?? (chance.happens(0.15) ? 'Low' : 'Medium'),
      ...(lacks === 'nothing' || lacks === 'criteria' ? { points } : {}),
      reporter: chance.pick(comes === 'promised' ? ['elena', 'jonas'] : reporters),
    },
  };
};

/** What is missing where something was promised before anybody had thought about it. */
const lacking = ['criteria', 'criteria', 'the estimate', 'both'] as const;

const reporters = ['elena', 'elena', 'elena', 'jonas', 'amara', 'ravi', 'katrin'] as const;

const scale: readonly number[] = [1, 2, 3, 5, 8, 13];

/** What the topic usually takes; in one case of five a step more or less. */
const estimateOf = ({ points }: Topic, chance: Chance): number => {
  if (!chance.happens(0.2)) return points;
  const step = scale.indexOf(points) + chance.pick([-1, 1]);
  return scale[step] ?? points;
};

const onThePhone = (about: Subject, topic: Topic, chance: Chance): Pick<Draft, 'text'> => {
  const promise = topic.promise(about.thing);
  const { name } = about.partner;
  const told: readonly [string, ...string[]] = [
    `${name} called: they were promised ${promise}. The details follow by mail.`,
    `From the weekly call with ${name}: ${promise}. Nobody has written down yet what they mean by it.`,
    `The account manager of ${name} asks for ${promise}. We clear it up while we work on it.`,
  ];
  return { text: [p(chance.pick(told))] };
};
