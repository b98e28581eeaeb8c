import { Box, Button, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import React, { useState, type ReactNode } from 'react';

/** A section whose content is costly: it is read when a button is pressed, anew each time. */
export const OnDemandSection = (props: {
  readonly title: string;
  /** What it is, for who has asked for it. */
  readonly about?: string;
  readonly ask: string;
  readonly askAgain: string;
  readonly content: () => ReactNode;
}) => {
  const { title, about, ask, askAgain, content } = props;
  const [times, setTimes] = useState(0);
  return (
    <Box xcss={section}>
      <Stack space="space.150">
        <Stack space="space.050">
          <Heading as="h3" size="medium">
            {title}
          </Heading>
          {about === undefined || times === 0 ? null : <Text color="color.text.subtle">{about}</Text>}
        </Stack>
        <Inline>
          <Button onClick={() => setTimes(times + 1)}>{times === 0 ? ask : askAgain}</Button>
        </Inline>
        {times === 0 ? null : <React.Fragment key={times}>{content()}</React.Fragment>}
      </Stack>
    </Box>
  );
};

const section = xcss({ width: '100%', paddingBlockStart: 'space.200' });
