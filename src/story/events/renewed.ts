import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';

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
      ar: 'تعطل، الجمعة، موقع بلدية تيرانا وخدماتها، ومنها التسجيل في رياض الأطفال، بعد هجوم تبنته مجموعة «هوملاند جاستس». وكان الموقع لا يزال متوقفا الاثنين.',
    },
    kind: 'cyberattack',
    actors: ['homeland-justice', 'albania', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        text: {
          en: 'All the data was copied and the servers wiped, to punish Albania for sheltering what the group calls the MEK’s “terrorists”.',
          ar: 'نسخت المجموعة كل البيانات ومحت الخوادم، عقابا لألبانيا على إيواء من تسميهم «إرهابيي» مجاهدي خلق.',
        },
        sources: ['inalbania-tirana-2025'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'No attack on Albania has come from Iran, Tehran has said repeatedly.',
          ar: 'لا صحة للاتهامات بمهاجمة ألبانيا، وهو موقف كررته طهران مرارا.',
        },
        sources: ['record-tirana-2025'],
      },
    ],
    notes: [
      {
        en: 'Sources disagree on who stands behind the group: The Record links it to Iran’s Revolutionary Guards, the Albanian Times to Iran’s intelligence ministry, as did the US Treasury in 2022.',
        ar: 'تختلف المصادر في الجهة التي تقف وراء المجموعة؛ فموقع ذا ريكورد يربطها بالحرس الثوري، بينما تربطها صحيفة ألبانيان تايمز بوزارة الاستخبارات الإيرانية، كما فعلت وزارة الخزانة الأمريكية عام 2022.',
      },
    ],
    sources: ['record-tirana-2025', 'inalbania-tirana-2025', 'albaniantimes-tirana-2025'],
  },
  'joint-statement-iran-2025': {
    date: '2025-07-31',
    title: {
      en: 'Albania joins 13 states in condemning alleged Iranian plots',
      ar: 'ألبانيا تنضم إلى 13 دولة في إدانة «مخططات» الاستخبارات الإيرانية',
    },
    summary: {
      en: 'Albania, the United States, Britain and 11 other countries condemned what they called growing attempts by Iran’s intelligence services to kill, abduct or harass people abroad, dissidents and Jews among them.',
      ar: 'أدانت ألبانيا والولايات المتحدة وبريطانيا و11 دولة أخرى ما وصفته بتزايد محاولات أجهزة الاستخبارات الإيرانية قتل أشخاص في الخارج أو خطفهم أو مضايقتهم، ومنهم معارضون ويهود.',
    },
    kind: 'statement',
    actors: ['albania', 'usa', 'uk', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'condemns',
        text: {
          en: 'The actions of Iran’s services violate the sovereignty of the states that signed.',
          ar: 'تنتهك أفعال الأجهزة الإيرانية سيادة الدول الموقعة على البيان.',
        },
        sources: ['jns-joint-2025'],
      },
    ],
    sources: ['jns-joint-2025', 'chri-joint-2025'],
  },
  'mek-investigation-2025': {
    date: '2025-09-01',
    title: {
      en: 'Prosecutors still examining MEK’s alleged cyberattacks on Iran',
      ar: 'تحقيق مستمر في هجمات سيبرانية على إيران منسوبة إلى مجاهدي خلق',
    },
    summary: {
      en: 'Two years after the raid on the camp, the special prosecutors told the Balkan Investigative Reporting Network (BIRN) that experts were still studying hundreds of seized devices in a case against MEK members over the suspected hacking of Iranian systems.',
      ar: 'بعد عامين من مداهمة المعسكر، قالت النيابة الخاصة لشبكة البلقان للصحافة الاستقصائية إن الخبراء ما زالوا يفحصون مئات الأجهزة المصادرة، في قضية تخص أعضاء في مجاهدي خلق يُشتبه في اختراقهم أنظمة إيرانية.',
    },
    kind: 'investigation',
    actors: ['albania', 'mek', 'iran'],
    importance: 3,
    notes: [
      {
        en: 'The date is that of the report.',
        ar: 'التاريخ هو تاريخ نشر التقرير.',
      },
    ],
    sources: ['birn-mek-2025', 'ocnal-raid-2023'],
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
        sources: ['mesazhi-elbit-2025'],
      },
    ],
    notes: [
      {
        en: 'It is not a cyber deal, and its value has not been disclosed. The date is that of an Albanian report.',
        ar: 'لا تتعلق الصفقة بالأمن السيبراني، ولم يُكشف عن قيمتها. والتاريخ هو تاريخ تقرير ألباني عنها.',
      },
    ],
    sources: ['javanews-elbit-2025', 'mesazhi-elbit-2025'],
  },
  'rama-knesset-2026': {
    date: '2026-01-26',
    title: {
      en: 'Rama, in Jerusalem, thanks Israel for support against cyberattack',
      ar: 'راما يشكر إسرائيل من القدس على دعمها إبان الهجوم السيبراني',
    },
    summary: {
      en: 'Prime Minister Edi Rama addressed the Knesset and appeared beside Prime Minister Benjamin Netanyahu on a visit of 25–27 January. He thanked Israel for critical support during the cyberattack he blames on Iran and promised deeper cooperation in defence and cybersecurity.',
      ar: 'ألقى رئيس الوزراء الألباني إيدي راما كلمة في الكنيست وظهر إلى جانب رئيس الوزراء الإسرائيلي بنيامين نتنياهو خلال زيارة امتدت من 25 إلى 27 يناير. وشكر إسرائيل على دعمها الحاسم إبان الهجوم السيبراني الذي ينسبه إلى إيران، ووعد بتعميق التعاون في الدفاع والأمن السيبراني.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 1,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'Like Israel, Albania has no relations with Iran, and the rule of Tehran’s “murderers” is nearing its end, Rama said.',
          ar: 'لا علاقات لألبانيا بإيران، شأنها شأن إسرائيل، وحكم «قتلة طهران» يقترب من نهايته، بحسب راما.',
        },
        sources: ['noa-rama-2026', 'tiranadiplomat-rama-2026'],
      },
      {
        by: 'israel',
        stance: 'asserts',
        text: {
          en: 'Ties between Albania and Israel are closer than ever, Netanyahu told the Knesset.',
          ar: 'العلاقات بين ألبانيا وإسرائيل أوثق من أي وقت مضى، كما قال نتنياهو في الكنيست.',
        },
        sources: ['knesset-rama-2026'],
      },
    ],
    notes: [
      {
        en: 'Roles had changed since Rama’s visit of October 2022: Netanyahu was now prime minister and Lapid leader of the opposition.',
        ar: 'تبدلت الأدوار منذ زيارة راما في أكتوبر 2022، إذ بات نتنياهو رئيسا للوزراء ولابيد زعيما للمعارضة.',
      },
    ],
    sources: ['knesset-rama-2026', 'noa-rama-2026', 'tiranadiplomat-rama-2026', 'rks-rama-2026'],
  },
  'rama-irgc-pledge-2026': {
    date: '2026-02-28',
    title: {
      en: 'Rama backs strikes on Iran, vows to list its Guards as terrorists',
      ar: 'راما يؤيد الضربات على إيران ويتعهد بتصنيف الحرس الثوري إرهابيا',
    },
    summary: {
      en: 'On the day the United States and Israel struck Iran, Prime Minister Edi Rama declared Albania’s full support for them. He said his country would list the Revolutionary Guards (IRGC) as a terrorist organisation, citing the cyberattacks on Albania.',
      ar: 'أعلن رئيس الوزراء إيدي راما دعم ألبانيا الكامل للولايات المتحدة وإسرائيل يوم توجيههما ضربات إلى إيران، وقال إن بلاده ستصنف الحرس الثوري منظمة إرهابية، مستشهدا بالهجمات السيبرانية عليها.',
    },
    kind: 'statement',
    actors: ['albania', 'iran', 'usa', 'israel'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'For Albania this is a matter of national security, not of abstract geopolitics, Rama said.',
          ar: 'هذه، بالنسبة إلى ألبانيا، مسألة أمن قومي لا جغرافيا سياسية مجردة، بحسب راما.',
        },
        sources: ['noa-rama-irgc-2026'],
      },
    ],
    sources: ['noa-rama-irgc-2026', '24chasa-rama-irgc-2026'],
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
    actors: ['homeland-justice', 'albania', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        text: {
          en: 'Lawmakers’ correspondence of recent months is in the group’s hands.',
          ar: 'باتت مراسلات النواب في الأشهر الأخيرة بحوزة المجموعة.',
        },
        sources: ['tiranatimes-parliament-2026', 'birn-parliament-2026'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'Parliament rules out any damage to its main infrastructure.',
          ar: 'لم تتضرر البنية التحتية الرئيسية للبرلمان، بحسب البرلمان.',
        },
        sources: ['cna-parliament-2026'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Experts dispute parliament’s account: they say the intruders had access for a long time and that passwords were left unchanged.',
          ar: 'يشكك خبراء في رواية البرلمان، ويقولون إن المتسللين بقوا في الشبكة طويلا وإن كلمات المرور لم تُغيّر.',
        },
        sources: ['birn-parliament-2026'],
      },
    ],
    notes: [
      {
        en: 'Some media date the attack to 10 March, when it was disclosed; parliament found the intrusion at about 21:00 the evening before.',
        ar: 'تؤرخ بعض وسائل الإعلام الهجوم بيوم 10 مارس، وهو يوم الإعلان عنه، أما البرلمان فاكتشف الاختراق نحو التاسعة من مساء اليوم السابق.',
      },
      {
        en: 'At the time of the disclosure the authorities had not verified what the group said it took.',
        ar: 'لم تكن السلطات، عند الإعلان، قد تحققت مما قالت المجموعة إنها استولت عليه.',
      },
    ],
    sources: [
      'cna-parliament-2026',
      'birn-parliament-2026',
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
    summary: {
      en: 'Lawmakers adopted, with 79 votes in favour, a resolution that names Iran a state sponsor of terrorism and brands the Revolutionary Guards (IRGC) and Hezbollah terrorist groups, citing the cyberattacks. The opposition boycotted the sitting.',
      ar: 'أقر البرلمان الألباني بأصوات 79 نائبا قرارا يعلن إيران دولة راعية للإرهاب ويصف الحرس الثوري وحزب الله بأنهما جماعتان إرهابيتان، مستندا إلى الهجمات السيبرانية. وقاطعت المعارضة الجلسة.',
    },
    kind: 'legal',
    actors: ['albania', 'iran'],
    importance: 1,
    claims: [
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
        text: {
          en: 'The sitting serves the prime minister’s personal agenda, the Democratic Party said.',
          ar: 'تخدم الجلسة أجندة رئيس الوزراء الشخصية، بحسب الحزب الديمقراطي.',
        },
        sources: ['dritare-resolution-2026'],
      },
    ],
    notes: [
      {
        en: 'Sources disagree on the legal effect: Gazeta Si says the vote itself declares the two groups terrorist; the draft quoted by Shqiptarja asks the government to do so. Whether the government has done it separately is not known.',
        ar: 'تختلف المصادر في الأثر القانوني؛ فموقع Gazeta Si يقول إن التصويت نفسه يعلن الجماعتين إرهابيتين، بينما تطلب المسودة التي نشرها موقع Shqiptarja ذلك من الحكومة. ولا يُعرف هل اتخذت الحكومة قرارا منفصلا بذلك.',
      },
      {
        en: 'Shqiptarja calls Albania the second country after the United States to use the label of state sponsor; this could not be confirmed. No Iranian reaction to the vote has been found.',
        ar: 'يقول موقع Shqiptarja إن ألبانيا ثاني دولة، بعد الولايات المتحدة، تصف إيران بأنها دولة راعية للإرهاب، ولم يتسن تأكيد ذلك. ولم يُعثر على رد إيراني على التصويت.',
      },
    ],
    sources: [
      'topchannel-resolution-2026',
      'gazetasi-resolution-2026',
      'shqiptarja-resolution-2026',
      'yemennow-resolution-2026',
      'dritare-resolution-2026',
    ],
  },
} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
