/** What a person may do in a project: what is not allowed is not offered. */
export const viewerActions = ['edit', 'create', 'comment'] as const;

export type ViewerAction = (typeof viewerActions)[number];
