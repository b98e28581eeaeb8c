import { Text, Inline, LoadingButton } from '@forge/react';
import React from 'react';
import type { Answer } from '../../contract/answer';
import type { HealthItems } from '../../contract/health-view';
import { groupDigits } from '../../domain/wording/number';
import { ProblemBox } from '../parts/problem-box';
import { useViewer } from '../parts/use-viewer';
import { healthItemColumns } from '../tables/item-table';
import { ItemsModal } from '../tables/items-modal';
import { useHealthItems, type NextPage } from './use-health-items';

const messages = {
  first: (items: number, total: number) =>
    `The first ${groupDigits(items)} of ${groupDigits(total)} by rank; the CSV holds as many.`,
};

/** The items behind a number, page by page, read as the person who opened it (J10). */
export const PagedItemsModal = (props: {
  readonly title: string;
  /** Which items these are, in a sentence. */
  readonly about: string;
  /** Loads the page from this index on; undefined for the first one. */
  readonly load: (from: number | undefined) => Promise<Answer<HealthItems>>;
  readonly close: () => void;
}) => {
  const { title, about, load, close } = props;
  const { day } = useViewer();
  const { loaded, retry, nextPage, showMore } = useHealthItems((from) => load(from === 0 ? undefined : from));
  return (
    <ItemsModal
      title={title}
      about={about}
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
