import type en from '../en/timeline.ts';

export default {
  picture: 'گاه‌شمار',
  openPicture: 'نمودار',
  pictureHelp:
    'با کلیدهای جهت‌نمای راست و چپ در زمان جابه‌جا می‌شوید و با بالا و پایین میان ردیف‌ها. کلید Enter یک رویداد یا گروهی از رویدادها را باز می‌کند. با کلیدهای مثبت و منفی، نما بزرگ و کوچک می‌شود.',
  zooming: 'بزرگ‌نمایی و کوچک‌نمایی',
  zoomIn: 'بزرگ‌نمایی',
  zoomOut: 'کوچک‌نمایی',
  fitAll: 'نمایش کل گاه‌شمار',
  mark: '{{date}}: {{title}} ({{kind}}، {{lane}})',
  markAnnounced: '{{date}}: {{title}} ({{kind}}، {{lane}}، از پیش اعلام‌شده)',
  announced: '{{date}} (از پیش اعلام‌شده)',
  place: '{{mark}}، رویداد {{at}} از {{total}}',
  placeOfFirst: '{{mark}}، از رویداد {{at}} از {{total}}',
  markDisputed: '{{mark}}، مورد اختلاف',
  among_one: '{{cluster}}، از جمله: {{title}} ({{kind}}، {{lane}})',
  among_other: '{{cluster}}، از جمله: {{title}} ({{kind}}، {{lane}})',
  cluster_one: '{{n}} رویداد، {{dates}}',
  cluster_other: '{{n}} رویداد، {{dates}}',
  clusterDisputed_one: '{{cluster}}؛ {{n}} رویداد مورد اختلاف',
  clusterDisputed_other: '{{cluster}}؛ {{n}} رویداد مورد اختلاف',
  more_one: 'و {{n}} رویداد دیگر',
  more_other: 'و {{n}} رویداد دیگر',
  noEvents: 'در این بازه زمانی رویدادی نیست',
  toNearest: 'رفتن به نزدیک‌ترین رویداد',
  noMatch: 'هیچ رویدادی با این فیلترها پیدا نشد',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
