import {
  ModalTransition,
  Modal,
  ModalHeader,
  ModalTitle,
  ModalBody,
  ModalFooter,
  Button,
  Stack,
  Text,
} from '@forge/react';
import React from 'react';
import type { Answer } from '../../contract/answer';
import type { FigureRow, FigureItems } from '../../contract/sprints-view';
import { quantity } from '../../domain/wording/number';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import type { Column } from '../tables/column';
import { TableWithCsv } from '../tables/table-with-csv';

type Props = {
  readonly title: string;
  /** What stands behind the figure, in a sentence. */
  readonly about: string;
  readonly columns: readonly Column<FigureRow>[];
  readonly load: () => Promise<Answer<FigureItems>>;
  readonly close: () => void;
};

/** The items behind a figure, read when it is opened, as the person who opened it (J10). */
export const FigureItemsModal = (props: Props) => (
  <ModalTransition>
    <Modal width="x-large" onClose={props.close}>
      <ModalHeader>
        <ModalTitle>{props.title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Items {...props} />
      </ModalBody>
      <ModalFooter>
        <Button appearance="primary" onClick={props.close}>
          Close
        </Button>
      </ModalFooter>
    </Modal>
  </ModalTransition>
);

const Items = ({ title, about, columns, load }: Props) => {
  const { loaded, reload } = useLoaded(load);
  return (
    <Stack space="space.150">
      <Text color="color.text.subtle">{about}</Text>
      <Screen loaded={loaded} waitingFor="Reading the items that you may see" retry={() => reload()}>
        {({ rows, hidden }) => (
          <Stack space="space.150">
            {hidden === 0 ? null : <Text weight="medium">{`${quantity(hidden, 'item')} that you may not see.`}</Text>}
            <TableWithCsv
              label={title}
              columns={columns}
              rows={rows}
              rowKey={({ key, sprint = '' }) => `${key} ${sprint}`}
              wide
              rowsPerPage={25}
              empty={hidden > 0 ? 'You may see none of these items.' : 'No item is behind this figure any more.'}
            />
          </Stack>
        )}
      </Screen>
    </Stack>
  );
};
