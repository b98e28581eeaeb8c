import React from 'react';
import { CopyBox } from '../parts/text-to-copy';

/** A table as CSV, to copy. */
export const CsvBox = ({ label, text }: { readonly label: string; readonly text: () => string }) => (
  <CopyBox
    show="Show as CSV"
    hide="Hide CSV"
    label={`${label}, as CSV`}
    text={text}
    into="a spreadsheet or a file that ends in .csv"
  />
);
