export default {
  fullPage: 'عرض الخط الزمني كاملا بجميع مصادره',
  chooseEvent: 'اختر حدثا من الخط الزمني لتقرأ عنه هنا.',
  pages: 'صفحات الخط الزمني',
  page: 'الصفحة {{at}} من {{total}}',
  previousPage: 'السابقة',
  nextPage: 'التالية',
  noticeTitle: 'لا يظهر هذا التنبيه إلا لك أثناء تجربة الخط الزمني',
  fault_theme: 'لا توجد سمة باسم «{{value}}»؛ القيم المتاحة: auto أو light أو dark.',
  fault_accent: '«{{value}}» ليس لونا؛ يُكتب اللون بستة رموز سداسية عشرية، مثل 0b5a6b.',
  fault_size: 'لا يوجد حجم باسم «{{value}}»؛ القيم المتاحة: full أو compact أو moments.',
  fault_list: 'قيمة list إما 1 وإما 0، لا «{{value}}».',
  fault_host: '«{{value}}» ليس عنوان موقع؛ يُكتب العنوان هكذا: https://news.example من دون شيء بعده.',
} as const;
