import { Text, Inline, LoadingButton } from '@forge/react';
import React from 'react';
import type { FigureSide, HealthFilter, HealthItems } from '../../contract/health-view';
import { componentOf } from '../../domain/health/components/all-components';
import type { MeasuredComponent } from '../../domain/health/measured-component';
import { groupDigits } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { ProblemBox } from '../parts/problem-box';
import { useViewer } from '../parts/use-viewer';
import { healthItemColumns } from '../tables/item-table';
import { ItemsModal } from '../tables/items-modal';
import { valueLabel, countLabel, targetLabel } from './component-messages';
import { useHealthItems, type NextPage } from './use-health-items';

const messages = {
  about: (component: MeasuredComponent) =>
    `${valueLabel(component)} · ${countLabel(component)} · target ${targetLabel(component)}`,
  first: (items: number, total: number) =>
    `The first ${groupDigits(items)} of ${groupDigits(total)} by rank; the CSV holds as many.`,
};

type Props = {
  readonly component: MeasuredComponent;
  readonly side: FigureSide;
  readonly sprintsAhead: number;
  readonly boardId: number | undefined;
  /** Undefined where nothing is filtered. */
  readonly filter: HealthFilter | undefined;
  readonly close: () => void;
};

/** The items of a figure, page by page, read as the person who opened it (J10). */
export const HealthItemsModal = (props: Props) => {
  const { component, boardId, filter, close } = props;
  const { day } = useViewer();
  const side = props.side === 'counted' ? undefined : props.side;
  const { loaded, retry, nextPage, showMore } = useHealthItems((from) =>
    invokeProjectPage('healthItems', {
      component: component.id,
      side,
      boardId,
      filter,
      from: from === 0 ? undefined : from,
    }),
  );
  return (
    <ItemsModal
      title={titleOf(props)}
      about={messages.about(component)}
      columns={healthItemColumns(day)}
      rowKey={({ key }) => key}
      loaded={loaded}
      retry={retry}
      close={close}
    >
      {(items) => <MoreLine items={items} nextPage={nextPage} showMore={() => showMore(items)} />}
    </ItemsModal>
  );
};

const titleOf = ({ component, sprintsAhead, side }: Props): string => {
  const { counted, lacking } = componentOf(component.id).messages;
  return (side === 'lacking' && lacking !== undefined ? lacking : counted)(sprintsAhead).items;
};

/** How much of the list is there, and the way to the rest. */
const MoreLine = (props: {
  readonly items: HealthItems;
  readonly nextPage: NextPage;
  readonly showMore: () => void;
}) => {
  const { items, nextPage, showMore } = props;
  if (items.next === undefined) return null;
  if (nextPage.state === 'problem') return <ProblemBox problem={nextPage.problem} retry={showMore} />;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <LoadingButton isLoading={nextPage.state === 'pending'} onClick={showMore}>
        Show more
      </LoadingButton>
      <Text color="color.text.subtle">{messages.first(items.next, items.total)}</Text>
    </Inline>
  );
};
