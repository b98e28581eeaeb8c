import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import { moscowNames, moscowCategories, type MoscowCategory } from '../../domain/priority/moscow-settings';
import { priorityWords } from '../../domain/priority/priority-words';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import { invokeIssuePanel } from '../invoke';
import type { Fix } from './use-fix';
import { WithProblem } from './with-problem';

const messages = {
  heading: 'Must have?',
  set: (category: MoscowCategory) => `set: ${moscowNames[category]}`,
  proposed: (category: MoscowCategory, why: string) => `proposed: ${moscowNames[category]} (${why})`,
  notSet: (why: string) => `not set (${why})`,
  priority: (priority: string, reasons: readonly string[]) =>
    `${inSentence(commonNames.priority)} ${priority}${reasons.length === 0 ? '' : `: ${reasons.join(', ')}`}`,
  ofJira: (label: string, value: string) => `${inSentence(label)} ${value}`,
  setting: 'Setting MoSCoW …',
  was: (category: MoscowCategory | null) => (category === null ? 'MoSCoW cleared' : `Set: ${moscowNames[category]}`),
  clear: 'Clear',
};

const area = 'moscow';

/** So many reasons fit in the line; the others stand with all checks. */
const mostReasons = 2;

type Props = { readonly issue: IssueView; readonly fix: Fix };

/** Where the issue stands by MoSCoW, or what is proposed and why; who may edit sets it (P6). */
export const MoscowBox = ({ issue, fix }: Props) => (
  <WithProblem area={area} fix={fix}>
    <Stack space="space.050">
      <Inline space="space.100" rowSpace="space.025" alignBlock="baseline" shouldWrap>
        <Heading as="h4" size="xsmall">
          {messages.heading}
        </Heading>
        <Text size="small">{stateWords(issue)}</Text>
      </Inline>
      {issue.mayEdit && !issue.done ? <MoscowButtons issue={issue} fix={fix} /> : null}
    </Stack>
  </WithProblem>
);

const stateWords = ({ moscow, priority }: IssueView): string => {
  if (moscow.kind === 'set') return messages.set(moscow.category);
  const reasons = priority.parts
    .filter(({ contribution }) => contribution > 0)
    .slice(0, mostReasons)
    .map(({ id, label, value }) => (id === 'priority' ? messages.ofJira(label, value) : value));
  const score = priorityWords(priority);
  return moscow.kind === 'proposed'
    ? messages.proposed(moscow.category, messages.priority(score, reasons))
    : messages.notSet(messages.priority(score, []));
};

/** Each keeps its place whatever is chosen; the chosen one is marked, and said in words above. */
const MoscowButtons = ({ issue: { moscow }, fix }: Props) => {
  const chosen = moscow.kind === 'set' ? moscow.category : null;
  const set = (category: MoscowCategory | null) =>
    category === chosen
      ? undefined
      : fix.make(area, () => invokeIssuePanel('setMoscow', { category }), { what: messages.was(category) });
  return (
    <Inline space="space.050" rowSpace="space.050" alignBlock="center" shouldWrap>
      {moscowCategories.map((category) => (
        <Button
          key={category}
          spacing="compact"
          isSelected={category === chosen}
          isDisabled={fix.busyArea !== undefined}
          onClick={() => set(category)}
        >
          {moscowNames[category]}
        </Button>
      ))}
      {chosen === null ? null : (
        <Button appearance="subtle" spacing="compact" isDisabled={fix.busyArea !== undefined} onClick={() => set(null)}>
          {messages.clear}
        </Button>
      )}
      {fix.busyArea === area ? <Text size="small">{messages.setting}</Text> : null}
    </Inline>
  );
};
