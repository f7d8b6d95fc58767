import { Component, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { copiesIn } from '../loading/keptText.ts';
import { Notice } from './Notice.tsx';

interface IslandProps {
  /** What of the page is in the island and can still be read when it fails, as a CSS selector; nothing of a control. */
  readonly keeps?: string;
  readonly children: ReactNode;
}

interface IslandState {
  readonly hasFailed: boolean;
  readonly hasBegunAnew: boolean;
}

/**
 * A part of the page that fails alone. It is drawn anew at once, which is all that is needed where an extension had moved
 * what React was about to remove. Where it fails again, what could be read of it stays, and words say what has happened.
 */
export class Island extends Component<IslandProps, IslandState> {
  override state: IslandState = { hasFailed: false, hasBegunAnew: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    if (!this.state.hasBegunAnew) this.beginAnew();
  }

  beginAnew = () => {
    this.setState({ hasFailed: false, hasBegunAnew: true });
  };

  override render(): ReactNode {
    const { keeps, children } = this.props;
    return this.state.hasFailed ? <Lost keeps={keeps} onRetry={this.beginAnew} /> : children;
  }
}

interface LostProps {
  readonly keeps: string | undefined;
  readonly onRetry: () => void;
}

/** What is left of an island that failed. */
function Lost({ keeps, onRetry }: LostProps) {
  const { t } = useTranslation('page');
  // While this is drawn for the first time, what it stands in for is still in the page.
  const [kept] = useState(() => (keeps === undefined ? [] : copiesIn(document, keeps)));
  return (
    <>
      <Notice action={t('tryAgain')} onAct={onRetry}>
        <p>{t('partFailed')}</p>
      </Notice>
      {kept.length > 0 && (
        <div
          ref={(holder) => {
            holder?.append(...kept);
          }}
        />
      )}
    </>
  );
}
