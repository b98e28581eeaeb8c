import { useState, useEffect } from 'react';
import type { ScanProgress } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';
import { invokeProjectPage } from '../../invoke';
import { answerOf } from '../../parts/call-answer';
import { useLatest } from '../../parts/use-latest';
import { secondsBefore, nextStep } from './scan-polling';

/**
 * Follows a backlog that is read in the background, at growing distances, and loads the page again
 * when something worth showing has come in. After ten minutes it is `left` to the person to look
 * again.
 */
export const useScan = (
  page: ProjectView,
  boardId: number | undefined,
  reload: () => void,
): { readonly progress: ScanProgress | undefined; readonly left: boolean; readonly lookAgain: () => void } => {
  const [poll, setPoll] = useState(0);
  const [news, setNews] = useState<{ readonly of: ProjectView; readonly progress: ScanProgress }>();
  const seconds = secondsBefore(poll);
  const latest = useLatest({ page, boardId, reload });

  useEffect(() => {
    if (seconds === undefined) return undefined;
    let left = false;
    const ask = async () => {
      const answer = await answerOf(() => invokeProjectPage('progress', { boardId: latest.current.boardId }));
      if (left) return;
      const { page: shown } = latest.current;
      if (answer.ok && answer.value !== null) setNews({ of: shown, progress: answer.value });
      if (answer.ok && nextStep(shown, answer.value) === 'load') latest.current.reload();
      setPoll(poll + 1);
    };
    const timer = setTimeout(() => void ask(), seconds * 1000);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [poll, seconds, latest]);

  return {
    // A page that was loaded since knows more.
    progress: news?.of === page ? news.progress : page.scan,
    left: seconds === undefined,
    lookAgain: () => {
      setPoll(0);
      reload();
    },
  };
};
