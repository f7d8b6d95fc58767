import { StrictMode, type ComponentProps } from 'react';
import { App } from './App.tsx';
import { CrashScreen } from '../notices/CrashScreen.tsx';
import { Safeguard } from '../notices/Safeguard.tsx';

/** The page as the build draws it and as the browser takes it over: one tree, or the two would not fit. */
export function Root(props: ComponentProps<typeof App>) {
  return (
    <StrictMode>
      <Safeguard fallback={<CrashScreen words={props.initialResources.messages.crash} />}>
        <App {...props} />
      </Safeguard>
    </StrictMode>
  );
}
