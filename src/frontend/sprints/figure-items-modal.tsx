import React from 'react';
import type { FigureRow, FigureItems } from '../../contract/sprints-view';
import type { Call } from '../parts/call-answer';
import { useLoaded } from '../parts/use-loaded';
import type { Column } from '../tables/column';
import { ItemsModal } from '../tables/items-modal';

/** The items that a figure counts, read when it is opened, as the person who opened it (J10). */
export const FigureItemsModal = (props: {
  readonly title: string;
  /** Which items these are, in a sentence. */
  readonly about: string;
  readonly columns: readonly Column<FigureRow>[];
  readonly load: Call<FigureItems>;
  readonly close: () => void;
}) => {
  const { title, about, columns, load, close } = props;
  const { loaded, reload } = useLoaded(load);
  const anyLate = loaded.state === 'content' && loaded.value.rows.some(({ late }) => late.length > 0);
  return (
    <ItemsModal
      title={title}
      about={about}
      columns={columns.filter(({ key }) => anyLate || key !== 'late')}
      rowKey={({ key, sprint = '' }) => `${key} ${sprint}`}
      loaded={loaded}
      retry={() => reload()}
      close={close}
    />
  );
};
