import { Text, useProductContext } from '@forge/react';
import React from 'react';

const messages = {
  about: (kind: string) => `A ${kind} project has no sprints, so there is no velocity and no forecast.`,
};

/** Jira's kinds of projects that have no sprints, as they are said. */
const kinds = new Map<unknown, string>([
  ['service_desk', 'service'],
  ['business', 'business'],
]);

/** Says what there is in a project that is not a software project; nothing in one that is. */
export const ProjectKindNote = () => {
  const project: unknown = useProductContext()?.extension['project'];
  const kind = kinds.get(typeof project === 'object' && project !== null ? Reflect.get(project, 'type') : undefined);
  return kind === undefined ? null : <Text color="color.text.subtle">{messages.about(kind)}</Text>;
};
