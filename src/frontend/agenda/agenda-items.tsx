import { Button, Stack, Box, Inline, Text, Lozenge, List, ListItem, xcss } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import type { AgendaItem } from '../../domain/agenda/agenda';
import { bandNames } from '../../domain/readiness/band-names';
import { bandAppearance } from '../parts/band-appearance';
import { useFold } from '../parts/folds/kept-folds';
import { IssueLink } from '../parts/issue-link';
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
      <Inline>
        <Button spacing="compact" iconAfter={opened ? 'chevron-up' : 'chevron-down'} onClick={toggle}>
          {opened ? messages.hideQuestions : messages.questions}
        </Button>
      </Inline>
    </Stack>
  );
};

const ItemCard = (props: { readonly number: number; readonly item: AgendaItem; readonly asks: boolean }) => {
  const { number, item, asks } = props;
  const { key, summary, band, missing, questions } = item;
  return (
    <Box xcss={card}>
      <Stack space="space.075">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text weight="bold">{`${number}.`}</Text>
          <IssueLink issueKey={key} />
          <Text weight="medium">{summary}</Text>
          <Lozenge appearance={bandAppearance[band]}>{readinessLabel(item)}</Lozenge>
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

/** "62 Almost ready", "Not scored". */
const readinessLabel = ({ score, band }: AgendaItem): string => `${score ?? ''} ${bandNames[band]}`.trim();
