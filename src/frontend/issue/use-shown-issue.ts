import type { IssueView } from '../../contract/issue-view';
import { invokeIssuePanel } from '../invoke';
import { type Loaded, useLoaded } from '../parts/use-loaded';
import { type Fix, useFix } from './use-fix';
import { type Surface, useFixNews } from './use-fix-news';

/** The issue of a surface with its fixes, each of which the other surface hears of. */
export const useShownIssue = (
  surface: Surface,
): { readonly loaded: Loaded<IssueView>; readonly fix: Fix; readonly refresh: () => void } => {
  const { loaded, reload, replace } = useLoaded(() => invokeIssuePanel('load'));
  const shown = loaded.state === 'content' ? loaded.value : undefined;
  const fix = useFix(shown, (issue) => {
    replace(issue);
    tell(issue);
  });
  const tell = useFixNews(surface, shown?.key, (issue) => {
    replace(issue);
    fix.forget();
  });
  const refresh = (): void => {
    fix.forget();
    reload();
  };
  return { loaded, fix, refresh };
};
