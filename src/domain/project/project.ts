/** `isEpic`: above the level of stories; `isSubTask`: below it. */
export type IssueTypeOfProject = {
  readonly id: string;
  readonly name: string;
  readonly isEpic: boolean;
  readonly isSubTask: boolean;
};

export type FoundProject = {
  readonly id: string;
  readonly key: string;
  readonly issueTypes: readonly IssueTypeOfProject[];
  readonly components: readonly { readonly id: string; readonly name: string }[];
};
