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
import React, { type ReactNode } from 'react';
import { quantity } from '../../domain/wording/number';
import { Screen } from '../parts/screen';
import type { Loaded } from '../parts/use-loaded';
import type { Column } from './column';
import { TableWithCsv } from './table-with-csv';

const messages = {
  reading: 'Reading the items that you may see',
  hidden: (items: number) => `${quantity(items, 'item')} that you may not see.`,
  allHidden: 'You may see none of these items.',
  none: 'No item is behind this figure any more.',
};

/** Items as far as the viewer may see them; the others are a number (J10). */
type VisibleItems<Row> = { readonly rows: readonly Row[]; readonly hidden: number };

type Props<Row, Items extends VisibleItems<Row>> = {
  readonly title: string;
  /** Which items these are, in a sentence. */
  readonly about: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly loaded: Loaded<Items>;
  readonly retry: () => void;
  readonly close: () => void;
  /** What stands below the table. */
  readonly children?: (items: Items) => ReactNode;
};

/** The items that a figure counts, in a dialog. */
export const ItemsModal = <Row, Items extends VisibleItems<Row>>(props: Props<Row, Items>) => (
  <ModalTransition>
    <Modal width="x-large" onClose={props.close}>
      <ModalHeader>
        <ModalTitle>{props.title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Stack space="space.150">
          <Text color="color.text.subtle">{props.about}</Text>
          <Screen loaded={props.loaded} waitingFor={messages.reading} retry={props.retry}>
            {(items) => <ItemList {...props} items={items} />}
          </Screen>
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button appearance="primary" onClick={props.close}>
          Close
        </Button>
      </ModalFooter>
    </Modal>
  </ModalTransition>
);

const ItemList = <Row, Items extends VisibleItems<Row>>(props: Props<Row, Items> & { readonly items: Items }) => {
  const { title, columns, rowKey, items, children } = props;
  const { rows, hidden } = items;
  return (
    <Stack space="space.150">
      {hidden === 0 ? null : <Text weight="medium">{messages.hidden(hidden)}</Text>}
      <TableWithCsv
        label={title}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        wide
        rowsPerPage={25}
        empty={hidden > 0 ? messages.allHidden : messages.none}
      />
      {children?.(items)}
    </Stack>
  );
};
