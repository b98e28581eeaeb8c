import { Stack, Text, SectionMessage, SectionMessageAction } from '@forge/react';
import React, { useState, useEffect } from 'react';
import type { ScanProgress } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';
import { Narrow } from '../../parts/layout';
import { ProgressLines } from '../../parts/progress/progress-lines';
import { WaitingLine } from '../../parts/screen';
import { useLatest } from '../../parts/use-latest';
import { useViewer } from '../../parts/use-viewer';
import { messages, progressLine, shareRead } from './scan-messages';
import { isBeingRead } from './scan-polling';
import { useScan } from './use-scan';

type Props = { readonly page: ProjectView; readonly boardId: number | undefined; readonly reload: () => void };

/** How far the scan of a backlog has come; nothing where all of the backlog is known. */
export const ScanBox = (props: Props) => {
  if (props.page.scan?.refused === true) return <RefusedScan {...props} />;
  return isBeingRead(props.page) ? <RunningScan {...props} /> : null;
};

const RunningScan = ({ page, boardId, reload }: Props) => {
  const { moment } = useViewer();
  const { progress, gaveUp, lookAgain } = useScan({ page, boardId, reload });
  return (
    <Narrow>
      <Stack space="space.100">
        <Text weight="medium">{scanReason(page, moment)}</Text>
        <ProgressLines
          label={messages.bar}
          share={progress?.items === undefined ? undefined : shareRead(progress.items)}
          text={progressText(progress, moment)}
          gaveUp={gaveUp}
          lookAgain={lookAgain}
        />
      </Stack>
    </Narrow>
  );
};

const scanReason = ({ health }: ProjectView, moment: (at: number) => string): string => {
  if (health === undefined) return messages.firstScan;
  if (health.outdated) return messages.outdated(moment(health.asOf));
  return health.oldRules ? messages.otherRules : messages.firstScanPartly;
};

const progressText = (progress: ScanProgress | undefined, moment: (at: number) => string): string => {
  if (progress === undefined) return messages.beginning;
  const { pausedUntil, items } = progress;
  const pause = pausedUntil === undefined ? '' : messages.paused(moment(pausedUntil));
  return `${items === undefined ? messages.underWay : progressLine(items)}${pause}`;
};

/** So long does a scan that is begun again take to be refused again. */
const refusalMs = 3000;

/** The app has no way to the backlog: who can give it one, and the way to try again. */
const RefusedScan = ({ page: { board }, reload }: Props) => {
  const [retrying, setRetrying] = useState(false);
  const latestReload = useLatest(reload);
  useEffect(() => {
    if (!retrying) return undefined;
    const timer = setTimeout(() => {
      setRetrying(false);
      latestReload.current();
    }, refusalMs);
    return () => clearTimeout(timer);
  }, [retrying, latestReload]);
  const retry = () => {
    setRetrying(true);
    reload();
  };
  if (retrying) return <WaitingLine waitingFor={messages.retrying} />;
  return (
    <SectionMessage
      appearance="warning"
      title={messages.refusedTitle}
      actions={[
        <SectionMessageAction key="retry" onClick={retry}>
          Retry
        </SectionMessageAction>,
      ]}
    >
      <Text>{board === undefined ? messages.refused : messages.refusedOnBoard(board.name)}</Text>
    </SectionMessage>
  );
};
