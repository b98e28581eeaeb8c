import React from 'react';
import { CopyBox } from '../parts/text-to-copy';

const messages = {
  label: (table: string) => `${table}, as CSV`,
  into: 'a spreadsheet or a file that ends in .csv',
};

/** A table as CSV, to copy. */
export const CsvBox = ({ label, text }: { readonly label: string; readonly text: () => string }) => (
  <CopyBox show="Show as CSV" hide="Hide CSV" label={messages.label(label)} text={text} into={messages.into} />
);
