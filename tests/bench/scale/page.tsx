import { createRoot } from 'react-dom/client';
import { IconSprite } from '../../../src/page/regions/IconSprite.tsx';
import '../../../src/page/styles/base.css';
import '../../../src/page/styles/theme.css';
import type { Given } from './contract.ts';
import { ours } from './ours.tsx';
import { plain } from './plain.ts';
import { FrameRecorder } from './frameRecorder.ts';

// The live picture alone, or a plain vis-timeline of the same events: `?story=10000.json` says of which story.
const root = document.getElementById('root');
const icons = document.getElementById('icons');
const file = new URLSearchParams(location.search).get('story');
if (root === null || icons === null || file === null) throw new Error('The page is not as it was written.');

const answer = await fetch(file);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- scale.ts wrote it
const given = (await answer.json()) as Given;
const sheet = document.createElement('style');
sheet.textContent = given.kindStyles;
document.head.append(sheet);
createRoot(icons).render(
  <IconSprite kinds={Object.fromEntries(given.edition.kinds.map((kind) => [kind.id, kind]))} />,
);

const recorder = new FrameRecorder(root);
window.bench = {
  subjects: { ours: ours(root, given), plain: plain(root, given) },
  record: () => recorder.start(),
  recorded: () => recorder.stop(),
};
