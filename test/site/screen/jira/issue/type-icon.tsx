import IconBug from '@atlaskit/icon/core/bug';
import IconEpic from '@atlaskit/icon/core/epic';
import IconStory from '@atlaskit/icon/core/story';
import IconSubtasks from '@atlaskit/icon/core/subtasks';
import IconTask from '@atlaskit/icon/core/task';
import React from 'react';
import { token } from '@atlaskit/tokens';

/** The mark of an issue type, with its name for whoever does not see it. */
export function TypeIcon({ type }: { readonly type: string }) {
  const known = icons.find(({ name }) => type.toLowerCase().includes(name));
  const { Icon, color } = known ?? { Icon: IconTask, color: token('color.icon.accent.blue') };
  return (
    <span className="type-icon" title={type}>
      <Icon label={type} color={color} size="small" />
    </span>
  );
}

const icons = [
  { name: 'bug', Icon: IconBug, color: token('color.icon.accent.red') },
  { name: 'epic', Icon: IconEpic, color: token('color.icon.accent.purple') },
  { name: 'story', Icon: IconStory, color: token('color.icon.accent.green') },
  { name: 'sub', Icon: IconSubtasks, color: token('color.icon.accent.blue') },
] as const;
