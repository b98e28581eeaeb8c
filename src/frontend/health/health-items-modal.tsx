import {
  ModalTransition,
  Modal,
  ModalHeader,
  ModalTitle,
  ModalBody,
  Stack,
  Text,
  ModalFooter,
  Button,
  Inline,
  LoadingButton,
} from '@forge/react';
import React from 'react';
import type { FigureSide, HealthFilter, HealthItems } from '../../contract/health-view';
import { componentOf } from '../../domain/health/components/all-components';
import type { MeasuredComponent } from '../../domain/health/measured-component';
import { quantity, groupDigits } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { ProblemBox } from '../parts/problem-box';
import { Screen } from '../parts/screen';
import { useViewer } from '../parts/use-viewer';
import { healthItemColumns } from '../tables/item-table';
import { TableWithCsv } from '../tables/table-with-csv';
import { valueWords, countWords, targetWords } from './component-messages';
import { useHealthItems, type Asked } from './use-health-items';

type Props = {
  readonly component: MeasuredComponent;
  readonly side: FigureSide;
  readonly sprintsAhead: number;
  readonly boardId: number | undefined;
  readonly filter: HealthFilter;
  readonly close: () => void;
};

/**
 * The items behind a figure, a page at a time, read when it is opened, as the person who opened it
 * (J10).
 */
export const HealthItemsModal = (props: Props) => {
  const { component, close } = props;
  return (
    <ModalTransition>
      <Modal width="x-large" onClose={close}>
        <ModalHeader>
          <ModalTitle>{titleOf(props)}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <Stack space="space.150">
            <Text color="color.text.subtle">
              {`${valueWords(component)} · ${countWords(component)} · target ${targetWords(component)}`}
            </Text>
            <Items {...props} />
          </Stack>
        </ModalBody>
        <ModalFooter>
          <Button appearance="primary" onClick={close}>
            Close
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
};

const titleOf = ({ component, sprintsAhead, side }: Pick<Props, 'component' | 'sprintsAhead' | 'side'>): string => {
  const { counted, lacking } = componentOf(component.id).messages;
  return (side === 'lacking' && lacking !== undefined ? lacking : counted)(sprintsAhead).items;
};

const Items = (props: Props) => {
  const { component, side, boardId, filter } = props;
  const { day } = useViewer();
  const { loaded, retry, asked, showMore } = useHealthItems((from) =>
    invokeProjectPage('healthItems', {
      component: component.id,
      ...(side === 'counted' ? {} : { side }),
      ...(boardId === undefined ? {} : { boardId }),
      ...(Object.keys(filter).length === 0 ? {} : { filter }),
      ...(from === 0 ? {} : { from }),
    }),
  );
  return (
    <Screen loaded={loaded} waitingFor="Reading the items that you may see" retry={retry}>
      {(items) => (
        <Stack space="space.150">
          {items.hidden === 0 ? null : (
            <Text weight="medium">{`${quantity(items.hidden, 'item')} that you may not see.`}</Text>
          )}
          <TableWithCsv
            label={titleOf(props)}
            columns={healthItemColumns(day)}
            rows={items.rows}
            rowKey={({ key }) => key}
            wide
            rowsPerPage={25}
            empty={items.hidden > 0 ? 'You may see none of these items.' : 'No item is behind this figure any more.'}
          />
          <More items={items} asked={asked} showMore={() => showMore(items)} />
        </Stack>
      )}
    </Screen>
  );
};

/** How much of the list is there, and the way to the rest. */
const More = (props: { readonly items: HealthItems; readonly asked: Asked; readonly showMore: () => void }) => {
  const { items, asked, showMore } = props;
  if (items.next === undefined) return null;
  if (asked.state === 'problem') return <ProblemBox problem={asked.problem} retry={showMore} />;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <LoadingButton isLoading={asked.state === 'asking'} onClick={showMore}>
        Show more
      </LoadingButton>
      <Text color="color.text.subtle">
        {`The first ${groupDigits(items.next)} of ${groupDigits(items.total)} by rank; the CSV holds as many.`}
      </Text>
    </Inline>
  );
};
