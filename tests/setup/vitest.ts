import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What comes later is waited for this long (ms): the usual second is short where other tests build the site beside.
configure({ asyncUtilTimeout: 4000 });

afterEach(cleanup);
