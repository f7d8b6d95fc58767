import { Component, type ReactNode } from 'react';

interface SafeguardProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows `fallback` instead of a blank page when a view below it throws. */
export class Safeguard extends Component<SafeguardProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
