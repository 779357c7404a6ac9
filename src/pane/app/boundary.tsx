/** Catches an error of our own while a view is shown: words and a way on instead of an empty pane. */
import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of what failed; `retry` shows it again. */
  readonly instead: (retry: () => void) => ReactNode;
}

export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, instead } = this.props;
    return this.state.failed ? instead(() => this.setState({ failed: false })) : children;
  }
}
