import { useState } from 'react';
import type { ScanProgress } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';
import { invokeProjectPage } from '../../invoke';
import { callAnswer } from '../../parts/call-answer';
import { useLatest } from '../../parts/use-latest';
import { usePolling } from '../../parts/progress/use-polling';
import { nextStep } from './scan-polling';

/**
 * Follows a scan at growing distances, and loads the page again when something worth showing has
 * come in. `gaveUp`: ten minutes are over, and it is for the person to look again.
 */
export const useScan = (scanned: {
  readonly page: ProjectView;
  readonly boardId: number | undefined;
  readonly reload: () => void;
}): { readonly progress: ScanProgress | undefined; readonly gaveUp: boolean; readonly lookAgain: () => void } => {
  const [news, setNews] = useState<{ readonly of: ProjectView; readonly progress: ScanProgress }>();
  const latest = useLatest(scanned);
  const { gaveUp, startOver } = usePolling(async (isStopped) => {
    const answer = await callAnswer(() => invokeProjectPage('progress', { boardId: latest.current.boardId }));
    if (isStopped()) return;
    const { page, reload } = latest.current;
    if (answer.ok && answer.value !== null) setNews({ of: page, progress: answer.value });
    if (answer.ok && nextStep(page, answer.value) === 'load') reload();
  });
  return {
    // A page that was loaded since knows more.
    progress: news?.of === scanned.page ? news.progress : scanned.page.scan,
    gaveUp,
    lookAgain: () => {
      startOver();
      scanned.reload();
    },
  };
};
