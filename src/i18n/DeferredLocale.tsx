import type { i18n } from 'i18next';
import { memo, useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Formats } from './formats.ts';
import { FormatsContext, useFormats } from './FormatsContext.ts';

interface DeferredLocaleProps {
  /** Whether the views below can wait, since the reader does not see them. */
  readonly isOutOfSight: boolean;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/**
 * Gives the views below another language a frame after the rest of the page where they are out of sight, so that what is
 * in sight does not wait for them. Until then they stay as they were, in an element that says in which language that is.
 */
export function DeferredLocale({ isOutOfSight, className, children }: DeferredLocaleProps) {
  const { i18n } = useTranslation();
  const formats = useFormats();
  const { language } = formats;
  const [shown, setShown] = useState(language);
  const isKept = shown !== language;
  if (isKept && !isOutOfSight) setShown(language);

  // Frames are outside React. In a task of its own after the next one: what runs before it is drawn would be part of it.
  useEffect(
    function followAfterFrame() {
      if (!isKept) return undefined;
      let task: ReturnType<typeof setTimeout> | undefined;
      const frame = requestAnimationFrame(() => {
        task = setTimeout(() => {
          setShown(language);
        });
      });
      return function stop() {
        cancelAnimationFrame(frame);
        clearTimeout(task);
      };
    },
    [isKept, language],
  );

  // With a language of its own: a browser that is told another one for the page goes through all elements that have none.
  return (
    <div className={className} lang={shown.tag} dir={shown.direction}>
      <Kept isKept={isKept} i18n={i18n} formats={formats}>
        {children}
      </Kept>
    </div>
  );
}

interface KeptProps {
  readonly isKept: boolean;
  readonly i18n: i18n;
  readonly formats: Formats;
  readonly children: ReactNode;
}

/** What stays as it was drawn last for as long as it is kept. */
const Kept = memo(
  function Kept({ i18n, formats, children }: KeptProps) {
    return (
      <I18nextProvider i18n={i18n}>
        <FormatsContext value={formats}>{children}</FormatsContext>
      </I18nextProvider>
    );
  },
  (_before, { isKept }) => isKept,
);
