import { buildFixture, fixtureSite } from './fixtureSite.ts';

await buildFixture(fixtureSite);
