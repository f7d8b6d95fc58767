import type { ComponentProps } from 'react';
import { HiddenTarget } from './HiddenTarget.tsx';
import { LanguageFailure } from './LanguageFailure.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { Repairs } from './Repairs.tsx';
import { TranslationNotice } from './TranslationNotice.tsx';

interface PageNoticesProps
  extends
    ComponentProps<typeof HiddenTarget>,
    Omit<ComponentProps<typeof TranslationNotice>, 'edition'>,
    ComponentProps<typeof Repairs> {
  /** How often the language that was asked for did not come. */
  readonly languageFailures: number;
  readonly onRetryLanguage: () => void;
}

/** What a reader has to be told of the page as a whole, below its head. */
export function PageNotices(props: PageNoticesProps) {
  return (
    <>
      <Repairs repairs={props.repairs} onDismiss={props.onDismiss} />
      <HiddenTarget {...props} />
      <OfflineNotice />
      <TranslationNotice edition={props.edition} addressIn={props.addressIn} />
      <LanguageFailure failures={props.languageFailures} onRetry={props.onRetryLanguage} />
    </>
  );
}
