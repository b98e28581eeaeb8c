import {
  Badge,
  Box,
  Code,
  CodeBlock,
  DynamicTable,
  EmptyState,
  Button,
  Heading,
  Icon,
  Image,
  Inline,
  Link,
  List,
  ListItem,
  Lozenge,
  ProgressBar,
  ProgressTracker,
  SectionMessage,
  SectionMessageAction,
  Spinner,
  Stack,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  Tag,
  TagGroup,
  Text,
  User,
  UserGroup,
  useProductContext,
  useTheme,
} from '@forge/react';
import React, { useState } from 'react';

/** Text, marks, messages, a table and tabs. */
export function Words() {
  const context = useProductContext();
  const theme = useTheme();
  return (
    <Stack space="space.200">
      <Heading size="large" as="h2">
        Words
      </Heading>
      <Text>
        Plain, <Text as="strong">strong</Text>, <Text as="em">emphasised</Text>, <Code>code</Code> and a{' '}
        <Link href="/browse/SAM-2">link to SAM-2</Link>, seen by {context?.accountId ?? 'nobody yet'}.
      </Text>
      <Text>The theme is {theme?.colorMode ?? 'not known yet'}</Text>
      <Text as="strike" color="color.text.subtle" size="small">
        Struck out
      </Text>
      <CodeBlock text="const score = 62;" language="javascript" />
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Badge appearance="primary">12</Badge>
        <Lozenge appearance="success">Ready</Lozenge>
        <Lozenge appearance="moved">Almost ready</Lozenge>
        <TagGroup>
          <Tag text="mobile" isRemovable={false} />
          <Tag text="sync" color="blue" isRemovable={false} />
        </TagGroup>
        <Icon glyph="check-circle" label="Passed" color="color.icon.success" />
        <Spinner size="small" label="Loading" />
        <UserGroup>
          <User accountId="ana" />
          <User accountId="nobody" />
        </UserGroup>
      </Inline>
      <ProgressBar value={0.62} ariaLabel="Readiness 62 of 100" />
      <ProgressTracker
        items={[
          { id: 'one', label: 'Described', percentageComplete: 100, status: 'visited' },
          { id: 'two', label: 'Estimated', percentageComplete: 0, status: 'current' },
        ]}
      />
      <SectionMessage
        appearance="warning"
        title="Two required checks are open"
        actions={[
          <SectionMessageAction key="open" href="/browse/SAM-2">
            Open the item
          </SectionMessageAction>,
        ]}
      >
        <Text>Add acceptance criteria and an estimate.</Text>
      </SectionMessage>
      <EmptyState
        header="No closed sprint yet"
        description="Velocity appears after the first sprint is completed."
        primaryAction={<Button appearance="primary">Plan a sprint</Button>}
      />
      <List type="ordered">
        <ListItem>First</ListItem>
        <ListItem>Second</ListItem>
      </List>
      <Box backgroundColor="color.background.neutral" padding="space.200" xcss={{ borderRadius: 'radius.medium' }}>
        <Image
          src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='16'/%3E"
          alt="A dot"
          width={16}
        />
      </Box>
      <Table />
      <Tabs id="tabs">
        <TabList>
          <Tab>Health</Tab>
          <Tab>Velocity</Tab>
        </TabList>
        <TabPanel>
          <Text>How the backlog stands</Text>
        </TabPanel>
        <TabPanel>
          <Text>How fast the team is</Text>
        </TabPanel>
      </Tabs>
    </Stack>
  );
}

function Table() {
  const [opened, setOpened] = useState('none');
  const rows = [7, 3, 12, 5, 9].map((points, index) => ({
    key: `row-${index}`,
    cells: [
      { key: index, content: <Link href={`/browse/SAM-${index}`}>SAM-{index}</Link> },
      { key: points, content: `${points} points` },
      {
        key: 'open',
        content: (
          <Button spacing="compact" onClick={() => setOpened(`SAM-${index}`)}>
            Open SAM-{index}
          </Button>
        ),
      },
    ],
  }));
  return (
    <Stack space="space.100">
      <Text>Opened: {opened}</Text>
      <DynamicTable
        caption="Items"
        head={{
          cells: [
            { key: 'key', content: 'Key', isSortable: true },
            { key: 'points', content: 'Estimate', isSortable: true },
            { key: 'open', content: 'Actions' },
          ],
        }}
        rows={rows}
        rowsPerPage={3}
      />
    </Stack>
  );
}
