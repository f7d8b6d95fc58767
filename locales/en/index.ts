import type { LanguageFolder } from '../../src/build/languages.ts';
import { language } from './language.ts';
import { messages } from './messages.ts';
import head from './head.ts';
import { prose } from './prose.ts';

export default { language, messages, head, prose } satisfies LanguageFolder;
