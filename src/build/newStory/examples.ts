import type { Locale } from '../../i18n/locale.ts';
import type { StoryWords } from '../../i18n/storyWords.ts';
import type { Spelling } from '../../story/story.ts';

/** What a new story says in one language until its editor has something to say: each text shows what belongs there. */
export interface ExampleTexts {
  readonly words: StoryWords;
  readonly council: string;
  readonly councilShort: string;
  /** As the texts speak of it. */
  readonly councilMention: string;
  readonly residents: string;
  readonly residentsShort: string;
  readonly town: string;
  readonly neighbours: string;
  readonly decision: string;
  readonly statement: string;
  readonly works: string;
  readonly planTitle: string;
  readonly planSummary: string;
  readonly buildingTitle: string;
  readonly buildingSummary: string;
  readonly decidedTitle: string;
  readonly decidedSummary: string;
  readonly disputedTitle: string;
  readonly disputedSummary: string;
  readonly accusation: string;
  readonly answer: string;
  readonly begunTitle: string;
  readonly begunSummary: string;
  readonly note: string;
  readonly publicBody: string;
  readonly spelling: Spelling;
}

const en: ExampleTexts = {
  words: {
    name: 'An Example Story',
    title: 'An example story: a bridge and its neighbours',
    headline: 'An example story: a bridge and its neighbours',
    standfirst:
      'A town wants a bridge, and its neighbours do not. This is an example: say here what happened, who says so and who denies it.',
    description: 'An example story about a bridge, to be replaced by one of your own.',
    markedSources: 'A marked publisher is a public body.',
    markingRule: 'Publishers are marked by one rule for every side: public bodies have a mark.',
  },
  council: 'The town council',
  councilShort: 'Council',
  councilMention: 'council',
  residents: 'Residents of River Street',
  residentsShort: 'Residents',
  town: 'Town hall',
  neighbours: 'Neighbours',
  decision: 'Decision',
  statement: 'Statement',
  works: 'Works',
  planTitle: 'Example of a chapter: the plan',
  planSummary: 'In this example a town decides to build a bridge, and the neighbours object.',
  buildingTitle: 'Example of a chapter: the works',
  buildingSummary: 'In this example the building begins.',
  decidedTitle: 'Example: the town council decides to build a bridge',
  decidedSummary:
    'The town council voted for a footbridge across the river. This is an example: write here, in one to three sentences, what is established.',
  disputedTitle: 'Example: residents object to the bridge',
  disputedSummary:
    'Residents of River Street told the town council that the bridge would darken their windows. This is an example of an event with an accusation and an answer.',
  accusation: 'The council asked nobody before it voted.',
  answer: 'The plans were on show for eight weeks.',
  begunTitle: 'Example: the first pile is driven into the river bed',
  begunSummary:
    'Builders hired by the town council drove the first of 24 piles. This is an example of an event with a note.',
  note: 'Sources disagree on the hour; a note such as this one says so.',
  publicBody: 'Public body',
  spelling: { right: 'footbridge', wrong: ['foot-bridge*'] },
};

const ar: ExampleTexts = {
  words: {
    name: 'قصة مثال',
    title: 'قصة مثال: جسر وجيرانه',
    headline: 'قصة مثال: جسر وجيرانه',
    standfirst: 'تريد بلدة بناء جسر ولا يريده الجيران. هذا مثال؛ فهنا يُكتب ما حدث ومن يقوله ومن ينفيه.',
    description: 'قصة مثال عن جسر، إلى أن تحل محلها قصتكم.',
    markedSources: 'العلامة تميز كل ناشر هو جهة رسمية.',
    markingRule: 'تُوضع العلامات وفق قاعدة واحدة تسري على الجميع: للجهات الرسمية علامة.',
  },
  council: 'مجلس البلدة',
  councilShort: 'المجلس',
  councilMention: 'مجلس البلدة',
  residents: 'سكان شارع النهر',
  residentsShort: 'السكان',
  town: 'البلدية',
  neighbours: 'الجيران',
  decision: 'قرار',
  statement: 'تصريح',
  works: 'أشغال',
  planTitle: 'مثال لفصل: الخطة',
  planSummary: 'في هذا المثال تقرر بلدة بناء جسر فيعترض الجيران.',
  buildingTitle: 'مثال لفصل: الأشغال',
  buildingSummary: 'في هذا المثال يبدأ البناء.',
  decidedTitle: 'مثال: مجلس البلدة يقرر بناء جسر',
  decidedSummary:
    'صوّت مجلس البلدة لبناء جسر للمشاة فوق النهر. هذا مثال؛ فهنا يُكتب ما ثبت في جملة إلى ثلاث جمل.',
  disputedTitle: 'مثال: السكان يعترضون على الجسر',
  disputedSummary:
    'قال سكان شارع النهر لمجلس البلدة إن الجسر سيحجب الضوء عن نوافذهم. هذا مثال لحدث فيه اتهام ورد عليه.',
  accusation: 'لم يسأل المجلس أحدا قبل التصويت.',
  answer: 'ظلت المخططات معروضة ثمانية أسابيع.',
  begunTitle: 'مثال: غرس الوتد الأول في قاع النهر',
  begunSummary: 'غرس بناؤون كلفهم مجلس البلدة أول وتد من 24 وتدا. هذا مثال لحدث له ملاحظة.',
  note: 'تختلف المصادر في الساعة، وملاحظة كهذه تقول ذلك.',
  publicBody: 'جهة رسمية',
  spelling: { right: 'جسر', wrong: ['كوبري', 'قنطرة'] },
};

const fa: ExampleTexts = {
  words: {
    name: 'داستان نمونه',
    title: 'داستان نمونه: یک پل و همسایه‌هایش',
    headline: 'داستان نمونه: یک پل و همسایه‌هایش',
    standfirst:
      'شهری می‌خواهد پل بسازد و همسایه‌ها مخالف‌اند. این یک نمونه است: اینجا بنویسید چه رخ داد، چه کسی آن را می‌گوید و چه کسی تکذیب می‌کند.',
    description: 'داستان نمونه درباره یک پل، تا داستان شما جای آن را بگیرد.',
    markedSources: 'ناشر نشان‌دار، نهادی رسمی است.',
    markingRule: 'ناشران، از هر طرف که باشند، با یک قاعده نشان‌گذاری می‌شوند: نهادهای رسمی نشان دارند.',
  },
  council: 'شورای شهر',
  councilShort: 'شورا',
  councilMention: 'شورای شهر',
  residents: 'ساکنان خیابان رودخانه',
  residentsShort: 'ساکنان',
  town: 'شهرداری',
  neighbours: 'همسایه‌ها',
  decision: 'تصمیم',
  statement: 'بیانیه',
  works: 'ساخت‌وساز',
  planTitle: 'نمونه یک بخش: طرح',
  planSummary: 'در این نمونه شهری تصمیم می‌گیرد پل بسازد و همسایه‌ها مخالفت می‌کنند.',
  buildingTitle: 'نمونه یک بخش: ساخت',
  buildingSummary: 'در این نمونه کار ساخت آغاز می‌شود.',
  decidedTitle: 'نمونه: شورای شهر تصمیم می‌گیرد پل بسازد',
  decidedSummary:
    'شورای شهر به ساخت پل عابر روی رودخانه رأی داد. این یک نمونه است: اینجا آنچه را مسلم است در یک تا سه جمله بنویسید.',
  disputedTitle: 'نمونه: ساکنان با ساخت پل مخالفت می‌کنند',
  disputedSummary:
    'ساکنان خیابان رودخانه به شورای شهر گفتند پل جلوی نور پنجره‌هایشان را می‌گیرد. این نمونه‌ای است از رویدادی با یک اتهام و پاسخ به آن.',
  accusation: 'شورا پیش از رأی‌گیری از هیچ‌کس نپرسید.',
  answer: 'نقشه‌ها هشت هفته در معرض دید همه بود.',
  begunTitle: 'نمونه: نخستین پایه پل در بستر رودخانه کار گذاشته می‌شود',
  begunSummary:
    'پیمانکار شورای شهر نخستین پایه از 24 پایه را کار گذاشت. این نمونه‌ای است از رویدادی با یک نکته.',
  note: 'منابع درباره ساعت آن هم‌نظر نیستند؛ نکته‌هایی مانند این جای گفتن همین است.',
  publicBody: 'نهاد رسمی',
  spelling: { right: 'پل عابر', wrong: ['پل هوایی'] },
};

/** By language; a new language has none until somebody adds them here. */
export const examples: Readonly<Record<Locale, ExampleTexts>> = { en, ar, fa };
