import { StrictMode, type ComponentProps } from 'react';
import { App } from './App.tsx';
import { CrashScreen } from './CrashScreen.tsx';
import { Safeguard } from './Safeguard.tsx';

/** The page as the build draws it and as the browser takes it over: one tree, or the two would not fit. */
export function Root(props: ComponentProps<typeof App>) {
  return (
    <StrictMode>
      <Safeguard fallback={<CrashScreen locale={props.initialResources.locale} />}>
        <App {...props} />
      </Safeguard>
    </StrictMode>
  );
}
