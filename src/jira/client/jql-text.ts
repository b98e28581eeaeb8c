/** A value as JQL reads it back: quoted, with quotes and backslashes escaped (J6). */
export const jqlText = (value: string): string => `"${value.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
