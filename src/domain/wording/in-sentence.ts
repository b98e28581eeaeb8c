/** A name inside a sentence: "almost ready"; what is always written so stays: "MoSCoW", "Jira". */
export const inSentence = (name: string): string =>
  alwaysSo.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const alwaysSo = /^(?:Jira|MoSCoW|WSJF|RICE|ICE)\b/;
