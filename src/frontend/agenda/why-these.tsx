import { Stack, Text } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import { paceLine } from '../../domain/agenda/pace';
import { quantity } from '../../domain/wording/number';
import { Folded } from '../parts/folds/folded';
import { ItemLine } from './agenda-lists';
import { leftOutSentence } from './agenda-line-messages';

const messages = {
  show: 'Why these?',
  hide: 'Hide why these',
  pace: ({ pace }: ShownAgenda) => `${paceLine(pace)}.`,
  beyond: (items: number) =>
    `${quantity(items, 'open item')} ${items === 1 ? 'comes' : 'come'} after these in the team’s order.`,
};

/** How the items were chosen, why each is in, and why the others are not. */
export const WhyThese = ({ view }: { readonly view: ShownAgenda }) => (
  <Folded show={messages.show} hide={messages.hide} name="why-these">
    {() => (
      <Stack space="space.100">
        <Text>{`${view.chosenBy} ${messages.pace(view)}`}</Text>
        {[...view.items, ...view.ifTime].map(({ key, summary, why }) => (
          <ItemLine key={key} issueKey={key} summary={summary} remark={why} />
        ))}
        {view.leftOut.map(({ key, summary, because }) => (
          <ItemLine key={key} issueKey={key} summary={summary} remark={leftOutSentence(because)} />
        ))}
        {view.beyond === 0 ? null : <Text>{messages.beyond(view.beyond)}</Text>}
      </Stack>
    )}
  </Folded>
);
