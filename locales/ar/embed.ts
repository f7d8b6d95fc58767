export default {
  fullPage: 'افتح الخط الزمني كاملا بجميع مصادره',
  chooseEvent: 'اختر حدثا من الخط الزمني لتقرأ عنه هنا.',
  noticeTitle: 'لا يظهر هذا التنبيه إلا لك أثناء تجربة الخط الزمني',
  fault_theme: 'لا توجد سمة باسم {{value}}؛ القيم المتاحة: auto وlight وdark.',
  fault_accent: 'القيمة {{value}} ليست لونا؛ يكتب اللون بست خانات، مثل 0b5a6b.',
  fault_size: 'لا يوجد حجم باسم {{value}}؛ القيمتان المتاحتان: full وcompact.',
  fault_list: 'قيمة القائمة 1 أو 0، لا {{value}}.',
  fault_host: 'القيمة {{value}} ليست عنوان موقع، مثل https://news.example.',
} as const;
