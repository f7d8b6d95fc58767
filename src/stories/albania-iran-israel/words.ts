import type { StoryWords } from '../../i18n/storyWords.ts';
import type { StoryLocale } from './languages.ts';

/** What the story says of itself. */
export const words = {
  en: {
    name: 'Albania, Iran and Israel',
    title: 'Albania, Iran and Israel: a cyberattack and its consequences',
    headline: 'Albania, Iran and Israel: a cyberattack and its consequences',
    standfirst:
      'In July 2022 hackers struck Albania’s government systems. Tirana blamed Iran, which denies any role, then cut ties and turned to Israel for help. What happened and when, who says so, and who denies it.',
    description:
      'A sourced news timeline in English and Arabic: the 2022 cyberattacks on Albania, and what followed.',
    markedSources:
      'A marked publisher is a public body, is owned or funded by a state, has a declared cause in this conflict, or took part in the event itself.',
    markingRule:
      'Publishers are marked by one rule, whichever side they are on. It covers public bodies; media that a state owns, runs or mainly finances; organisations and outlets with a declared cause in this conflict; and whoever took part in the event for which they are cited. A mark does not mean that a source is wrong, nor the lack of one that it is right.',
  },
  ar: {
    name: 'ألبانيا وإيران وإسرائيل',
    title: 'ألبانيا وإيران وإسرائيل: هجوم سيبراني وتداعياته',
    headline: 'ألبانيا وإيران وإسرائيل: هجوم سيبراني وتداعياته',
    standfirst:
      'في يوليو 2022 هاجم قراصنة أنظمة الحكومة الألبانية، فاتهمت تيرانا إيران بالوقوف وراء الهجوم، ونفت طهران ذلك. ثم قطعت ألبانيا علاقاتها بإيران وطلبت العون من إسرائيل. نعرض هنا ما حدث ومتى، ومن يقوله ومن ينفيه.',
    description:
      'خط زمني إخباري بالعربية والإنجليزية، موثق بمصادره: الهجمات السيبرانية على ألبانيا عام 2022 وما تلاها.',
    markedSources:
      'تحمل علامة كل جهة ناشرة رسمية، أو تملكها دولة أو تموّلها، أو لها قضية معلنة في هذا النزاع، أو شاركت في الحدث نفسه.',
    markingRule:
      'نضع العلامات على الناشرين وفق قاعدة واحدة، أيا كان الطرف الذي ينتمون إليه. وهي للجهات الرسمية، ولوسائل الإعلام التي تملكها دولة أو تديرها أو تتحمل معظم تمويلها، وللمنظمات ووسائل الإعلام التي لها قضية معلنة في هذا النزاع، ولكل ناشر شارك في الحدث الذي ننقل عنه فيه. ولا تعني العلامة أن المصدر مخطئ، ولا يعني غيابها أنه مصيب.',
  },
} as const satisfies Record<StoryLocale, StoryWords>;
