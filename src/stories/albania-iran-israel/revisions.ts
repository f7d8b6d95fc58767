import type { Revision } from '../../story/types.ts';
import type { InEachLanguage } from './languages.ts';

/** What changed in the story as a whole: its title, standfirst, chapters, marks of sources. Earliest first. */
export const revisions = [
  {
    day: '2026-11-28',
    sort: 'corrected',
    text: {
      en: 'Publishers that a state owns or funds, or that have a declared cause, were marked on some sides and not on others; one rule now applies to all. The introduction and three chapter titles were reworded. Pages now say up to which day events are recorded.',
      ar: 'كانت العلامة التي تميز كل ناشر تملكه دولة أو تموله أو له قضية معلنة توضع لدى أطراف دون أخرى، وباتت قاعدة واحدة تسري على الجميع. وعدّلنا المقدمة وعناوين ثلاثة فصول، وصارت الصفحات تذكر آخر يوم تشمله الأحداث المرصودة.',
    },
  },
] as const satisfies readonly Revision<InEachLanguage>[];
