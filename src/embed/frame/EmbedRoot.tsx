import { StrictMode, type ComponentProps } from 'react';
import { CrashScreen } from '../../page/notices/CrashScreen.tsx';
import { EmbedApp } from './EmbedApp.tsx';
import { Safeguard } from '../../page/notices/Safeguard.tsx';

/** The page for frames as the build draws it and as the browser takes it over. */
export function EmbedRoot(props: ComponentProps<typeof EmbedApp>) {
  return (
    <StrictMode>
      <Safeguard fallback={<CrashScreen words={props.initialResources.messages.crash} />}>
        <EmbedApp {...props} />
      </Safeguard>
    </StrictMode>
  );
}
