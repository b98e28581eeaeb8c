import { DynamicTable, Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { loadFields } from '../calls';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';

/** Which fields the app reads in this project and why these: Jira gives them other ids on every site. */
export const FieldsFound = () => {
  const { loaded, reload } = useLoaded(loadFields);
  return (
    <Stack space="space.150">
      <Heading size="small">Fields that are read in this project</Heading>
      <Screen loaded={loaded} waitingFor="Looking for the fields" retry={() => reload()}>
        {(fields) => (
          <DynamicTable
            label="Fields that are read in this project"
            head={{
              cells: [
                { key: 'what', content: 'For' },
                { key: 'found', content: 'Field' },
                { key: 'why', content: 'Why' },
              ],
            }}
            rows={fields.map(({ what, found, why }) => ({
              key: what,
              cells: [
                { key: 'what', content: <Text>{what}</Text> },
                { key: 'found', content: <Text>{found === undefined ? 'none' : `${found.name} (${found.id})`}</Text> },
                { key: 'why', content: <Text>{why}</Text> },
              ],
            }))}
          />
        )}
      </Screen>
    </Stack>
  );
};
