import React from 'react';
import type { ProjectView } from '../../contract/project-view';
import { tabNames } from '../../domain/wording/tab-names';
import { FlowTab } from '../flow/flow-tab';
import { OutcomeSection } from '../outcome/outcome-section';
import { OnDemandSection } from '../parts/folds/on-demand-section';
import { VelocityTab } from '../sprints/velocity-tab';
import { ReadyWeeks } from './ready-weeks';

const messages = {
  aboutFlow: 'Throughput by week, cycle time and work in progress, from the change histories.',
  showFlow: 'Show the flow',
  showAgain: 'Read it again',
};

type Props = { readonly page: ProjectView; readonly boardId: number | undefined; readonly refreshes: number };

/** What the board has done: by kanban its flow; by sprints these first, the flow when asked for. */
export const PastTab = (props: Props) => {
  const { page } = props;
  if (page.board?.type === 'kanban') return <FlowOfPage {...props} />;
  return (
    <VelocityTab {...props} flow={() => <FlowOfPage {...props} />}>
      {page.board === undefined ? null : (
        <>
          <OutcomeSection key={page.board.id} boardId={page.board.id} />
          <OnDemandSection
            title={tabNames.flow}
            about={messages.aboutFlow}
            ask={messages.showFlow}
            askAgain={messages.showAgain}
            content={() => <FlowOfPage {...props} />}
          />
        </>
      )}
    </VelocityTab>
  );
};

const FlowOfPage = (props: Props) => (
  <FlowTab {...props}>
    <ReadyWeeks page={props.page} boardId={props.boardId} />
  </FlowTab>
);
