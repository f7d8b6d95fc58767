import { readFileSync, writeFileSync } from 'node:fs';
import { withoutEngines } from './lockFile.ts';

// npm runs this after every change of node_modules: whatever `npm install` has written into the lock file.

const file = 'package-lock.json';
const text = readFileSync(file, 'utf8');
const lean = withoutEngines(text);
if (lean !== text) writeFileSync(file, lean);
