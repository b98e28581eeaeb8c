import type { ReactNode } from 'react';
import React, { Component } from 'react';
import { Refusal } from '../drawer/refusal';

type Props = { readonly children: ReactNode };
type State = { readonly sentence?: string };

/**
 * Shows what a component of the design system threw while it was drawn, in place of the app's
 * screen.
 */
export class CrashGuard extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { sentence: `the screen could not be drawn: ${error instanceof Error ? error.message : String(error)}` };
  }

  override render(): ReactNode {
    return this.state.sentence === undefined ? this.props.children : <Refusal sentence={this.state.sentence} />;
  }
}
