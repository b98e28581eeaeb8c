import { createContext } from 'react';

/** What a popup tells the button that opens it, for assistive technology. */
export type TriggerState = {
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-haspopup'?: 'dialog' | boolean;
  readonly 'aria-controls'?: string;
};

export const PopupTrigger = createContext<TriggerState>({});
