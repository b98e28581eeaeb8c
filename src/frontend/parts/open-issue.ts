import { createContext } from 'react';

/** Opens an issue over the page. Undefined where an issue is opened as a page of its own. */
export const OpenIssueContext = createContext<((issueKey: string) => void) | undefined>(undefined);
