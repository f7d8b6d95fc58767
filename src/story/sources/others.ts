import type { Source } from '../types.ts';

/** In Albanian and other languages. */
export const othersSources = {
  '24chasa-rama-irgc-2026': {
    url: 'https://www.24chasa.bg/mezhdunarodni/article/22380465',
    publisher: '24 Chasa (ATA/BTA)',
    language: 'bg',
    published: '2026-02-28',
  },
  'aksk-tafa-portnoy': {
    url: 'https://aksk.gov.al/24174-2',
    publisher: 'National Cyber Security Authority of Albania (AKSK)',
    title: 'Drejtori i AKSK z. Igli Tafa falenderon homologun e tij Izraelit',
    language: 'sq',
  },
  'albeu-homelandjustice': {
    url: 'https://albeu.com/lajme/sulmi-kibernetik-hakerat-publikojne-dokumentin-kemi-akses-tek-institucionet/359059/',
    publisher: 'Albeu',
    language: 'sq',
  },
  'albeu-unga': {
    url: 'https://albeu.com/lajme/rama-thirrje-asamblese-se-okb-se-per-sigurine-kibernetike-perqendrohuni-me-seriozisht-per-te-ndihmuar-ne-parandalim/398182/',
    publisher: 'Albeu',
    language: 'sq',
  },
  'birn-mek-2025': {
    url: 'https://www.albaniaweb.net/2025/09/01/nga-mikepritja-te-hetimi-historia-e-nderlikuar-e-opozites-iraniane-ne-shqiperi',
    publisher: 'BIRN',
    via: 'AlbaniaWeb',
    title: 'Nga mikepritja te hetimi: Historia e nderlikuar e opozites iraniane ne Shqiperi',
    language: 'sq',
    published: '2025-09-01',
  },
  'businessmag-microsoft': {
    url: 'https://businessmag.al/microsoft-jep-detaje-per-sulmin-kibernetik-hakerat-e-iranit-kishin-akses-ne-rrjet-prej-1-viti',
    publisher: 'Business Magazine Albania',
    title: 'Microsoft jep detaje për sulmin kibernetik: “Hakerat e Iranit kishin akses në rrjet prej 1 viti”',
    language: 'sq',
  },
  'dritare-resolution-2026': {
    url: 'https://www.dritare.net/ngjarjet-e-dites/sot-kuvend-prrezoluta-per-shpalljen-e-iranit-shtet-terrorist-ja-i786898',
    publisher: 'Dritare',
    language: 'sq',
  },
  'eurointegration-2022-09-09': {
    url: 'https://www.eurointegration.com.ua/news/2022/09/9/7146468/',
    publisher: 'European Pravda',
    language: 'uk',
    published: '2022-09-09',
  },
  'fjala-balluku-2023': {
    url: 'https://fjala.al/2023/01/24/balluku-takon-kreun-e-autoritetit-kibernetik-te-izraelit-zbardhen-diskutimet',
    publisher: 'Fjala',
    language: 'sq',
    published: '2023-01-24',
  },
  'gazetashqiptare-2022-07-20': {
    url: 'http://gazetashqiptare.al/2022/07/20/dyshojme-tek-dy-shtete-rama-per-sulmin-kibernetik-ne-mbrojtje-e-perfshire-edhe-nato/',
    publisher: 'Gazeta Shqiptare',
    language: 'sq',
    published: '2022-07-20',
  },
  'gazetashqiptare-agenda-2022': {
    url: 'http://gazetashqiptare.al/2022/10/23/eshte-shteti-me-mbrojtjen-me-te-forte-digjitale-rama-vizite-zyrtare-ne-izrael-per-te-kerkuar-ndihme-mbi-forcimin-e-sigurise-kibernetike/',
    publisher: 'Gazeta Shqiptare',
    language: 'sq',
    published: '2022-10-23',
  },
  'gazetasi-resolution-2026': {
    url: 'https://gazetasi.al/?p=783370',
    publisher: 'Gazeta Si',
    language: 'sq',
  },
  'i24-fr-delegation-2022': {
    url: 'https://www.i24news.tv/fr/actu/israel/diplomatie-defense/1666528460-le-premier-ministre-albanais-en-israel-pour-parler-cybersecurite',
    publisher: 'i24NEWS (French)',
    language: 'fr',
    published: '2022-10-23',
  },
  'illyria-blinken': {
    url: 'https://illyria.com/sekretari-blinken-denon-sulmin-kibernetik-kunder-sistemit-tims-te-shqiperise',
    publisher: 'Illyria',
    language: 'sq',
    published: '2022-09-13',
  },
  'izraelisot-2022': {
    url: 'https://www.izraelisot.com/2022/10/23/izraeli-do-te-ndihmoje-shqiperine-per-sigurine-kibernetike/',
    publisher: 'Izraeli Sot',
    language: 'sq',
    published: '2022-10-23',
  },
  'javanews-elbit-2025': {
    url: 'https://javanews.al/kompania-izraelite-do-furnizoje-me-arme-shqiperine/?utm_source=rss&utm_medium=rss&utm_campaign=kompania-izraelite-do-furnizoje-me-arme-shqiperine',
    publisher: 'Java News (TV Klan)',
    language: 'sq',
    published: '2025-11-15',
  },
  'javanews-herzog-2022': {
    url: 'https://javanews.al/sulmet-kibernetike-vizita-e-rames-ne-izrael-kreu-i-qeverise-takon-presidentin-isaac-herzog-foto/',
    publisher: 'Java News',
    language: 'sq',
  },
  'knesset-rama-2026': {
    url: 'https://israelnews.fr/knesset-news/prime-minister-mk-netanyahu-in-special-knesset-debate-honoring-prime-minister-of-albania-we-have-brought-israeli-hero-ran-gvili-home-there-are-no-more-hostages-in-gaza',
    publisher: 'Knesset press release',
    via: 'Israel News, French',
    language: 'fr',
    published: '2026-01-26',
  },
  'kohajone-dap': {
    url: 'https://kohajone.com/aktualitet/gjykata-zbut-masen-e-sigurise-per-5-punonjes-e-dap-jo-arrest-ne-shtepi-por-vetem-te-paraqiten',
    publisher: 'Koha Jonë',
    title:
      'Gjykata zbut masën e sigurisë për 5 punonjës e DAP: Jo “arrest në shtëpi” por vetëm detyrim paraqitje',
    language: 'sq',
  },
  'konfidenciale-nsc': {
    url: 'https://konfidenciale.com/aktivitet-dashakeqes-shba-te-reagojne-pasi-irani-sulmoi-sistemin-tims-ne-shqiperi/',
    publisher: 'Konfidenciale',
    title: '‘Aktivitet dashakeqës’, SHBA-të reagojnë pasi Irani sulmoi sistemin TIMS në Shqipëri',
    language: 'sq',
  },
  'lajmifundit-mou-2023': {
    url: 'https://lajmifundit.al/aktualitet/gaby-portnoy-kupola-mbrojtese-kibernetike-e-shqiperise-e-lidhur-me-ku-i1219424',
    publisher: 'Lajmi i Fundit',
    language: 'sq',
  },
  'mesazhi-elbit-2025': {
    url: 'https://www.mesazhi.com/shqiperia-zgjedh-te-armatoset-nga-gjenocidiste/',
    publisher: 'Mesazhi (citing Haaretz)',
    language: 'sq',
  },
  'noa-rama-2026': {
    url: 'https://noa.al/lajmi/2026/01/2558504.html',
    publisher: 'NOA',
    language: 'sq',
    published: '2026-01-26',
  },
  'noa-rama-irgc-2026': {
    url: 'https://noa.al/lajmi/2026/02/2566793.html',
    publisher: 'NOA',
    language: 'sq',
    published: '2026-02-28',
  },
  'nova-balluku-2023': {
    url: 'https://www.agenzianova.com/a/63d3b5fb53cc46.12169586/4226627/2023-01-27/albania-israele-ministra-infrastrutture-balluku-apre-a-piu-scambi-su-sicurezza-informatica',
    publisher: 'Agenzia Nova',
    language: 'it',
    published: '2023-01-27',
  },
  'opinional-price': {
    url: 'https://opinion.al/sulmi-kibernetik-dash-do-punojme-me-shqiperine-per-te-forcuar-mbrojtjen-kibernetike',
    publisher: 'Opinion.al',
    language: 'sq',
  },
  'prensa-eu': {
    url: 'https://www.prensa.com/mundo/union-europea-califica-de-inaceptable-el-ataque-cibernetico-atribuido-a-iran',
    publisher: 'La Prensa (Panama)',
    title: 'Unión Europea califica de inaceptable el ataque cibernético atribuido a Irán',
    language: 'es',
  },
  'shqiptarja-2022-10-10': {
    url: 'https://shqiptarja.com/lajm/sulmet-kibernetike-nga-irani-presidenti-begaj-mbledh-sot-keshillin-e-sigurimit-kombetar',
    publisher: 'Shqiptarja',
    language: 'sq',
  },
  'shqiptarja-resolution-2026': {
    url: 'https://shqiptarja.com/lajm/shqiperia-do-shpalle-iranin-si-shtet-qe-sponsorizon-terrorizmin-report-tv-siguron-rezoluten?r=kh1',
    publisher: 'Shqiptarja.com / Report TV',
    language: 'sq',
  },
  'tiranadiplomat-mou-2023': {
    url: 'https://www.tiranadiplomat.com/?p=26511',
    publisher: 'Tirana Diplomat',
    title: 'Gaby Portnoy: Kupola mbrojtese kibernetike e Shqiperise e lidhur me kupolen ne Izrael',
    language: 'sq',
  },
  'tiranadiplomat-rama-2026': {
    url: 'https://www.tiranadiplomat.com/2026/01/26/rama-mbeshtetje-nga-izraeli-per-krijimin-e-kushteve-te-prodhimit-shqiptar-te-sistemeve-te-mbrojtjes',
    publisher: 'Tirana Diplomat',
    language: 'sq',
    published: '2026-01-26',
  },
  'toi-fr-herzog-2024': {
    url: 'https://fr.timesofisrael.com/lalbanie-va-ouvrir-un-bureau-de-liaison-commerciale-a-jerusalem/',
    publisher: 'The Times of Israel (French)',
    title: "L'Albanie va ouvrir un bureau de liaison commerciale a Jerusalem",
    language: 'fr',
  },
  'topchannel-resolution-2026': {
    url: 'https://top-channel.tv/2026/03/17/konferenca-e-kryetareve-mblidhet-para-seances-fut-ne-rend-te-dites-rezoluten-per-shpallen-e-iranit-sponsor-te-terrorizmit-pd-bojkoton-mbledhjen',
    publisher: 'Top Channel',
    language: 'sq',
    published: '2026-03-17',
  },
  'trt-herzog-2022': {
    url: 'https://albanian.trtbalkan.com/albanija/rama-ne-izrael-takim-me-presidentin-hercog-10647189',
    publisher: 'TRT Balkan (Albanian)',
    language: 'sq',
  },
  'tvklan-stoltenberg-2022-09-14': {
    url: 'https://tvklan.al/sulmet-kibernetike-stoltenberg-bisedon-me-ramen-nato-ne-solidaritet-te-plote-me-shqiperine/',
    publisher: 'TV Klan',
    language: 'sq',
    published: '2022-09-14',
  },
  'voa-fa-article5': {
    url: 'https://voa.pangea-cms.com/preview/fa-IR/a/natos-invocation-to-article-5-is-on-a-case-by-case-basis-and-by-consensus/6736656.html',
    publisher: 'VOA Persian',
    language: 'fa',
  },
} as const satisfies Record<string, Source>;
