import { StrictMode, type ComponentProps } from 'react';
import { CrashScreen } from './CrashScreen.tsx';
import { EmbedApp } from './EmbedApp.tsx';
import { Safeguard } from './Safeguard.tsx';

/** The page for frames as the build draws it and as the browser takes it over. */
export function EmbedRoot(props: ComponentProps<typeof EmbedApp>) {
  return (
    <StrictMode>
      <Safeguard fallback={<CrashScreen locale={props.initialResources.locale} />}>
        <EmbedApp {...props} />
      </Safeguard>
    </StrictMode>
  );
}
