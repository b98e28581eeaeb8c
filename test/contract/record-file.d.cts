/** Where the suite records what it asked of Jira. */
declare const recordFile: string;
export = recordFile;
