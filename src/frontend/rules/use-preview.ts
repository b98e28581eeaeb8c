import { useState } from 'react';
import type { PreviewView } from '../../contract/rules-view';
import { useRequest } from '../parts/use-request';
import type { Draft } from './draft/rules-draft';
import type { RulesPageCalls } from './rules-calls';

/** A preview of the draft, with the draft that it was made of. */
export const usePreview = (calls: RulesPageCalls) => {
  const [of, setOf] = useState<Draft>();
  const { request, send } = useRequest<PreviewView>();
  return {
    request,
    /** The draft that was sent last. */
    of,
    ask: (draft: Draft, content: unknown, projectKey: string) => {
      setOf(draft);
      void send(() => calls.preview(content, projectKey));
    },
  };
};
