import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { editions } from './src/build/editions.ts';
import { pages } from './src/build/pages.ts';

export default defineConfig({
  // Each language is a page of its own; an address that is none is told so, not given another page.
  appType: 'mpa',
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), editions(), pages()],
  build: { modulePreload: { polyfill: false } },
  test: { environment: 'jsdom' },
});
