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
  /** What could be read of it when it failed first: when it fails again, what stands in for it is all that is left. */
  #kept: readonly Element[] | null = null;

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    if (!this.state.hasBegunAnew) this.beginAnew();
  }

  override componentDidUpdate() {
    if (!this.state.hasFailed) this.#kept = null;
  }

  keptText = () => {
    const { keeps } = this.props;
    this.#kept ??= keeps === undefined ? [] : copiesIn(document, keeps);
    return this.#kept;
  };

  beginAnew = () => {
    this.setState({ hasFailed: false, hasBegunAnew: true });
  };

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <Lost text={this.keptText} onRetry={this.beginAnew} />
    ) : (
      this.props.children
    );
  }
}

interface LostProps {
  /** What could be read of it: asked for while it is still in the page. */
  readonly text: () => readonly Element[];
  readonly onRetry: () => void;
}

/** What is left of an island that failed. */
function Lost({ text, onRetry }: LostProps) {
  const { t } = useTranslation('page');
  // While this is drawn for the first time, what it stands in for is still in the page.
  const [kept] = useState(text);
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
