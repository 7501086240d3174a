import { Component, type ReactNode } from 'react';

interface Props {
  /** What cannot be shown when a part of it breaks, e.g. "The map cannot be drawn". */
  otherwise: string;
  /** What the reader can do instead. */
  instead?: ReactNode;
  children: ReactNode;
}

/** Shows its content, or says why it cannot: a fault in one part leaves no blank page. */
export class Safe extends Component<Props, { fault: string | undefined }> {
  override state: { fault: string | undefined } = { fault: undefined };

  static getDerivedStateFromError(error: unknown): { fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <div className="notice" role="alert">
        <h2>{this.props.otherwise}</h2>
        <p className="notice-fault">{fault}</p>
        {this.props.instead}
      </div>
    );
  }
}
