import type { Event } from '../ids.ts';
import { albaniaOnHosting, iranDeniesAll, mekRejectsLabel } from './standingClaims.ts';

/** Events of the chapter `renewed`, earliest first. */
export const renewedEvents = {
  'tirana-municipality-attack-2025': {
    date: '2025-06-20',
    title: {
      en: 'Cyberattack knocks out Tirana city hall’s services',
      ar: 'هجوم سيبراني يعطل خدمات بلدية تيرانا',
    },
    summary: {
      en: 'The municipality’s website and services, among them kindergarten registration, went down on Friday after an attack claimed by Homeland Justice. The site was still down on Monday.',
      ar: 'تعطل موقع بلدية تيرانا، الجمعة، كما تعطلت خدماتها ومنها التسجيل في رياض الأطفال، بعد هجوم تبنته مجموعة «هوملاند جاستس». وكان الموقع لا يزال متوقفا الاثنين.',
    },
    kind: 'cyberattack',
    actors: ['homeland-justice', 'albania', 'mek', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accuses: ['albania', 'mek'],
        accounts: ['serious-harm'],
        text: {
          en: 'All the data was copied and the servers wiped, to punish Albania for sheltering the MEK’s “terrorists”.',
          ar: 'نسخت المجموعة كل البيانات ومحت ما على الخوادم، عقابا لألبانيا على إيواء من تسميهم «إرهابيي» منظمة مجاهدي خلق.',
        },
        sources: ['inalbania-tirana-2025'],
      },
      {
        by: 'homeland-justice',
        stance: 'asserts',
        text: {
          en: 'Iranians have the right to strike the MEK’s camp at Manëz with missiles.',
          ar: 'من حق الإيرانيين أن يضربوا بالصواريخ معسكر مجاهدي خلق في مانز.',
        },
        sources: ['bta-manez-2025'],
      },
      mekRejectsLabel,
      albaniaOnHosting,
      {
        by: 'iran',
        stance: 'denies',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'Iran is not behind any attacks on Albania, Tehran has said repeatedly.',
          ar: 'إيران ليست وراء أي هجمات على ألبانيا، كما قالت طهران مرارا.',
        },
        sources: ['record-tirana-2025'],
      },
    ],
    notes: [
      {
        en: 'The attack and the threat came a week into the war of June 2025 between Israel and Iran. Euronews Albania, quoted by the Bulgarian agency BTA, saw that war as the trigger of the threat.',
        ar: 'جاء الهجوم والتهديد بعد أسبوع من اندلاع الحرب بين إسرائيل وإيران في يونيو 2025. ورأت قناة يورونيوز ألبانيا، التي نقلت عنها الوكالة البلغارية (BTA)، أن تلك الحرب هي سبب التهديد.',
      },
      {
        en: 'Sources disagree on who stands behind the group: The Record links it to Iran’s Revolutionary Guards, the Albanian Times to Iran’s intelligence ministry, as did the US Treasury in 2022.',
        ar: 'تختلف المصادر في الجهة التي تقف وراء المجموعة؛ فموقع ذا ريكورد يربطها بالحرس الثوري، بينما تربطها صحيفة ألبانيان تايمز بوزارة الاستخبارات الإيرانية، كما فعلت وزارة الخزانة الأمريكية عام 2022.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'The group’s threat to the MEK’s camp, the war between Israel and Iran in which it was made, the MEK’s answer to being called terrorists, and Albania’s on hosting it.',
          ar: 'أضفنا تهديد المجموعة لمعسكر مجاهدي خلق، والحرب بين إسرائيل وإيران التي صدر خلالها، ورد المنظمة على وصفها بالإرهاب، وما تقوله ألبانيا عن استضافتها.',
        },
      },
    ],
    sources: [
      'record-tirana-2025',
      'inalbania-tirana-2025',
      'bta-manez-2025',
      'albaniantimes-tirana-2025',
      'newsbel3arby-tirana-2025',
    ],
  },
  'israel-albania-defence-agreement-2025': {
    date: '2025-07?',
    title: {
      en: 'Albania’s government approves a defence agreement with Israel',
      ar: 'الحكومة الألبانية تقر اتفاقية دفاعية مع إسرائيل',
    },
    short: { en: 'Israel defence deal backed', ar: 'إقرار اتفاقية دفاعية مع إسرائيل' },
    summary: {
      en: 'The government in Tirana approved in principle a framework agreement between the two defence ministries, meant to strengthen Albania’s defence and to open the way to joint projects and exchanges of technology. Israel’s Elbit Systems had signed a memorandum with the Albanian authorities in April.',
      ar: 'وافقت الحكومة في تيرانا من حيث المبدأ على اتفاقية إطارية بين وزارتي الدفاع في البلدين، غايتها تعزيز قدرات ألبانيا الدفاعية وفتح الباب أمام مشاريع مشتركة وتبادل التكنولوجيا. وكانت شركة إلبيت سيستمز الإسرائيلية قد وقّعت في أبريل مذكرة مع السلطات الألبانية.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'July is the month in which a defence memorandum was signed, according to Haaretz. The report of the government’s decision appeared after June, on a day that is not known; whether it means the same document is unclear.',
        ar: 'الشهر المذكور هو الذي وُقّعت فيه مذكرة دفاعية بحسب صحيفة هآرتس. أما تقرير قرار الحكومة فنُشر بعد يونيو، ولا يُعرف يومه، ولا يتبين هل يتناول الوثيقة نفسها.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Until now the agreement was mentioned only beside the arms deal of November.',
          ar: 'أضفنا هذا الحدث، ولم تكن الاتفاقية تُذكر إلا في خبر صفقة السلاح في نوفمبر.',
        },
      },
    ],
    sources: ['tiranadiplomat-defence-2025', 'mesazhi-elbit-2025'],
  },
  'joint-statement-iran-2025': {
    date: '2025-07-31',
    title: {
      en: 'Albania joins 13 states in condemning alleged Iranian plots',
      ar: 'ألبانيا تنضم إلى 13 دولة في إدانة مؤامرات منسوبة إلى إيران',
    },
    short: { en: 'Iran’s alleged plots condemned', ar: 'إدانة مؤامرات منسوبة إلى إيران' },
    summary: {
      en: 'Albania, the United States, Britain and 11 other countries condemned what they called growing attempts by Iran’s intelligence services to kill, abduct or harass people in Europe and North America, dissidents and Jews among them. Iran called the accusations baseless the next day.',
      ar: 'أدانت ألبانيا والولايات المتحدة وبريطانيا و11 دولة أخرى ما وصفته بتزايد محاولات أجهزة الاستخبارات الإيرانية قتل أشخاص في أوروبا وأمريكا الشمالية أو خطفهم أو مضايقتهم، ومنهم معارضون ويهود. وقالت إيران في اليوم التالي إن الاتهامات لا أساس لها.',
    },
    kind: 'statement',
    actors: ['albania', 'usa', 'uk', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'condemns',
        accuses: ['iran'],
        text: {
          en: 'The actions of Iran’s services violate the sovereignty of the states that signed.',
          ar: 'تنتهك أفعال الأجهزة الإيرانية سيادة الدول الموقعة على البيان.',
        },
        sources: ['jns-joint-2025'],
      },
      {
        by: 'usa',
        stance: 'condemns',
        accuses: ['iran'],
        text: {
          en: 'Iran’s services work increasingly with international criminal networks and must stop at once, the joint statement says.',
          ar: 'يتزايد تعاون الأجهزة الإيرانية مع شبكات إجرامية دولية، وعليها أن تكف عن ذلك فورا، كما جاء في البيان المشترك.',
        },
        sources: ['aljazeera-joint-2025', 'jns-joint-2025'],
      },
      {
        by: 'uk',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'More than 20 Iran-linked plots to kidnap or kill people have been foiled in Britain since 2022.',
          ar: 'أُحبطت في بريطانيا منذ 2022 أكثر من 20 مؤامرة مرتبطة بإيران لخطف أشخاص أو قتلهم.',
        },
        sources: ['reuters-joint-2025'],
      },
      {
        by: 'iran',
        stance: 'denies',
        accuses: ['albania', 'usa', 'uk'],
        text: {
          en: 'The accusations are “baseless and ridiculous” and distract from Gaza; it is the signatories who host and back terrorist groups, the foreign ministry’s spokesman, Esmail Baghaei, said on 1 August.',
          ar: 'الاتهامات «سخيفة» ولا أساس لها وتصرف الأنظار عن غزة، والدول الموقعة هي التي تؤوي جماعات إرهابية وتدعمها، كما قال المتحدث باسم الخارجية إسماعيل بقائي في 1 أغسطس.',
        },
        sources: ['almayadeen-joint-2025', 'tass-joint-2025', 'lebanondebate-joint-2025'],
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Iran’s answer of 1 August 2025, which was missing.',
          ar: 'أضفنا رد إيران في 1 أغسطس 2025، وكنا قد أغفلناه.',
        },
      },
    ],
    sources: [
      'aljazeera-joint-2025',
      'reuters-joint-2025',
      'almayadeen-joint-2025',
      'lebanondebate-joint-2025',
      'jns-joint-2025',
      'chri-joint-2025',
    ],
  },
  'mek-investigation-2025': {
    date: '2025-09-01',
    title: {
      en: 'Albania still examining MEK’s alleged cyberattacks on Iran',
      ar: 'ألبانيا تواصل التحقيق في هجمات سيبرانية منسوبة إلى مجاهدي خلق',
    },
    short: { en: 'MEK inquiry still under way', ar: 'استمرار التحقيق مع مجاهدي خلق' },
    summary: {
      en: 'Two years after the raid on the MEK’s camp, experts were still examining hundreds of seized devices, Albania’s special prosecutors told the Balkan Investigative Reporting Network (BIRN). The case concerns MEK members suspected of hacking Iranian systems.',
      ar: 'قالت النيابة الخاصة في ألبانيا لشبكة البلقان للصحافة الاستقصائية، بعد عامين من مداهمة المعسكر، إن الخبراء ما زالوا يفحصون مئات الأجهزة المصادرة، في قضية تخص أعضاء في منظمة مجاهدي خلق يُشتبه في اختراقهم أنظمة إيرانية.',
    },
    kind: 'investigation',
    actors: ['albania', 'mek', 'iran'],
    importance: 3,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['mek'],
        text: {
          en: 'MEK members are under investigation for provoking war, intercepting computer data and interfering with computer systems, the prosecutors say.',
          ar: 'يجري التحقيق مع أعضاء في مجاهدي خلق للاشتباه في التحريض على الحرب واعتراض بيانات حاسوبية والتدخل في أنظمة حاسوبية، بحسب النيابة.',
        },
        sources: ['birn-mek-2025', 'ocnal-raid-2023'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['mek', 'albania'],
        text: {
          en: 'The MEK, based in Albania, has carried out several “cyber-terrorist” attacks on Iran and misled Tirana into blaming Iran falsely, an Iranian envoy told the UN Security Council on 20 June 2024.',
          ar: 'شنت منظمة مجاهدي خلق، ومقرها ألبانيا، هجمات «إرهابية سيبرانية» عدة على إيران، وضللت تيرانا فاتهمت إيران زورا، كما قال مندوب إيراني أمام مجلس الأمن في 20 يونيو 2024.',
        },
        sources: ['tasnim-unsc-2024'],
      },
      {
        by: 'mek',
        stance: 'denies',
        text: {
          en: 'The MEK has broken no agreement and has fully kept to Albanian law, its coalition had said the day after the raid of June 2023.',
          ar: 'لم تخالف المنظمة أي اتفاق، وقد التزمت القوانين الألبانية التزاما كاملا، كما سبق أن قال ائتلافها غداة المداهمة في يونيو 2023.',
        },
        sources: ['iranintl-ar-raid-2023'],
      },
    ],
    notes: [
      {
        en: 'The MEK’s words answered the charges made on the day of the raid. No answer from the group to the suspicion of cyberattacks in particular has been found.',
        ar: 'جاء كلام منظمة مجاهدي خلق ردا على ما وُجه إليها يوم المداهمة، ولم يُعثر لها على رد يخص شبهة الهجمات السيبرانية.',
      },
      {
        en: 'Accounts of June 2023 counted about 150 seized devices; the Balkan Investigative Reporting Network (BIRN) writes of hundreds.',
        ar: 'أحصت روايات يونيو 2023 نحو 150 جهازا مصادرا، بينما تكتب شبكة البلقان للصحافة الاستقصائية عن مئات.',
      },
      {
        en: 'The date is that of the report, which mentions neither charges nor an end to the inquiry.',
        ar: 'التاريخ هو تاريخ نشر التقرير. ولا يذكر التقرير توجيه تهم ولا انتهاء التحقيق.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'What the members are suspected of, what Iran says of the group’s hacking, and what the MEK answered after the raid.',
          ar: 'أضفنا ما يُشتبه في أن أعضاء المنظمة ارتكبوه، وما تقوله إيران عن اختراقاتها، وما ردت به المنظمة بعد المداهمة.',
        },
      },
    ],
    sources: ['birn-mek-2025', 'ocnal-raid-2023', 'tasnim-unsc-2024'],
  },
  'israel-caucus-2025': {
    date: '2025-11-10',
    title: {
      en: 'Albanian lawmakers launch a caucus in support of Israel',
      ar: 'نواب ألبان يطلقون تجمعا برلمانيا داعما لإسرائيل',
    },
    short: { en: 'MPs launch pro-Israel caucus', ar: 'تجمع برلماني داعم لإسرائيل' },
    summary: {
      en: 'Members of the governing Socialist Party and of the opposition Democratic Party launched a caucus in parliament in Tirana with the Israel Allies Foundation, a pro-Israel advocacy group. Those who signed its resolution undertook to oppose antisemitism and boycotts.',
      ar: 'أطلق نواب من الحزب الاشتراكي الحاكم ومن الحزب الديمقراطي المعارض هذا التجمع في البرلمان في تيرانا، بالتعاون مع مؤسسة «حلفاء إسرائيل» المناصرة لها. وتعهد الموقعون على قراره بمناهضة معاداة السامية وحملات المقاطعة.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'According to Israel National News the resolution also undertakes to defend Jerusalem as “the eternal capital of the Jewish people”. Its signatories are lawmakers, not the government.',
        ar: 'بحسب موقع إسرائيل ناشونال نيوز، يتعهد القرار أيضا بالدفاع عن القدس «عاصمة أبدية للشعب اليهودي». والموقعون عليه نواب، لا الحكومة.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The caucus unites members of Albania’s two largest parties, which later disagreed over the Iran resolution of March 2026.',
          ar: 'أضفنا هذا التجمع، إذ يضم نوابا من أكبر حزبين في ألبانيا، وقد اختلف الحزبان لاحقا في قرار مارس 2026 بشأن إيران.',
        },
      },
    ],
    sources: ['inn-caucus-2025', 'sputnik-caucus-2025'],
  },
  'elbit-albania-2025': {
    date: '2025-11-15',
    title: {
      en: 'Israel’s Elbit to supply arms to Albania, media report',
      ar: 'وسائل إعلام: شركة إلبيت الإسرائيلية ستزود ألبانيا بالسلاح',
    },
    summary: {
      en: 'Israeli media reported a deal under which Elbit Systems would supply Albania with howitzers, mortars and drones and help to set up production there. Albania’s defence ministry kept the details confidential but confirmed that such arms would be acquired.',
      ar: 'تحدثت وسائل إعلام إسرائيلية عن صفقة تزود بموجبها شركة إلبيت سيستمز ألبانيا بمدافع هاوتزر ومدافع هاون وطائرات مسيّرة، وتساعدها على بدء إنتاج محلي. وأبقت وزارة الدفاع الألبانية التفاصيل سرية، لكنها أكدت أن البلاد ستحصل على أسلحة من هذا النوع.',
    },
    kind: 'diplomacy',
    actors: ['israel', 'albania'],
    importance: 3,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The deal covers ATMOS guns, SPEAR mortars and Magni-X and Thor drones, and builds on a defence memorandum signed in July, Haaretz says.',
          ar: 'تشمل الصفقة مدافع «أتموس» ومدافع هاون «سبير» ومسيّرات «ماغني إكس» و«ثور»، وتستند إلى مذكرة دفاعية وُقّعت في يوليو، بحسب صحيفة هآرتس.',
        },
        sources: ['mesazhi-elbit-2025', 'defensenetwork-elbit-2025'],
      },
    ],
    notes: [
      {
        en: 'It is not a cyber deal, and its value has not been disclosed. The date is that of an Albanian report.',
        ar: 'لا تتعلق الصفقة بالأمن السيبراني، ولم يُكشف عن قيمتها. والتاريخ هو تاريخ تقرير ألباني عنها.',
      },
    ],
    sources: ['javanews-elbit-2025', 'mesazhi-elbit-2025', 'defensenetwork-elbit-2025'],
  },
  'rama-knesset-2026': {
    date: '2026-01-26',
    title: {
      en: 'Rama, in Jerusalem, thanks Israel for support against cyberattack',
      ar: 'راما يشكر إسرائيل من القدس على دعمها إبان الهجوم السيبراني',
    },
    short: { en: 'Rama thanks Israel in Jerusalem', ar: 'راما يشكر إسرائيل من القدس' },
    summary: {
      en: 'Prime Minister Edi Rama spoke in the Knesset and beside Prime Minister Benjamin Netanyahu during a visit on 25–27 January for a conference on combating antisemitism. He thanked Israel for critical support during the cyberattack he blames on Iran and promised deeper cooperation in defence and cybersecurity.',
      ar: 'ألقى رئيس الوزراء إيدي راما كلمة في الكنيست وأخرى إلى جانب نظيره الإسرائيلي بنيامين نتنياهو، خلال زيارة من 25 إلى 27 يناير لحضور مؤتمر لمكافحة معاداة السامية. وشكر إسرائيل على دعمها الحاسم إبان الهجوم السيبراني الذي ينسبه إلى إيران، ووعد بتعميق التعاون في الدفاع والأمن السيبراني.',
    },
    kind: 'visit',
    actors: ['albania', 'israel', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Iran attacked Albania for protecting thousands of Iranians; Albania, like Israel, has no relations with Iran, and the rule of Tehran’s “murderers” is nearing its end, Rama said.',
          ar: 'هاجمت إيران ألبانيا لأنها تحمي آلاف الإيرانيين، ولا علاقات لألبانيا بها، شأنها شأن إسرائيل، وحكم «القتلة» في طهران يقترب من نهايته، كما قال راما.',
        },
        sources: ['noa-rama-2026', 'tiranadiplomat-rama-2026', 'haberler-rama-2026'],
      },
      iranDeniesAll,
      {
        by: 'israel',
        stance: 'asserts',
        text: {
          en: 'Ties between Albania and Israel are closer than ever, Netanyahu told the Knesset.',
          ar: 'العلاقات بين ألبانيا وإسرائيل أوثق من أي وقت مضى، كما قال نتنياهو في الكنيست.',
        },
        sources: ['knesset-netanyahu-2026'],
      },
    ],
    notes: [
      {
        en: 'Netanyahu welcomed Rama to Israel’s “eternal capital”. Albania voted at the UN in December 2017 against US recognition of Jerusalem as Israel’s capital, and in 2020 Rama, citing the EU’s line, declined to move its embassy there.',
        ar: 'رحب نتنياهو براما في القدس، واصفا إياها بأنها «العاصمة الأبدية» لإسرائيل. وكانت ألبانيا قد صوتت في الأمم المتحدة في ديسمبر 2017 ضد اعتراف واشنطن بها عاصمة، ورفض راما في 2020 نقل السفارة إليها، مستندا إلى موقف الاتحاد الأوروبي.',
      },
      {
        en: 'Rama blamed Hamas alone for Gaza’s suffering. Arab lawmakers boycotted the session, and Albanian experts quoted by the Anadolu agency called his speech one-sided.',
        ar: 'حمّل راما حماس وحدها مسؤولية معاناة غزة. وقاطع النواب العرب الجلسة، ووصف خبراء ألبان نقلت عنهم وكالة الأناضول الخطاب بأنه أحادي الجانب.',
      },
      {
        en: 'Roles had changed since Rama’s visit of October 2022: Netanyahu was now prime minister and Lapid leader of the opposition.',
        ar: 'تبدلت الأدوار منذ زيارة راما في أكتوبر 2022، إذ بات نتنياهو رئيسا للوزراء ولابيد زعيما للمعارضة.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'The occasion of the visit, Iran’s denial of the attack, Albania’s record on the status of Jerusalem, and criticism of the speech.',
          ar: 'أضفنا مناسبة الزيارة، ونفي إيران مسؤوليتها عن الهجوم، وموقف ألبانيا السابق من وضع القدس، والانتقادات الموجهة إلى الخطاب.',
        },
      },
    ],
    sources: [
      'knesset-netanyahu-2026',
      'noa-rama-2026',
      'rks-rama-2026',
      'haberler-boycott-2026',
      'dailysabah-rama-2026',
      'tiranatimes-jerusalem-2017',
      'eurasiareview-embassy-2020',
    ],
  },
  'israel-albania-chamber-2026': {
    date: '2026-01-27?',
    title: {
      en: 'Israeli–Albanian chamber of commerce opens in Jerusalem',
      ar: 'افتتاح غرفة تجارة إسرائيلية ألبانية في القدس',
    },
    short: { en: 'Trade chamber opens in Jerusalem', ar: 'افتتاح غرفة تجارة في القدس' },
    summary: {
      en: 'Prime Minister Edi Rama attended the opening opposite the walls of Jerusalem’s Old City, with the Knesset’s speaker, Israeli ministers and Yisrael Ganz, chairman of the Yesha Council of settlements in the West Bank. Rama called for closer economic ties and fewer bureaucratic hurdles.',
      ar: 'حضر رئيس الوزراء إيدي راما الافتتاح قبالة أسوار البلدة القديمة في القدس، مع رئيس الكنيست ووزراء إسرائيليين ويسرائيل غانتس، رئيس مجلس «يشع» لمستوطنات الضفة الغربية. ودعا راما إلى توثيق العلاقات الاقتصادية وإزالة العقبات البيروقراطية.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'israel'],
    importance: 3,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The chamber will benefit Albania, since Israel is highly developed in technology, agriculture and cybersecurity, Rama said afterwards.',
          ar: 'ستفيد الغرفة ألبانيا، لأن إسرائيل بلد شديد التقدم في التكنولوجيا والزراعة والأمن السيبراني، كما قال راما لاحقا.',
        },
        sources: ['scantv-chamber-2026'],
      },
    ],
    notes: [
      {
        en: 'The day is that of the first report; the ceremony took place during Rama’s visit of 25–27 January.',
        ar: 'اليوم هو يوم نشر أول تقرير، وقد أقيم الحفل خلال زيارة راما من 25 إلى 27 يناير.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The opening of the chamber; Rama counts cybersecurity among the fields it is to serve.',
          ar: 'أضفنا هذا الافتتاح، وكنا قد أغفلناه. ويعد راما الأمن السيبراني من المجالات التي ستخدمها الغرفة.',
        },
      },
    ],
    sources: ['inn-chamber-2026', 'inn-chamber-en-2026', 'scantv-chamber-2026'],
  },
  'akshi-director-2026': {
    date: '2026-02-13',
    title: {
      en: 'Albania’s cyber chief takes over the e-government agency',
      ar: 'رئيس هيئة الأمن السيبراني في ألبانيا يتولى وكالة الحكومة الرقمية',
    },
    summary: {
      en: 'Igli Tafa, in charge of Albania’s cyber authority since October 2022, moved to head the National Agency for Information Society (AKSHI), which runs e-Albania. Its previous director, Mirlinda Karçanaj, had been under house arrest since 16 December in a case over tenders that special prosecutors say were rigged.',
      ar: 'انتقل إيغلي تافا، الذي ترأس الهيئة الوطنية الألبانية للأمن السيبراني منذ أكتوبر 2022، إلى رئاسة الوكالة الوطنية لمجتمع المعلومات (AKSHI) المشغلة لبوابة e-Albania. وكانت مديرتها ميرليندا كارتشاناي قيد الإقامة الجبرية منذ 16 ديسمبر في قضية مناقصات تقول النيابة الخاصة إنه جرى التلاعب بها.',
    },
    kind: 'legal',
    actors: ['albania'],
    importance: 3,
    notes: [
      {
        en: 'No report of a conviction of Karçanaj has been found. Rama, speaking in December, praised her part in the digital transformation and said the truth should be left to the courts.',
        ar: 'لم يُعثر على تقرير يفيد بإدانة كارتشاناي. وأشاد راما في ديسمبر بدورها في التحول الرقمي، وقال إن الحقيقة ينبغي أن تُترك للقضاء.',
      },
      {
        en: 'Sources disagree on how she left: ABC News Albania says she resigned, Java News that she was dismissed.',
        ar: 'تتباين الروايات في طريقة رحيلها؛ فقناة ABC News Albania تقول إنها استقالت، بينما يقول موقع Java News إنها أُقيلت.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'AKSHI runs the systems attacked in 2022; its change of leadership came weeks before the attacks of March 2026.',
          ar: 'أضفنا هذا الحدث، إذ تشغّل الوكالة الأنظمة التي هوجمت في 2022، وقد تغيرت قيادتها قبل أسابيع من هجمات مارس 2026.',
        },
      },
    ],
    sources: ['abcnewsal-akshi-2026', 'javanews-akshi-2026', 'noa-akshi-2025', 'vna-karcanaj-2025'],
  },
  'rama-irgc-pledge-2026': {
    date: '2026-02-28',
    title: {
      en: 'Rama backs strikes on Iran, vows to list Guards as terrorist group',
      ar: 'راما يؤيد ضرب إيران ويتعهد بتصنيف حرسها الثوري منظمة إرهابية',
    },
    short: { en: 'Rama backs strikes on Iran', ar: 'راما يؤيد ضرب إيران' },
    summary: {
      en: 'On the day the United States and Israel struck Iran, Prime Minister Edi Rama declared Albania’s full support for them. He said his country would list the Revolutionary Guards (IRGC) as a terrorist organisation, citing the cyberattacks on Albania.',
      ar: 'أعلن رئيس الوزراء إيدي راما تأييد ألبانيا الكامل لواشنطن وإسرائيل يوم ضربتا إيران. وقال إن بلاده ستصنف الحرس الثوري منظمة إرهابية، مستندا إلى الهجمات السيبرانية على ألبانيا.',
    },
    kind: 'statement',
    actors: ['albania', 'iran', 'usa', 'israel'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Albania has met the “barbaric face” of Tehran in its cyberattacks; for Albania this is national security, not abstract geopolitics, Rama said.',
          ar: 'رأت ألبانيا «الوجه الهمجي» لطهران في هجماتها السيبرانية، والمسألة عندها أمن قومي لا جغرافيا سياسية مجردة، كما قال راما.',
        },
        sources: ['noa-rama-irgc-2026', 'srugim-rama-2026'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'No Iranian reaction to the pledge has been found. In June 2025, when US aircraft bombed three Iranian nuclear sites, Rama had already backed President Donald Trump.',
        ar: 'لم يُعثر على رد إيراني على هذا التعهد. وكان راما قد أيد الرئيس دونالد ترامب في يونيو 2025 حين قصفت طائرات أمريكية ثلاثة مواقع نووية إيرانية.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Iran’s denial of the cyberattacks that Rama cites, and his stance in June 2025.',
          ar: 'أضفنا نفي إيران الهجمات السيبرانية التي استند إليها راما، وموقفه في يونيو 2025.',
        },
      },
    ],
    sources: [
      'noa-rama-irgc-2026',
      'tiranatimes-iran-2026',
      '24chasa-rama-irgc-2026',
      'srugim-rama-2026',
      'notizieinunclick-strikes-2025',
    ],
  },
  'ashraf3-threat-reports-2026': {
    date: '2026-03-02',
    title: {
      en: 'Reports of an Iranian threat to the MEK’s camp alarm Albania',
      ar: 'تقارير عن تهديد إيراني لمعسكر مجاهدي خلق تثير القلق في ألبانيا',
    },
    summary: {
      en: 'Media in Albania and then in other countries reported that Iran’s Revolutionary Guards (IRGC) were considering a strike on Ashraf 3, the MEK’s camp. The Albanian fact-checkers of Faktoje traced the reports to one item on an Azerbaijani site that cited a Telegram post, and found that context was missing.',
      ar: 'أفادت وسائل إعلام في ألبانيا ثم في دول أخرى بأن الحرس الثوري الإيراني يدرس ضرب معسكر أشرف 3 التابع لمنظمة مجاهدي خلق. وقال موقع Faktoje الألباني لتدقيق المعلومات إن مصدرها خبر واحد نشره موقع أذربيجاني نقلا عن منشور في تلغرام، وخلص إلى أنه يفتقر إلى السياق.',
    },
    kind: 'statement',
    actors: ['media', 'albania', 'mek', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        accuses: ['iran'],
        text: {
          en: 'Polsat News wrote on 3 March that the Guards had warned on Telegram that Albania could be a target of Iranian retaliation, like the British base at Akrotiri in Cyprus.',
          ar: 'كتبت قناة Polsat News في 3 مارس أن الحرس الثوري حذر عبر تلغرام من أن ألبانيا قد تكون هدفا لرد إيراني، مثل قاعدة أكروتيري البريطانية في قبرص.',
        },
        sources: ['polsat-ashraf-2026'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'Albania is under no direct threat, Rama said on 8 March; a series of false reports of a possible attack had been made up at home.',
          ar: 'لا تهديد مباشرا لألبانيا، كما قال راما في 8 مارس، وقد لُفقت داخل البلاد سلسلة من الأخبار الكاذبة عن هجوم محتمل.',
        },
        sources: ['noa-threat-2026'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'It is not established that the Telegram channel speaks for the Guards. The reports appeared days after the United States and Israel began striking Iran.',
        ar: 'لم يثبت أن قناة تلغرام هذه تنطق باسم الحرس الثوري. وظهرت التقارير بعد أيام من بدء الضربات الأمريكية والإسرائيلية على إيران.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'This threat was widely reported as fact; here is where it came from, and what Albania said of it.',
          ar: 'أضفنا هذا الحدث، إذ رُوي التهديد على نطاق واسع بوصفه حقيقة، ونبيّن مصدره وما قالته ألبانيا عنه.',
        },
      },
    ],
    sources: ['faktoje-ashraf-2026', 'noa-threat-2026', 'polsat-ashraf-2026'],
  },
  'albania-condemns-missile-turkiye-2026': {
    date: '2026-03-09',
    title: {
      en: 'Albania condemns Iran over missile fire at Turkey; Tehran denies it',
      ar: 'ألبانيا تدين هجوما على تركيا تنسبه إلى إيران، وطهران تنفي',
    },
    short: { en: 'Missile fire at Turkey condemned', ar: 'ألبانيا تدين هجوما على تركيا' },
    summary: {
      en: 'Prime Minister Edi Rama condemned what he called a second Iranian missile attack on Turkey within days, after Ankara said NATO defences had shot down a ballistic missile fired from Iran. Iran denied having fired at Turkey.',
      ar: 'أدان رئيس الوزراء إيدي راما ما وصفه بهجوم صاروخي إيراني ثان على تركيا خلال أيام، بعدما قالت أنقرة إن دفاعات الناتو أسقطت صاروخا باليستيا أُطلق من إيران. ونفت إيران أنها أطلقت صواريخ باتجاه تركيا.',
    },
    kind: 'statement',
    actors: ['albania', 'iran'],
    importance: 3,
    claims: [
      {
        by: 'albania',
        stance: 'condemns',
        accuses: ['iran'],
        text: {
          en: 'Iran’s attacks on its neighbours are aggressive and threaten regional and international security, Rama said.',
          ar: 'هجمات إيران على جيرانها عدوانية وتهدد الأمن الإقليمي والدولي، كما قال راما.',
        },
        sources: ['report-turkiye-2026'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'No missile was launched at Turkey from Iran or by its forces, the foreign ministry’s spokesman, Esmail Baghaei, said that day. President Masoud Pezeshkian offered a joint inquiry.',
          ar: 'لم يُطلق أي صاروخ على تركيا من الأراضي الإيرانية، ولا أطلقته القوات الإيرانية، كما قال المتحدث باسم الخارجية إسماعيل بقائي في اليوم نفسه. وعرض الرئيس مسعود بزشكيان تحقيقا مشتركا.',
        },
        sources: ['masrawy-turkiye-2026', 'aljazeera-turkiye-2026'],
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Albania’s charge and Iran’s answer; parliament’s resolution of 17 March refers to Turkey.',
          ar: 'أضفنا اتهام ألبانيا ورد إيران، إذ يشير قرار البرلمان في 17 مارس إلى تركيا.',
        },
      },
    ],
    sources: ['report-turkiye-2026', 'masrawy-turkiye-2026', 'aljazeera-turkiye-2026'],
  },
  'parliament-attack-2026': {
    date: '2026-03-09',
    title: {
      en: 'Homeland Justice claims breach of Albanian parliament’s email',
      ar: '«هوملاند جاستس» تتبنى اختراق بريد البرلمان الألباني',
    },
    summary: {
      en: 'Intruders in parliament’s network deleted data from staff accounts; parliament said its main systems were unharmed. Homeland Justice claimed the breach and published lawmakers’ emails, 815 megabytes of them according to the Balkan Investigative Reporting Network (BIRN).',
      ar: 'محا متسللون إلى شبكة البرلمان بيانات من حسابات موظفين، وقال البرلمان إن أنظمته الرئيسية لم تتضرر. وتبنت مجموعة «هوملاند جاستس» الاختراق ونشرت رسائل نواب بلغ حجمها 815 ميغابايت، بحسب شبكة البلقان للصحافة الاستقصائية.',
    },
    kind: 'leak',
    actors: ['homeland-justice', 'albania', 'mek', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accuses: ['albania', 'mek'],
        accounts: ['serious-harm'],
        text: {
          en: 'Lawmakers’ correspondence of recent months is in the group’s hands; supporters of the MEK’s “terrorists” will not sleep in peace.',
          ar: 'باتت مراسلات النواب في الأشهر الأخيرة في حوزة المجموعة، ولن ينام داعمو «إرهابيي» منظمة مجاهدي خلق مطمئنين.',
        },
        sources: ['tiranatimes-parliament-2026', 'evropaelire-parliament-2026'],
      },
      mekRejectsLabel,
      albaniaOnHosting,
      {
        by: 'albania',
        stance: 'denies',
        accounts: ['limited-harm'],
        text: {
          en: 'Parliament’s main infrastructure was not harmed, parliament says.',
          ar: 'لم تتضرر البنية التحتية الرئيسية للبرلمان، بحسب بيانه.',
        },
        sources: ['cna-parliament-2026'],
      },
      {
        by: 'media',
        stance: 'reports',
        accounts: ['serious-harm'],
        text: {
          en: 'Experts dispute parliament’s account: they say the intruders had access for a long time and that passwords were left unchanged.',
          ar: 'يشكك خبراء في رواية البرلمان، ويقولون إن المتسللين بقوا في الشبكة طويلا وإن كلمات المرور لم تُغيّر.',
        },
        sources: ['birn-parliament-2026'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The name Homeland Justice is used by a group linked to Iran’s government, Microsoft found after the attack of 2022.',
          ar: 'تستخدم اسم «هوملاند جاستس» مجموعة مرتبطة بالحكومة الإيرانية، كما خلصت مايكروسوفت بعد هجوم 2022.',
        },
        sources: ['evropaelire-parliament-2026'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Parliament did not say where the attack came from, and no Iranian statement about it has been found.',
        ar: 'لم يذكر البرلمان مصدر الهجوم، ولم يُعثر على بيان إيراني بشأنه.',
      },
      {
        en: 'Some media date the attack to 10 March, when it was disclosed; parliament found the intrusion at about 21:00 the evening before.',
        ar: 'تحدد بعض وسائل الإعلام موعد الهجوم في 10 مارس، وهو يوم الإعلان عنه، بينما اكتشف البرلمان الاختراق نحو التاسعة من مساء اليوم السابق.',
      },
      {
        en: 'At the time of the disclosure the authorities had not verified what the group said it had taken.',
        ar: 'لم تكن السلطات، عند الإعلان، قد تحققت مما قالت المجموعة إنها استولت عليه.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We listed Iran among the parties without saying why. Added: who links the group to Iran and what Iran answers, and the MEK’s answer to being called terrorists.',
          ar: 'أدرجنا إيران بين أطراف الحدث من دون بيان السبب. وأضفنا من يربط المجموعة بإيران، ورد إيران، ورد منظمة مجاهدي خلق على وصفها بالإرهاب.',
        },
      },
    ],
    sources: [
      'cna-parliament-2026',
      'birn-parliament-2026',
      'evropaelire-parliament-2026',
      'tiranatimes-parliament-2026',
      'europeanconservative-parliament-2026',
    ],
  },
  'parliament-iran-resolution-2026': {
    date: '2026-03-17',
    title: {
      en: 'Albania’s parliament declares Iran a state sponsor of terrorism',
      ar: 'البرلمان الألباني يعلن إيران دولة راعية للإرهاب',
    },
    short: { en: 'MPs label Iran a terror sponsor', ar: 'البرلمان: إيران راعية للإرهاب' },
    summary: {
      en: 'With 79 votes in favour, lawmakers adopted a resolution declaring Iran a state sponsor of terrorism, and the Revolutionary Guards (IRGC) and Hezbollah terrorist organisations, citing the cyberattacks. The opposition boycotted the session.',
      ar: 'أقر البرلمان الألباني بأصوات 79 نائبا قرارا يعلن إيران دولة راعية للإرهاب، والحرس الثوري وحزب الله منظمتين إرهابيتين، مستندا إلى الهجمات السيبرانية. وقاطعت المعارضة الجلسة.',
    },
    kind: 'legal',
    actors: ['albania', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'albania',
        stance: 'condemns',
        accuses: ['iran'],
        text: {
          en: 'State-backed terrorism and cyberattacks are no distant matter: Albania itself has been a target, said Taulant Balla, who leads the Socialist group.',
          ar: 'الإرهاب المدعوم من دول والهجمات السيبرانية ليسا شأنا بعيدا، فألبانيا نفسها كانت هدفا، كما قال تاولانت بالا، رئيس الكتلة الاشتراكية.',
        },
        sources: ['gazetekalem-resolution-2026'],
      },
      iranDeniesAll,
      {
        by: 'israel',
        stance: 'supports',
        text: {
          en: 'The resolution is historic and a sign of Albania’s moral stance, Foreign Minister Gideon Sa’ar said.',
          ar: 'القرار تاريخي ودليل على موقف ألبانيا الأخلاقي، بحسب وزير الخارجية جدعون ساعر.',
        },
        sources: ['gazetasi-resolution-2026'],
      },
      {
        by: 'opposition',
        stance: 'condemns',
        accuses: ['albania'],
        text: {
          en: 'The session was called in breach of the rules and serves the “personal agenda” of the prime minister and the speaker, said Gazment Bardhi, who leads the Democratic group.',
          ar: 'الجلسة مخالفة للنظام الداخلي وتخدم «أجندة شخصية» لرئيس الوزراء ورئيس البرلمان، كما قال غازمنت باردي، رئيس كتلة الحزب الديمقراطي.',
        },
        sources: ['lajmidites-resolution-2026', 'dritare-resolution-2026'],
      },
    ],
    notes: [
      {
        en: 'Sources disagree on the legal effect: Gazeta Si says the vote itself declares the two groups terrorist; the draft quoted by Shqiptarja asks the government to do so. Whether the government has done so separately is not known.',
        ar: 'تختلف المصادر في الأثر القانوني؛ فموقع Gazeta Si يقول إن التصويت نفسه يعلن المنظمتين إرهابيتين، بينما تطلب المسودة التي نشرها موقع Shqiptarja ذلك من الحكومة. ولا يُعرف هل اتخذت الحكومة قرارا منفصلا بذلك.',
      },
      {
        en: 'No Iranian reaction to the vote has been found. When the EU’s foreign ministers agreed on 29 January to list the Guards, Iran’s foreign minister, Abbas Araghchi, spoke of “a major strategic mistake”.',
        ar: 'لم يُعثر على رد إيراني على التصويت. وحين اتفق وزراء خارجية الاتحاد الأوروبي في 29 يناير على إدراج الحرس الثوري في قائمة الإرهاب، وصف وزير الخارجية الإيراني عباس عراقجي ذلك بأنه «خطأ استراتيجي كبير».',
      },
      {
        en: 'Shqiptarja calls Albania the second country after the United States to use the label of state sponsor, but Canada has listed Iran as a state supporter of terrorism since 2012.',
        ar: 'يقول موقع Shqiptarja إن ألبانيا ثاني دولة، بعد الولايات المتحدة، تصف إيران بأنها دولة راعية للإرهاب، لكن كندا أدرجتها في قائمة الدول الداعمة للإرهاب منذ 2012.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We wrote that it could not be confirmed whether Albania was the second country to use the label; in fact Canada has used a similar one since 2012. Added: what the Socialists said, and Iran’s denial of the cyberattacks.',
          ar: 'كتبنا أنه لم يتسن تأكيد أن ألبانيا ثاني دولة تستخدم هذا الوصف، والواقع أن كندا تستخدم وصفا مماثلا منذ 2012. وأضفنا ما قاله الاشتراكيون، ونفي إيران الهجمات السيبرانية.',
        },
      },
    ],
    sources: [
      'topchannel-resolution-2026',
      'gazetasi-resolution-2026',
      'shqiptarja-resolution-2026',
      'yemennow-resolution-2026',
      'lajmidites-resolution-2026',
      'canadagazette-2012',
      'yalibnan-irgc-2026',
    ],
  },
  'fbi-seizes-domains-2026': {
    date: '2026-03-19',
    title: {
      en: 'FBI seizes web domains of Homeland Justice and Handala',
      ar: 'مكتب التحقيقات الفيدرالي يصادر نطاقات «هوملاند جاستس» و«حنظلة»',
    },
    summary: {
      en: 'The FBI seized four web domains on which Homeland Justice, the group Handala and a third group had published stolen data. It warned the next day that hackers it ties to Iran’s intelligence ministry were spying on dissidents, journalists and opposition groups with malware controlled over Telegram.',
      ar: 'صادر مكتب التحقيقات الفيدرالي أربعة نطاقات إنترنت كانت «هوملاند جاستس» ومجموعة «حنظلة» ومجموعة ثالثة تنشر عليها بيانات مسروقة. وحذر في اليوم التالي من قراصنة يربطهم بوزارة الاستخبارات الإيرانية، يتجسسون على معارضين وصحفيين وجماعات معارضة ببرمجيات خبيثة تُدار عبر تلغرام.',
    },
    kind: 'legal',
    actors: ['fbi', 'homeland-justice', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'fbi',
        stance: 'asserts',
        accuses: ['iran', 'homeland-justice'],
        text: {
          en: 'Hackers of Iran’s intelligence ministry use Telegram to control malware; Handala and Homeland Justice are linked to these attacks.',
          ar: 'يستخدم قراصنة تابعون لوزارة الاستخبارات الإيرانية تلغرام لإدارة برمجيات خبيثة، وترتبط «حنظلة» و«هوملاند جاستس» بهذه الهجمات.',
        },
        sources: ['xcitium-fbi-2026', 'bleepingcomputer-fbi-2026'],
      },
    ],
    unanswered: [
      { by: 'iran', searched: '2026-11-28' },
      { by: 'homeland-justice', searched: '2026-11-28' },
    ],
    notes: [
      {
        en: 'Sources disagree on who stands behind Homeland Justice: BleepingComputer, reporting the alert, ties it to the Revolutionary Guards, while the FBI speaks of the intelligence ministry.',
        ar: 'تختلف المصادر في الجهة التي تقف وراء «هوملاند جاستس»؛ فموقع BleepingComputer، في خبره عن التحذير، يربطها بالحرس الثوري، بينما يتحدث مكتب التحقيقات الفيدرالي عن وزارة الاستخبارات.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The seizure reached the group that claimed the attacks on Albania.',
          ar: 'أضفنا هذا الحدث، إذ طالت المصادرة المجموعة التي تبنت الهجمات على ألبانيا.',
        },
      },
    ],
    sources: ['xcitium-fbi-2026', 'bleepingcomputer-fbi-2026'],
  },
  'albanian-post-attack-2026': {
    date: '2026-03-25',
    title: {
      en: 'Cyberattack hits Albanian Post; some data thought stolen',
      ar: 'هجوم سيبراني على البريد الألباني واشتباه في تسرب بيانات',
    },
    summary: {
      en: 'Albania’s cyber authority detected an attack on the systems of Albanian Post. It found no data encrypted or deleted and said services were taken offline only as a precaution. Some data that the hackers are thought to have taken appeared in public, a limited amount in the authority’s view.',
      ar: 'رصدت الهيئة الوطنية الألبانية للأمن السيبراني هجوما على أنظمة البريد الألباني. وقالت إنها لم تجد بيانات مشفرة أو محذوفة، وإن خدمات أُوقفت احتياطا فقط، بينما ظهرت علنا بيانات يُعتقد أن القراصنة استولوا عليها، وقدّرت أن حجمها محدود.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Iranian hackers carried out the attack, media in Albania and Kosovo say.',
          ar: 'نفذ الهجوم قراصنة إيرانيون، بحسب وسائل إعلام في ألبانيا وكوسوفو.',
        },
        sources: ['cna-post-2026', 'pamfleti-post-2026', 'rks-post-2026'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accounts: ['limited-harm'],
        text: {
          en: 'Postal services are working normally and nothing has been locked by encryption; not all institutions are under full protection yet, said State Minister Ervin Demo.',
          ar: 'تعمل خدمات البريد بصورة طبيعية ولم تُحجب بيانات بالتشفير، لكن الحماية لا تشمل بعد كل المؤسسات، كما قال وزير الدولة إرفين ديمو.',
        },
        sources: ['rks-post-2026'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'The authority named no author, and no group is reported to have claimed the attack. It promised a final report; none has been found.',
        ar: 'لم تسم الهيئة منفذا، ولم يرد أن مجموعة تبنت الهجوم. ووعدت الهيئة بتقرير نهائي لم يُعثر عليه.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The record ended with the vote of 17 March; this attack followed a week later.',
          ar: 'أضفنا هذا الهجوم، وقد وقع بعد أسبوع من تصويت 17 مارس الذي كان آخر ما سجلناه.',
        },
      },
    ],
    sources: ['aksk-post-2026', 'rks-post-2026', 'pamfleti-post-2026', 'cna-post-2026'],
  },
  'us-embassy-warning-2026': {
    date: '2026-04-02~',
    title: {
      en: 'US embassy in Tirana warns of attacks by groups linked to Iran',
      ar: 'السفارة الأمريكية في تيرانا تحذر من هجمات لجماعات مرتبطة بإيران',
    },
    summary: {
      en: 'The US embassy in Albania warned that groups linked to Iran might carry out attacks in the country, the Albanian news site Pamfleti reported on 2 April.',
      ar: 'حذرت السفارة الأمريكية في ألبانيا من أن جماعات مرتبطة بإيران قد تشن هجمات في البلاد، كما أفاد موقع Pamfleti الألباني في 2 أبريل.',
    },
    kind: 'statement',
    actors: ['usa', 'iran', 'albania', 'mek'],
    importance: 2,
    claims: [
      {
        by: 'usa',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Groups linked to Iran may carry out attacks in Albania, the embassy said.',
          ar: 'قد تشن جماعات مرتبطة بإيران هجمات في ألبانيا، بحسب السفارة.',
        },
        sources: ['pamfleti-embassy-2026-04-02'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The notice names possible targets and says that the Albanian government has been informed; it points to terrorism rather than missiles, former officer Artur Meçollari said.',
          ar: 'يحدد التحذير أهدافا محتملة ويقول إن الحكومة الألبانية أُبلغت به، وهو يشير إلى عمل إرهابي لا إلى صواريخ، كما قال الضابط السابق أرتور ميتشولاري.',
        },
        sources: ['pamfleti-embassy-2026-04-02'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The MEK’s camp, the alliance with Washington and parliament’s resolution on Iran are what could make Albania a target, security expert Fatjon Softa said.',
          ar: 'قد تصبح ألبانيا هدفا بسبب معسكر مجاهدي خلق والتحالف مع واشنطن وقرار البرلمان بشأن إيران، في رأي الخبير الأمني فاتيون سوفتا.',
        },
        sources: ['pamfleti-embassy-2026-04-05'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'Pamfleti gives neither the text of the warning nor its day; its first report is of the evening of 2 April.',
        ar: 'لا يورد Pamfleti نص التحذير ولا يوم صدوره، وقد نشر تقريره الأول مساء 2 أبريل.',
      },
      {
        en: 'Pamfleti does not quote Prime Minister Edi Rama himself. Meçollari says Rama underestimates the warning, and objects to its being called a guess.',
        ar: 'لا ينقل Pamfleti كلام رئيس الوزراء إيدي راما نفسه. ويقول ميتشولاري إن راما يقلل من شأن التحذير، ويعترض على وصفه بأنه تخمين.',
      },
      {
        en: 'The embassy also passed on a State Department alert to Americans in all countries, which says that groups supporting Iran might target US interests anywhere. The report of it is undated.',
        ar: 'عممت السفارة كذلك تنبيها وجهته وزارة الخارجية الأمريكية إلى الأمريكيين في كل البلدان، جاء فيه أن جماعات مؤيدة لإيران قد تستهدف مصالح أمريكية في أي مكان. ولا يحمل التقرير عنه تاريخا.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The US embassy’s warning of about 2 April 2026. Our events had ended in March.',
          ar: 'أضفنا تحذير السفارة الأمريكية الصادر نحو 2 أبريل 2026، وكان آخر ما سجلناه يعود إلى مارس.',
        },
      },
    ],
    sources: ['pamfleti-embassy-2026-04-02', 'pamfleti-embassy-2026-04-05', 'arbresh-alert-2026'],
  },
  'rama-iran-protests-2026': {
    date: '2026-06-05',
    title: {
      en: 'Rama says Iran exploits protests over Kushner-backed resort',
      ar: 'راما: إيران تستغل الاحتجاجات على منتجع يدعمه كوشنر',
    },
    short: { en: 'Rama: Iran exploits protests', ar: 'راما: إيران تستغل الاحتجاجات' },
    summary: {
      en: 'Prime Minister Edi Rama told residents of Zvërnec that enemies of Albania, Iran among them, were behind the uproar over a coastal resort. Thousands were protesting in Tirana against the project, planned by Jared Kushner, the US president’s son-in-law.',
      ar: 'بينما كان آلاف يحتجون في تيرانا على منتجع ساحلي يخطط له جاريد كوشنر صهر الرئيس الأمريكي، قال رئيس الوزراء إيدي راما لسكان زفرنتس إن أعداء لألبانيا يقفون وراء الضجة، وإن إيران من بينهم.',
    },
    kind: 'statement',
    actors: ['albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Iran has taken advantage of the moment, Rama said. He spoke of an AI-made image that labels a fence at the site “Israeli Border”, and said that Iran has an interest in such tales, since they hurt Albania’s good name for saving Jews.',
          ar: 'استغلت إيران هذه اللحظة، كما قال راما. وتحدث عن صورة مولدة بالذكاء الاصطناعي تسمي سياجا في الموقع «حدودا إسرائيلية»، وقال إن لإيران مصلحة في مثل هذه الروايات لأنها تسيء إلى سمعة ألبانيا التي أنقذت اليهود.',
        },
        sources: ['cna-zvernec-2026'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The protests over the resort became a call for Rama to resign amid allegations of corruption.',
          ar: 'تحولت الاحتجاجات على المنتجع إلى مطالبة باستقالة راما وسط اتهامات بالفساد.',
        },
        sources: ['independent-zvernec-2026', 'albeu-protests-2026'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'As a sign of outside interference, Rama said that on the first day five times as many social media users as in recent years had turned to Albania.',
        ar: 'استدل راما على تدخل خارجي بأن عدد مستخدمي مواقع التواصل الذين اتجهوا إلى ألبانيا في اليوم الأول بلغ، على حد قوله، خمسة أضعاف ما كان عليه في السنوات الأخيرة.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Rama’s accusation of June 2026 against Iran. Our events had ended in March.',
          ar: 'أضفنا اتهام راما لإيران في يونيو 2026، وكان آخر ما سجلناه يعود إلى مارس.',
        },
      },
    ],
    sources: ['cna-zvernec-2026', 'independent-zvernec-2026', 'albeu-protests-2026'],
  },
} as const satisfies Record<string, Event>;
