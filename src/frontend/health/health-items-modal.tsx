import React from 'react';
import type { FigureSide, HealthFilter } from '../../contract/health-view';
import { componentOf } from '../../domain/health/components/all-components';
import type { MeasuredComponent } from '../../domain/health/measured-component';
import { invokeProjectPage } from '../invoke';
import { valueLabel, countLabel, targetLabel } from './component-messages';
import { PagedItemsModal } from './paged-items-modal';

const messages = {
  about: (component: MeasuredComponent) =>
    `${valueLabel(component)} · ${countLabel(component)} · target ${targetLabel(component)}`,
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

/** The items of a figure, page by page. */
export const HealthItemsModal = (props: Props) => {
  const { component, boardId, filter, close } = props;
  const side = props.side === 'counted' ? undefined : props.side;
  return (
    <PagedItemsModal
      title={titleOf(props)}
      about={messages.about(component)}
      load={(from) => invokeProjectPage('healthItems', { component: component.id, side, boardId, filter, from })}
      close={close}
    />
  );
};

const titleOf = ({ component, sprintsAhead, side }: Props): string => {
  const { counted, lacking } = componentOf(component.id).messages;
  return (side === 'lacking' && lacking !== undefined ? lacking : counted)(sprintsAhead).items;
};
