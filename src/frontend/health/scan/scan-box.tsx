import { Stack, Text, ProgressBar, Inline, Button, Spinner, SectionMessage, SectionMessageAction } from '@forge/react';
import React, { useState, useEffect } from 'react';
import type { ScanProgress } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';
import { Narrow } from '../../parts/layout';
import { useLatest } from '../../parts/use-latest';
import { useViewer } from '../../parts/use-viewer';
import { shareRead, readWords } from './scan-messages';
import { isBeingRead } from './scan-polling';
import { useScan } from './use-scan';

type Props = { readonly page: ProjectView; readonly boardId: number | undefined; readonly reload: () => void };

/**
 * How far a backlog has been read that is not known yet, or is read anew; nothing where all of it
 * is known.
 */
export const ScanBox = (props: Props) => {
  if (props.page.scan?.refused === true) return <Refused {...props} />;
  return isBeingRead(props.page) ? <Reading {...props} /> : null;
};

const Reading = ({ page, boardId, reload }: Props) => {
  const { progress, left, lookAgain } = useScan(page, boardId, reload);
  return (
    <Narrow>
      <Stack space="space.100">
        <Text weight="medium">{why(page)}</Text>
        <ProgressBar
          ariaLabel="How much of the backlog has been read"
          {...(progress === undefined ? { isIndeterminate: true } : { value: shareRead(progress) })}
        />
        <Progress progress={progress} />
        {left ? (
          <Inline>
            <Button onClick={lookAgain}>See how far it is</Button>
          </Inline>
        ) : null}
      </Stack>
    </Narrow>
  );
};

const why = ({ health }: ProjectView): string => {
  if (health === undefined)
    return 'The backlog is being read for the first time. This is done once, in the background; the figures come as they are known.';
  return health.oldRules
    ? 'The rules have changed, and the backlog is being read anew. The figures below are still judged by the rules before.'
    : 'The backlog is being read for the first time. The figures so far are of the top of the backlog.';
};

const Progress = ({ progress }: { readonly progress: ScanProgress | undefined }) => {
  const { moment } = useViewer();
  if (progress === undefined) return <Text color="color.text.subtle">It begins in a moment …</Text>;
  const pause =
    progress.pausedUntil === undefined
      ? ''
      : ` · Jira's limits ask for a pause: it goes on at ${moment(progress.pausedUntil)}`;
  return <Text color="color.text.subtle">{`${readWords(progress)}${pause}`}</Text>;
};

/** How long a reading that is begun again takes to be refused again. */
const answerMs = 3000;

/** The app has no way to the backlog: who can give it one, and the way to try again. */
const Refused = ({ page: { board }, reload }: Props) => {
  const [asking, setAsking] = useState(false);
  const latest = useLatest(reload);
  useEffect(() => {
    if (!asking) return undefined;
    const timer = setTimeout(() => {
      setAsking(false);
      latest.current();
    }, answerMs);
    return () => clearTimeout(timer);
  }, [asking, latest]);
  if (asking)
    return (
      <Inline space="space.100" alignBlock="center">
        <Spinner size="medium" label="Trying to read the backlog again" />
        <Text color="color.text.subtle">Trying to read the backlog again …</Text>
      </Inline>
    );
  const filter =
    board === undefined
      ? ''
      : `, and the owner of the filter of the board "${board.name}" to share it with the project`;
  return (
    <SectionMessage
      appearance="warning"
      title="The app may not read this backlog"
      actions={[
        <SectionMessageAction
          key="retry"
          onClick={() => {
            setAsking(true);
            reload();
          }}
        >
          Retry
        </SectionMessageAction>,
      ]}
    >
      <Text>{`Ask an administrator to grant "Browse projects" to the app's role${filter}; then retry.`}</Text>
    </SectionMessage>
  );
};
