import type en from '../en/timeline.ts';
import type { InArabic } from '../messages.ts';

export default {
  picture: 'الخط الزمني',
  pictureHelp:
    'ينقلك السهمان الأيمن والأيسر عبر الزمن، والسهمان الأعلى والأسفل بين المسارات. ويفتح مفتاح الإدخال حدثا أو مجموعة أحداث، ويكبّر مفتاح الزائد العرض ويصغّره مفتاح الناقص.',
  zooming: 'التكبير والتصغير',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fitAll: 'عرض القصة كاملة',
  mark: '{{date}}: {{title}} ({{kind}})',
  markAnnounced: '{{date}}: {{title}} ({{kind}}، أُعلن مسبقا)',
  announced: '{{date}} (أُعلن مسبقا)',
  among: '{{cluster}}، منها: {{title}}',
  cluster_zero: '{{n}} أحداث، {{dates}}',
  cluster_one: 'عدد الأحداث: {{n}}، {{dates}}',
  cluster_two: 'عدد الأحداث: {{n}}، {{dates}}',
  cluster_few: '{{n}} أحداث، {{dates}}',
  cluster_many: '{{n}} حدثا، {{dates}}',
  cluster_other: '{{n}} حدث، {{dates}}',
  more_zero: 'و{{n}} أحداث أخرى',
  more_one: 'وحدث آخر',
  more_two: 'وحدثان آخران',
  more_few: 'و{{n}} أحداث أخرى',
  more_many: 'و{{n}} حدثا آخر',
  more_other: 'و{{n}} حدث آخر',
} as const satisfies InArabic<typeof en>;
