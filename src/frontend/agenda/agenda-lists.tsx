import { Inline, Button, Stack, Text, Heading } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import { closeBesides } from '../../domain/agenda/agenda';
import { headings, waitingSentence } from '../../domain/agenda/agenda-messages';
import { quantity } from '../../domain/wording/number';
import { IssueLink } from '../parts/issue-link';
import { leftOutSentence } from './agenda-line-messages';

const messages = {
  moreToClose: (items: number) => `Show ${items} more to close`,
  fewerToClose: 'Show fewer to close',
  whyLeftOut: 'Why are the others not here?',
  hideLeftOut: 'Hide why the others are not here',
  beyond: (items: number) =>
    `${quantity(items, 'open item')} ${items === 1 ? 'comes' : 'come'} after these in the team’s order.`,
};

type Props = { readonly view: ShownAgenda };

/** What others wait for. */
export const BlockerList = ({ view }: Props) =>
  view.unblock.length === 0 ? null : (
    <Section title={headings.unblock}>
      {view.unblock.map((blocker) => (
        <ItemLine
          key={blocker.key}
          issueKey={blocker.key}
          summary={blocker.summary}
          remark={`${waitingSentence(blocker)}.`}
        />
      ))}
    </Section>
  );

/** So many lines of a list stand there before anybody asks for more. */
const firstLines = 5;

/** What may be closed rather than refined. */
export const ClosableList = ({ view }: Props) => {
  const [all, setAll] = useState(false);
  const closable = closeBesides(view);
  const more = closable.length - firstLines;
  if (closable.length === 0) return null;
  return (
    <Section title={headings.close}>
      {(all ? closable : closable.slice(0, firstLines)).map(({ key, summary, because }) => (
        <ItemLine key={key} issueKey={key} summary={summary} remark={because} />
      ))}
      {more <= 0 ? null : (
        <Inline>
          <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
            {all ? messages.fewerToClose : messages.moreToClose(more)}
          </Button>
        </Inline>
      )}
    </Section>
  );
};

/** What does not fit into the meeting. */
export const LaterList = ({ view }: Props) =>
  view.ifTime.length === 0 ? null : (
    <Section title={headings.ifTime}>
      {view.ifTime.map(({ key, summary, why }) => (
        <ItemLine key={key} issueKey={key} summary={summary} remark={why} />
      ))}
    </Section>
  );

/** Why the others are not on the agenda, on request. */
export const LeftOutList = ({ view }: Props) => {
  const [opened, setOpened] = useState(false);
  const { leftOut, beyond } = view;
  if (leftOut.length + beyond === 0) return null;
  return (
    <Stack space="space.100">
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpened(!opened)}>
          {opened ? messages.hideLeftOut : messages.whyLeftOut}
        </Button>
      </Inline>
      {opened ? (
        <Stack space="space.100">
          {leftOut.map(({ key, summary, because }) => (
            <ItemLine key={key} issueKey={key} summary={summary} remark={leftOutSentence(because)} />
          ))}
          {beyond === 0 ? null : <Text>{messages.beyond(beyond)}</Text>}
        </Stack>
      ) : null}
    </Stack>
  );
};

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Stack space="space.100">
    <Heading as="h4" size="small">
      {title}
    </Heading>
    {children}
  </Stack>
);

const ItemLine = (props: { readonly issueKey: string; readonly summary: string; readonly remark: string }) => (
  <Inline space="space.100" alignBlock="center" shouldWrap>
    <IssueLink issueKey={props.issueKey} />
    <Text>{props.summary}</Text>
    <Text size="small" color="color.text.subtle">
      {props.remark}
    </Text>
  </Inline>
);
