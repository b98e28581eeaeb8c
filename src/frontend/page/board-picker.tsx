import { Stack, Label, Select } from '@forge/react';
import React from 'react';
import type { ProjectView, BoardChoice } from '../../contract/project-view';

/** The choice between several boards; each has a backlog and sprints of its own. */
export const BoardPicker = (props: { readonly page: ProjectView; readonly choose: (boardId: number) => void }) => {
  const { boards, board } = props.page;
  if (board === undefined || boards.length < 2) return null;
  return (
    <Stack>
      <Label labelFor="board">Board</Label>
      <Select
        inputId="board"
        options={boards.map(boardOption)}
        value={boardOption(board)}
        onChange={(option: { value: number }) => props.choose(option.value)}
      />
    </Stack>
  );
};

const boardOption = ({ id, name }: BoardChoice) => ({ value: id, label: name });
