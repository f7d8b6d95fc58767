import { useState, type ComponentProps } from 'react';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import { useHydratedMark } from '../../ui/useHydratedMark.ts';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { CrashBoundary } from '../notices/CrashBoundary.tsx';
import { noPreferences, type Preferences } from '../storage/preferences.ts';
import { MomentsPage } from './MomentsPage.tsx';

interface MomentsAppProps extends ComponentProps<typeof MomentsPage> {
  /** What can still be read of the page where it fails; nothing where the build writes it. */
  readonly text?: () => readonly Node[];
  readonly initialPreferences: Preferences;
}

/** The way through the story, in the language of the page: another is another page. */
export function MomentsApp({ resources, initialPreferences, text, ...props }: MomentsAppProps) {
  useHydratedMark();
  const [chosen] = useState(initialPreferences);
  const { digits } = useIsHydrated() ? chosen : noPreferences;
  const { edition, messages } = resources;
  return (
    <LocaleProvider language={edition.language} messages={messages} digits={digits}>
      <CrashBoundary words={messages.crash} text={text}>
        <MomentsPage resources={resources} {...props} />
      </CrashBoundary>
    </LocaleProvider>
  );
}
