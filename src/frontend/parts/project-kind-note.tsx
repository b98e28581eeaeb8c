import { Text, useProductContext } from '@forge/react';
import React from 'react';

const messages = {
  service:
    'A service project has no board with sprints: its items are judged as any others, and there is no velocity and no forecast.',
  business:
    'A business project has no board with sprints: its items are judged as any others, and there is no velocity and no forecast.',
};

/** Says what there is in a project that is not a software project; nothing in one that is. */
export const ProjectKindNote = () => {
  const project: unknown = useProductContext()?.extension['project'];
  const type: unknown = typeof project === 'object' && project !== null ? Reflect.get(project, 'type') : undefined;
  if (type !== 'service_desk' && type !== 'business') return null;
  return <Text color="color.text.subtle">{type === 'business' ? messages.business : messages.service}</Text>;
};
