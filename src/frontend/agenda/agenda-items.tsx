import { Stack, Box, Inline, Text, Lozenge, List, ListItem, xcss } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import type { AgendaItem } from '../../domain/agenda/agenda';
import { bandNames } from '../../domain/readiness/band-names';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import { bandAppearance } from '../parts/band-appearance';
import { IssueLink } from '../parts/issue-link';
import { useFreshRows } from '../tables/fresh-items';

const messages = { unestimated: inSentence(commonNames.unestimated) };

/** The items to talk about, each with how it stands and what to ask. */
export const AgendaItems = ({ view }: { readonly view: ShownAgenda }) => {
  const items = useFreshRows(view.items);
  return items.length === 0 ? null : (
    <Stack space="space.100">
      {items.map((item, index) => (
        <ItemCard key={item.key} number={index + 1} item={item} />
      ))}
    </Stack>
  );
};

const ItemCard = ({ number, item }: { readonly number: number; readonly item: AgendaItem }) => {
  const { key, summary, band, questions } = item;
  return (
    <Box xcss={card}>
      <Stack space="space.075">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text weight="bold">{`${number}.`}</Text>
          <IssueLink issueKey={key} />
          <Text weight="medium">{summary}</Text>
          <Lozenge appearance={bandAppearance[band]}>{readinessLabel(item)}</Lozenge>
        </Inline>
        <Text size="small" color="color.text.subtle">
          {[item.type, item.status, item.estimate ?? messages.unestimated].join(' · ')}
        </Text>
        <List type="unordered">
          {questions.map((question) => (
            <ListItem key={question}>{question}</ListItem>
          ))}
        </List>
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
