import { Stack, Box, Inline, Text, List, ListItem, xcss } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import type { AgendaItem } from '../../domain/agenda/agenda';
import { FoldButton } from '../parts/folds/folded';
import { useFold } from '../parts/folds/kept-folds';
import { IssueLink } from '../parts/issue-link';
import { ReadinessLozenge } from '../parts/readiness-lozenge';
import { useFreshRows } from '../tables/fresh-items';

const messages = { questions: 'Questions to ask', hideQuestions: 'Hide the questions' };

/** The items to talk about, each with what is missing and, when asked for, its questions. */
export const AgendaItems = ({ view }: { readonly view: ShownAgenda }) => {
  const items = useFreshRows(view.items);
  const { opened, toggle } = useFold('questions');
  return items.length === 0 ? null : (
    <Stack space="space.100">
      {items.map((item, index) => (
        <ItemCard key={item.key} number={index + 1} item={item} asks={opened} />
      ))}
      <FoldButton show={messages.questions} hide={messages.hideQuestions} opened={opened} toggle={toggle} />
    </Stack>
  );
};

const ItemCard = (props: { readonly number: number; readonly item: AgendaItem; readonly asks: boolean }) => {
  const { number, item, asks } = props;
  const { key, summary, score, band, missing, questions } = item;
  return (
    <Box xcss={card}>
      <Stack space="space.075">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text weight="bold">{`${number}.`}</Text>
          <IssueLink issueKey={key} />
          <Text weight="medium">{summary}</Text>
          <ReadinessLozenge score={score} band={band} />
        </Inline>
        <Inline space="space.100" shouldWrap>
          <Text size="small">{missing.join(' · ')}</Text>
          <Text size="small" color="color.text.subtle">
            {[item.type, item.status, item.estimate ?? []].flat().join(' · ')}
          </Text>
        </Inline>
        {asks ? (
          <List type="unordered">
            {questions.map((question) => (
              <ListItem key={question}>{question}</ListItem>
            ))}
          </List>
        ) : null}
      </Stack>
    </Box>
  );
};

const card = xcss({
  width: '100%',
  padding: 'space.150',
  backgroundColor: 'elevation.surface.sunken',
  borderRadius: 'radius.small',
});
