import type { Source } from '../types.ts';

/** In Arabic. */
export const arabicSources = {
  'adwaalwatan-ar-tims': {
    url: 'https://adwaalwatan.com/3519489',
    publisher: 'Adwaa Al-Watan',
    language: 'ar',
  },
  'alain-lapid-2022': {
    url: 'https://al-ain.com/article/israel-albania-iran-threat',
    publisher: 'Al-Ain News',
    title: 'اتفاق إسرائيلي ألباني لصد قراصنة إيران',
    language: 'ar',
  },
  'alwatan-ar-nsc': {
    url: 'https://alwatan.com.sa/article/1113149',
    publisher: 'Al-Watan',
    language: 'ar',
  },
  'annahar-uk-ar': {
    url: 'https://annahar.com/arabic/section/10-دوليات/07092022065011095',
    publisher: 'Annahar',
    language: 'ar',
    published: '2022-09-07',
  },
  'arabicradio-embassy': {
    url: 'https://arabicradio.ir/news/139477',
    publisher: 'IRIB Arabic Radio',
    language: 'ar',
    party: 'iranian-state',
  },
  'cri-ar-2022-09-08': {
    url: 'https://arabic.cri.cn/2022/09/08/ARTImoabmWt82R4xWO28neh5220908.shtml',
    publisher: 'China Radio International',
    title: 'ألبانيا تقطع العلاقات الدبلوماسية مع إيران على خلفية هجوم سيبراني',
    language: 'ar',
    published: '2022-09-08',
  },
  'elbalad-eu-ar': {
    url: 'https://elbalad.news/5433126',
    publisher: 'Sada El-Balad',
    language: 'ar',
  },
  'enma-ar-2022-09-11': {
    url: 'https://enmaagency.com/archives/2780/ألبانيا-تتهم-إيران-بتنفيذ-هجوم-سيبران',
    publisher: 'ENMA',
    language: 'ar',
    published: '2022-09-11',
  },
  'hadarat-uae-2023': {
    url: 'https://hadarat.net/public/index.php/post/42609/%D8%A7%D9%84%D8%A5%D9%85%D8%A7%D8%B1%D8%A7%D8%AA-%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9-%D8%A7%D9%84%D9%85%D8%AA%D8%AD%D8%AF%D8%A9-%D8%AA%D9%85%D9%88%D9%84-%D8%B9%D9%82%D9%88%D8%AF-%D8%A7%D9%84%D8%A3%D9%85%D9%86-%D8%A7%D9%84%D8%B3%D9%8A%D8%A8%D8%B1%D8%A7%D9%86%D9%8A-%D8%A7%D9%84%D8%AA%D9%8A-%D9%88%D9%82%D8%B9%D8%AA%D9%87%D8%A7-%D8%A3%D9%84%D8%A8%D8%A7%D9%86%D9%8A%D8%A7-%D9%85%D8%B9-%D8%A5%D8%B3%D8%B1%D8%A7%D8%A6%D9%8A%D9%84',
    publisher: 'Hadarat',
    language: 'ar',
  },
  'iranintl-ar-2022-09-10': {
    url: 'https://www.iranintl.com/ar/202209104706',
    publisher: 'Iran International',
    title: 'مرة أخرى.. ألبانيا تتهم إيران بشن هجوم سيبراني عليها',
    language: 'ar',
    published: '2022-09-10',
  },
  'irna-ar-brussels': {
    url: 'https://ar.irna.ir/news/84882607/%D8%A5%D9%8A%D8%B1%D8%A7%D9%86-%D8%B9%D9%84%D9%89-%D8%A7%D9%84%D9%86%D8%A7%D8%AA%D9%88-%D8%A7%D9%84%D8%A7%D9%85%D8%AA%D9%86%D8%A7%D8%B9-%D8%B9%D9%86-%D8%A7%D9%8A%D9%88%D8%A7%D8%A1-%D8%B2%D9%85%D8%B1%D8%A9-%D8%A7%D9%84%D9%85%D9%86%D8%A7%D9%81%D9%82%D9%8A%D9%86-%D8%A7%D9%84%D8%A7%D8%B1%D9%87%D8%A7%D8%A8%D9%8A%D8%A9',
    publisher: 'IRNA',
    language: 'ar',
    party: 'iranian-state',
  },
  'nabaa-ar-sanctions': {
    url: 'https://nabaatv.net/archives/248231',
    publisher: 'Nabaa TV',
    language: 'ar',
  },
  'okaz-ar-nato': {
    url: 'https://sauress.com/okaz/2114159',
    publisher: 'Okaz',
    via: 'Sauress',
    language: 'ar',
  },
  'sharqtrend-arrival-2022': {
    url: 'https://sharqtrend.com/news/%d8%b1%d8%a6%d9%8a%d8%b3-%d9%88%d8%b2%d8%b1%d8%a7%d8%a1-%d8%a3%d9%84%d8%a8%d8%a7%d9%86%d9%8a%d8%a7-%d9%8a%d8%b5%d9%84-%d8%a5%d8%b3%d8%b1%d8%a7%d8%a6%d9%8a%d9%84-%d9%88%d9%8a%d8%aa%d9%81%d9%82-%d9%85',
    publisher: 'Sharq Trend',
    language: 'ar',
  },
  'yemennow-resolution-2026': {
    url: 'https://yemennownews.com/article/3286404',
    publisher: 'Yemen Now News',
    language: 'ar',
  },
  'yjc-ar-article5': {
    url: 'https://yjc.ir/ar/news/65758/ألبانيا-قررنا-عدم-تفعيل-المادة-5-للناتو-ضد-إيران',
    publisher: 'Young Journalists Club',
    title: 'ألبانيا قررنا عدم تفعيل المادة 5 للناتو ضد إيران',
    language: 'ar',
    party: 'iranian-state',
  },
} as const satisfies Record<string, Source>;
