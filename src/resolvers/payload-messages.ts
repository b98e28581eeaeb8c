/** What is wrong with a member of a payload, or with all of it, as a person reads it. */
export const payloadMessages = {
  payload: 'The payload',
  missing: (name: string) => `${name} is missing.`,
  mayNotHave: (name: string, members: string) => `${name} may not have ${members}.`,
  shouldBe: (name: string, expected: string) => `${name} should be ${expected}.`,
  unknownValue: (name: string) => `${name} is not one of the values that are known.`,

  /** After "should be". */
  expected: {
    somethingElse: 'different',
    wholeNumber: 'a whole number from 0',
    wholeNumberFrom: (least: number, most: number) => `a whole number from ${least} to ${most}`,
    estimate: 'a number from 0 to 1,000,000',
    issueKey: 'the key of an issue, such as MOB-12',
    versionId: 'the id of a version',
    searchedText: (longest: number) => `a text of at most ${longest} characters`,
    projectKey: 'the key of a project, such as MOB',
    checkId: 'the id of a check',
    reason: (longest: number) => `a reason of 1 to ${longest} characters`,
    text: (longest: number) => `a text of 1 to ${longest} characters`,
    entries: (most: number) => `a list of at most ${most}`,
    filterPart: (longest: number) => `a text of 1 to ${longest} characters`,
    summary: (longest: number) => `a text of 1 to ${longest} characters`,
    foldName: 'the name of a fold',
    idOrKey: 'an id or a key',
    atMostCharacters: (longest: number) => `at most ${longest} characters of JSON`,
    importedText: (longest: number) => `at most ${longest} characters`,
  },
};
