import { h, p, ul } from '../adf';
import type { Draft } from '../draft';
import type { IssueTypeName } from '../workflow';
import type { Partner } from './names';

/** What one item of a topic is about: a partner, and of it something that tells it from others. */
export type Subject = { readonly partner: Partner; readonly thing: string };

/** What a refined item says. */
export type TopicText = Required<Pick<Draft, 'text'>> & Pick<Draft, 'criteria'>;

type Several<T> = readonly [T, T, ...T[]];

/** A kind of work that comes again and again, for another partner each time. */
export type Topic = {
  readonly name: string;
  readonly type: IssueTypeName;
  readonly epic: string;
  readonly priority?: Draft['priority'];
  /** What the team usually gives it. */
  readonly points: number;
  /** Each is told once. */
  readonly subjects: readonly Subject[];
  readonly summaries: Several<(about: Subject) => string>;
  readonly texts: Several<(about: Subject) => TopicText>;
  /** What a partner was promised on the phone, as a part of a sentence. */
  readonly promise: (thing: string) => string;
};

/** Every partner once. */
export const each = (partners: readonly Partner[]): readonly Subject[] =>
  partners.map((partner) => ({ partner, thing: partner.kind }));

/** Every partner of a kind with each of its things. */
export const eachWith = (
  partners: readonly Partner[],
  things: Readonly<Partial<Record<Partner['kind'], readonly string[]>>>,
): readonly Subject[] =>
  partners.flatMap((partner) => (things[partner.kind] ?? []).map((thing) => ({ partner, thing })));

/** A story with its criteria in the description. */
export const withSection = (story: string, ...criteria: readonly string[]): TopicText => ({
  text: [p(story), h(3, 'Acceptance criteria'), ul(...criteria)],
});

/** A story with its criteria in the field for them. */
export const withField = (story: string, ...criteria: readonly string[]): TopicText => ({
  text: [p(story)],
  criteria: [ul(...criteria)],
});
