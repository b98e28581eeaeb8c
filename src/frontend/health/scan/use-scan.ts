import { useState, useEffect } from 'react';
import type { ScanProgress } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';
import { invokeProjectPage } from '../../invoke';
import { callAnswer } from '../../parts/call-answer';
import { useLatest } from '../../parts/use-latest';
import { secondsBefore, nextStep } from './scan-polling';

/**
 * Follows a scan at growing distances, and loads the page again when something worth showing has
 * come in. `gaveUp`: ten minutes are over, and it is for the person to look again.
 */
export const useScan = (scanned: {
  readonly page: ProjectView;
  readonly boardId: number | undefined;
  readonly reload: () => void;
}): { readonly progress: ScanProgress | undefined; readonly gaveUp: boolean; readonly lookAgain: () => void } => {
  const [poll, setPoll] = useState(0);
  const [news, setNews] = useState<{ readonly of: ProjectView; readonly progress: ScanProgress }>();
  const seconds = secondsBefore(poll);
  const latest = useLatest(scanned);

  useEffect(() => {
    if (seconds === undefined) return undefined;
    let unmounted = false;
    const ask = async () => {
      const answer = await callAnswer(() => invokeProjectPage('progress', { boardId: latest.current.boardId }));
      if (unmounted) return;
      const { page, reload } = latest.current;
      if (answer.ok && answer.value !== null) setNews({ of: page, progress: answer.value });
      if (answer.ok && nextStep(page, answer.value) === 'load') reload();
      setPoll(poll + 1);
    };
    const timer = setTimeout(() => void ask(), seconds * 1000);
    return () => {
      unmounted = true;
      clearTimeout(timer);
    };
  }, [poll, seconds, latest]);

  return {
    // A page that was loaded since knows more.
    progress: news?.of === scanned.page ? news.progress : scanned.page.scan,
    gaveUp: seconds === undefined,
    lookAgain: () => {
      setPoll(0);
      scanned.reload();
    },
  };
};
