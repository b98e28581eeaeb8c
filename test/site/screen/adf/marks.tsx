import type { ReactNode } from 'react';
import React from 'react';
import { siteAddress } from '../drawer/site-address';
import type { AdfMark } from './adf-node';
import { word } from './adf-node';

/** Text within its marks, the last one outermost; unknown marks and colours are left out. */
export function marked(text: string, marks: readonly AdfMark[]): ReactNode {
  return marks.reduce<ReactNode>((inside, mark) => within(mark, inside), text);
}

function within(mark: AdfMark, inside: ReactNode): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'code':
      return <code>{inside}</code>;
    case 'strike':
      return <s>{inside}</s>;
    case 'underline':
      return <u>{inside}</u>;
    case 'link':
      return <a href={siteAddress(word(mark, 'href'))}>{inside}</a>;
    case 'subsup':
      return word(mark, 'type') === 'sub' ? <sub>{inside}</sub> : <sup>{inside}</sup>;
    default:
      return inside;
  }
}
