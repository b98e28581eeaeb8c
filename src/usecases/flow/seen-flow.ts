import type { CountedFlow } from '../../domain/flow/counted-flow';
import type { IssueSummaries } from '../../ports/item-ports';
import type { Sight } from '../items/read-sight';

/**
 * A counted flow as it is for a viewer: to who sees only a part of the board, as if those items
 * were all of it (J10). Reads for them which of its items they may browse, as the viewer.
 * @throws SourceFailure
 */
export const seenFlow = async (
  { summaries }: { readonly summaries: IssueSummaries },
  counted: CountedFlow,
  sight: Sight,
): Promise<CountedFlow> => {
  if (sight.whole) return counted;
  const visible = await summaries.read([...new Set(idsIn(counted))]);
  const isVisible = (id: string): boolean => visible.has(id);
  const { work } = counted;
  return {
    ...counted,
    weeks: counted.weeks.map((week) => ({ ...week, items: week.items.filter(({ id }) => isVisible(id)) })),
    unknown: work?.unknownFinished.filter(isVisible).length ?? 0,
    ...(work === undefined
      ? {}
      : {
          work: {
            ...work,
            inProgress: work.inProgress.filter(({ id }) => isVisible(id)),
            unknownInProgress: work.unknownInProgress.filter(isVisible),
            unknownFinished: work.unknownFinished.filter(isVisible),
          },
        }),
  };
};

const idsIn = ({ weeks, work }: CountedFlow): readonly string[] => [
  ...weeks.flatMap(({ items }) => items.map(({ id }) => id)),
  ...(work === undefined
    ? []
    : [...work.inProgress.map(({ id }) => id), ...work.unknownInProgress, ...work.unknownFinished]),
];
