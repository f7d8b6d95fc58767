import { Fragment } from 'react';
import { useFormats } from '../i18n/FormatsContext.ts';
import { isShortWord, latinRuns } from '../i18n/latinRuns.ts';
import styles from './Prose.module.css';

interface ProseProps {
  readonly text: string;
}

/** A text of the story: digits as the reader wants them, Latin names isolated inside Arabic. */
export function Prose({ text }: ProseProps) {
  const formats = useFormats();
  if (formats.direction === 'ltr') return formats.digitsOf(text);
  return latinRuns(text).map((run, index) =>
    // Runs have no identity but their place in the text.
    run.latin ? (
      <bdi key={index} className={isShortWord(run.text) ? styles.word : undefined}>
        {run.text}
      </bdi>
    ) : (
      <Fragment key={index}>{formats.digitsOf(run.text)}</Fragment>
    ),
  );
}
