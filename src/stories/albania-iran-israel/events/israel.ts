import type { Event } from '../ids.ts';
import { iranDeniesAll, mekRejectsLabel } from './standingClaims.ts';

/** Events of the chapter `israel`, earliest first. */
export const israelEvents = {
  'iran-paper-drones-mek-2022': {
    date: '2022-10~',
    title: {
      en: 'Iranian state paper says drones could reach MEK base in Albania',
      ar: 'صحيفة حكومية إيرانية: المسيّرات تستطيع بلوغ مقر مجاهدي خلق بألبانيا',
    },
    short: { en: 'Iran paper: MEK within range', ar: 'صحيفة: ألبانيا ضمن مدى مسيّراتنا' },
    summary: {
      en: 'The Iranian government’s newspaper, Iran, wrote that the country has drones that can evade radar, reach beyond Albania and strike the base of the Iranian opposition group MEK there. It referred to a statement in which the Intelligence Ministry linked the group to unrest in Iranian cities.',
      ar: 'كتبت صحيفة إيران، الناطقة باسم الحكومة الإيرانية، أن لدى البلاد طائرات مسيّرة تفلت من الرادار ويتجاوز مداها ألبانيا، ويمكنها ضرب مقر منظمة مجاهدي خلق الإيرانية المعارضة هناك. وأشارت إلى بيان ربطت فيه وزارة الاستخبارات المنظمة باضطرابات شهدتها مدن إيرانية.',
    },
    kind: 'statement',
    actors: ['iran', 'mek', 'albania'],
    importance: 3,
    claims: [
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['mek'],
        text: {
          en: 'When a “terrorist group” openly endangers a country’s security, that country is entitled under international law to target the group’s base and members, as Iran did in northern Iraq, the paper wrote.',
          ar: 'حين تهدد «جماعة إرهابية» أمن بلد علنا، يجيز له القانون الدولي استهداف مقرها وأعضائها، كما فعلت إيران في شمال العراق، وفق الصحيفة.',
        },
        sources: ['ifp-drones-2022', 'politiko-drones-2022'],
      },
      mekRejectsLabel,
    ],
    notes: [
      {
        en: 'The day is not known. An Albanian report, which speaks of a threat, places the article a month after the cyberattacks on Albania of September 2022.',
        ar: 'لا يُعرف يوم النشر. ويقول تقرير ألباني، تحدث عن تهديد، إن المقال نُشر بعد شهر من الهجمات السيبرانية على ألبانيا في سبتمبر 2022.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'What an Iranian government newspaper wrote about striking the MEK’s base.',
          ar: 'أضفنا ما كتبته صحيفة حكومية إيرانية عن ضرب مقر منظمة مجاهدي خلق، وكنا قد أغفلناه.',
        },
      },
    ],
    sources: ['ifp-drones-2022', 'politiko-drones-2022', 'rrugapress-drones-2022'],
  },
  'rama-arrives-israel-2022': {
    date: '2022-10-23',
    title: {
      en: 'Albania’s Rama lands in Israel to seek help against cyberattacks',
      ar: 'راما يصل إلى إسرائيل طلبا للمساعدة في صد الهجمات السيبرانية',
    },
    short: { en: 'Rama lands in Israel', ar: 'راما يصل إلى إسرائيل' },
    summary: {
      en: 'Albania’s prime minister, Edi Rama, began a three-day official visit on Sunday at the invitation of Israel’s interim prime minister, Yair Lapid. He was seeking help to strengthen his country’s cybersecurity, weeks after breaking with Tehran over attacks that Albania blames on Iran and Iran denies.',
      ar: 'بدأ رئيس الوزراء الألباني إيدي راما، الأحد، زيارة رسمية لإسرائيل تستمر ثلاثة أيام بدعوة من رئيس الوزراء المؤقت يائير لابيد، سعيا إلى تعزيز الأمن السيبراني لبلاده. وكانت ألبانيا قد قطعت علاقاتها بإيران قبل أسابيع بسبب هجمات تنسبها إليها، وهو ما تنفيه طهران.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 1,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Rama has asked Israel to help with cybersecurity after the attacks that led Albania to break off relations with Iran, Hebrew-language media say, as relayed by the Egyptian site Sada El-Balad.',
          ar: 'طلب راما مساعدة إسرائيل في مجال الأمن السيبراني بعد الهجمات التي دفعت ألبانيا إلى قطع علاقاتها بإيران، وفق وسائل إعلام عبرية نقل عنها موقع صدى البلد المصري.',
        },
        sources: ['elbalad-rama-2022', 'gazetashqiptare-agenda-2022', 'jpost-rama-2022'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Rama begins the visit today to ask for Israeli help in strengthening Albania’s cyber capabilities, the Israeli daily Yedioth Ahronoth says, as relayed by Sada El-Balad.',
          ar: 'يبدأ راما زيارته اليوم طلبا لمساعدة إسرائيلية تعزز قدرات ألبانيا السيبرانية، وفق صحيفة يديعوت أحرونوت الإسرائيلية التي نقل عنها صدى البلد.',
        },
        sources: ['elbalad-rama-2022'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The cooperation was Israel’s initiative, unnamed political sources in Tel Aviv told the newspaper Asharq Al-Awsat.',
          ar: 'جاء التعاون بمبادرة من إسرائيل، كما قالت لصحيفة الشرق الأوسط مصادر سياسية في تل أبيب لم تسمها.',
        },
        sources: ['aawsat-rama-2022'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Rama would like a summit of Balkan prime ministers to be held in Israel, The Jerusalem Post and Yedioth Ahronoth say.',
          ar: 'يرغب راما في عقد قمة لرؤساء وزراء دول البلقان في إسرائيل، وفق صحيفتي جيروزاليم بوست ويديعوت أحرونوت.',
        },
        sources: ['jpost-rama-2022', 'tasnim-rama-2022'],
      },
      {
        by: 'iran',
        stance: 'reports',
        text: {
          en: 'Israeli media tie the visit to the break with Iran and say its purpose is to obtain Israel’s help, wrote Tasnim, an agency close to the Revolutionary Guards. It called that help a reward for “good service”.',
          ar: 'تربط وسائل إعلام إسرائيلية الزيارة بقطع العلاقات مع إيران وترى أن غايتها الحصول على عون إسرائيل، وفق وكالة تسنيم القريبة من الحرس الثوري، التي سمّت هذا العون مكافأة على «حسن الخدمة».',
        },
        sources: ['tasnim-rama-2022'],
      },
    ],
    notes: [
      {
        en: 'Sada El-Balad, relaying Yedioth Ahronoth, calls Rama Albania’s president. He is prime minister; the president was Bajram Begaj.',
        ar: 'وصف صدى البلد، نقلا عن يديعوت أحرونوت، راما بأنه رئيس ألبانيا. والصحيح أنه رئيس الوزراء، أما رئيس الجمهورية فكان بايرام بيغاي.',
      },
      {
        en: 'Lapid’s title varies: Sada El-Balad calls him interim prime minister, the Associated Press caretaker prime minister.',
        ar: 'تختلف المصادر في صفة لابيد؛ فهو في صدى البلد رئيس الوزراء المؤقت، وفي خبر أسوشيتد برس رئيس حكومة تصريف الأعمال.',
      },
      {
        en: 'Accounts differ on who made the first move: most reports say Rama asked for help, while Asharq Al-Awsat’s sources say Israel proposed it. Israel had offered help in public on 12 September.',
        ar: 'تتباين الروايات في صاحب الخطوة الأولى؛ فمعظمها يقول إن راما طلب المساعدة، بينما تقول مصادر الشرق الأوسط إن إسرائيل اقترحتها. وكانت إسرائيل قد عرضت المساعدة علنا في 12 سبتمبر.',
      },
      {
        en: 'No statement by Iran’s government on the visit is known.',
        ar: 'لا يُعرف للحكومة الإيرانية تعليق على الزيارة.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We now name and link the Arabic report from which this timeline began, and say what it takes from Yedioth Ahronoth. Added: Israeli sources’ account that the cooperation was Israel’s initiative, and an Iranian agency’s view of the visit.',
          ar: 'صار التقرير العربي الذي انطلق منه هذا الخط الزمني مذكورا باسمه ورابطه، وكذلك ما تقوله فيه يديعوت أحرونوت. وأضفنا قول مصادر إسرائيلية إن التعاون جاء بمبادرة من إسرائيل، ورأي وكالة إيرانية في الزيارة.',
        },
      },
    ],
    sources: ['elbalad-rama-2022', 'ap-rama-2022', 'toi-lapid-2022', 'jpost-rama-2022', 'jns-rama-2022'],
  },
  'rama-lapid-meeting-2022': {
    date: '2022-10-23',
    title: {
      en: 'Lapid offers Rama Israeli help in cyber defence',
      ar: 'لابيد يعرض على راما مساعدة إسرائيل في الدفاع السيبراني',
    },
    summary: {
      en: 'Yair Lapid, Israel’s interim prime minister, met Prime Minister Edi Rama of Albania in Jerusalem, first alone and then with their teams. He called Iran a common threat and proposed cooperation in cyber defence, with experts to follow up online. Trade, tourism and direct flights were also discussed.',
      ar: 'استقبل رئيس الوزراء الإسرائيلي المؤقت يائير لابيد نظيره الألباني إيدي راما في القدس، في لقاء منفرد أعقبه آخر بحضور فريقيهما. ووصف لابيد إيران بأنها تهديد مشترك، واقترح تعاونا في الدفاع السيبراني يتابعه الخبراء عبر الإنترنت. وتناولت المباحثات أيضا التجارة والسياحة والرحلات الجوية المباشرة.',
    },
    kind: 'visit',
    actors: ['israel', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'israel',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Iran threatens both countries, as its recent cyberattacks on Albania showed, Lapid said.',
          ar: 'تهدد إيران البلدين معا، وقد ظهر ذلك في هجماتها السيبرانية الأخيرة على ألبانيا، كما قال لابيد.',
        },
        sources: ['toi-lapid-2022', 'toi-ar-lapid-2022'],
      },
      {
        by: 'israel',
        stance: 'supports',
        text: {
          en: 'Helping Albania against Iran is both a national interest and a historical obligation, Lapid said.',
          ar: 'مساعدة ألبانيا في مواجهة إيران مصلحة وطنية وواجب تاريخي معا، بحسب لابيد.',
        },
        sources: ['toi-lapid-2022', 'securityweek-rama-2022', 'voa-rama-2022'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Sources disagree on what was agreed: i24NEWS, Asharq Al-Awsat and Israel’s Army Radio report an agreement to cooperate, the Associated Press a proposal by Lapid.',
        ar: 'تختلف المصادر في ما انتهى إليه اللقاء؛ فقناة i24NEWS وصحيفة الشرق الأوسط وإذاعة الجيش الإسرائيلي تتحدث عن اتفاق على التعاون، بينما تقول أسوشيتد برس إن لابيد اقترحه.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Lapid’s charge against Iran, and Iran’s denial beside it.',
          ar: 'أضفنا اتهام لابيد لإيران، وإلى جانبه نفيها.',
        },
      },
    ],
    sources: [
      'toi-lapid-2022',
      'toi-ar-lapid-2022',
      'i24-lapid-2022',
      'aawsat-rama-2022',
      'alain-lapid-2022',
      'sharqtrend-arrival-2022',
    ],
  },
  'rama-delegation-firms-2022': {
    date: '2022-10-23/2022-10-25',
    title: {
      en: 'Ministers join Rama, with talks planned with Israeli cyber firms',
      ar: 'وزراء يرافقون راما ولقاءات مقررة مع شركات أمن سيبراني إسرائيلية',
    },
    short: { en: 'Ministers join Rama in Israel', ar: 'وزراء يرافقون راما إلى إسرائيل' },
    summary: {
      en: 'Prime Minister Edi Rama’s delegation included ministers, his national security adviser and Albania’s cyber chief, and, by one Israeli daily’s account, deputy ministers. They were due to meet heads of leading Israeli cyber and information-security companies, none of which has been named.',
      ar: 'ضم الوفد المرافق لراما وزراء ومستشار الأمن القومي والمسؤول الأول عن الأمن السيبراني في ألبانيا، إضافة إلى نواب وزراء بحسب صحيفة إسرائيلية. وكان مقررا أن يلتقي أعضاؤه رؤساء شركات إسرائيلية رائدة في الأمن السيبراني وأمن المعلومات لم يُكشف عن أسمائها.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 2,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The delegation includes ministers, deputy ministers and officials for cybersecurity and other fields, who intend to meet the heads of the Israeli companies, Yedioth Ahronoth says, as relayed by Sada El-Balad.',
          ar: 'يضم الوفد وزراء ونواب وزراء ومسؤولين في الأمن السيبراني ومجالات أخرى، ويعتزمون لقاء رؤساء الشركات، وفق يديعوت أحرونوت التي نقل عنها صدى البلد.',
        },
        sources: ['elbalad-rama-2022', 'alresalah-rama-2022', 'tasnim-rama-2022'],
      },
    ],
    notes: [
      {
        en: 'No day was given for the company meetings, so the date covers the whole visit. No report says whether they took place or what came of them.',
        ar: 'لم يُحدد يوم للقاءات مع الشركات، ولذلك يشمل التاريخ أيام الزيارة كلها. ولا يذكر أي تقرير هل عُقدت ولا عمّ أسفرت.',
      },
      {
        en: 'Lists of the delegation differ. i24NEWS names the cyber director, the ministers for foreign affairs, youth and agriculture, the national security adviser and the chief spokesman; Israel Hayom adds Israel’s ambassador to Tirana, Galit Peleg.',
        ar: 'تختلف المصادر في تشكيلة الوفد؛ فقناة i24NEWS تذكر مدير الأمن السيبراني ووزراء الخارجية والشباب والزراعة ومستشار الأمن القومي وكبير المتحدثين، وتضيف صحيفة إسرائيل هيوم سفيرة إسرائيل في تيرانا غاليت بيليغ.',
      },
      {
        en: 'Deputy ministers are known only through Yedioth Ahronoth, which Sada El-Balad, the Palestinian outlet Al-Resalah and Iran’s Tasnim relay.',
        ar: 'لا يُعرف خبر نواب الوزراء إلا عن يديعوت أحرونوت، وقد نقله عنها صدى البلد وموقع الرسالة الفلسطيني ووكالة تسنيم الإيرانية.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We wrote that deputy ministers were mentioned in one Arabic report only. In fact at least three outlets relay it from Yedioth Ahronoth. We had also left out that officials for “other fields” were in the delegation.',
          ar: 'كتبنا أن نواب الوزراء لم يُذكروا إلا في تقرير عربي واحد، والصحيح أن ثلاثة مواقع على الأقل نقلت ذلك عن يديعوت أحرونوت. وأعدنا إلى تشكيلة الوفد «مجالات أخرى» كنا قد أغفلناها.',
        },
      },
    ],
    sources: ['elbalad-rama-2022', 'i24-fr-delegation-2022', 'jpost-rama-2022', 'sharqtrend-arrival-2022'],
  },
  'rama-levy-planned-2022': {
    date: '2022-10-23/2022-10-25',
    title: {
      en: 'Rama meets Knesset Speaker Levy and Finance Minister Liberman',
      ar: 'راما يلتقي رئيس الكنيست ليفي ووزير المالية ليبرمان',
    },
    summary: {
      en: 'Prime Minister Edi Rama met Mickey Levy, speaker of the Knesset, and Finance Minister Avigdor Liberman during his visit, Asharq Al-Awsat and Foreign Policy reported. He also saw Yair Lapid, Isaac Herzog and Gaby Portnoy.',
      ar: 'التقى راما خلال زيارته رئيس الكنيست ميكي ليفي ووزير المالية أفيغدور ليبرمان، إلى جانب لابيد وهرتسوغ وبورتنوي، كما أوردت صحيفة الشرق الأوسط ومجلة فورين بوليسي.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'Neither report gives a day, so the date covers the whole visit. Yedioth Ahronoth, relayed by Sada El-Balad, had announced a meeting with Levy after Monday’s talks with Herzog, separate from the others.',
        ar: 'لا يحدد أي من الخبرين يوما، ولذلك يشمل التاريخ أيام الزيارة كلها. وكانت يديعوت أحرونوت، في ما نقله عنها صدى البلد، قد أعلنت لقاء مع ليفي بعد لقاء هرتسوغ الاثنين، منفصلا عن سواه.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We wrote that the meeting with Levy was only announced and that no report said it took place. In fact two reports say that Rama met him, and Liberman too.',
          ar: 'كتبنا أن لقاء ليفي أُعلن مسبقا ولم يرد خبر بانعقاده، والصحيح أن خبرين يذكران أن راما التقاه، والتقى ليبرمان أيضا.',
        },
      },
    ],
    sources: ['aawsat-rama-2022', 'foreignpolicy-albania-2022', 'elbalad-rama-2022', 'toi-lapid-2022'],
  },
  'rama-portnoy-meeting-2022': {
    date: '2022-10-24',
    title: {
      en: 'Israel’s cyber chief offers Rama options for help',
      ar: 'رئيس الأمن السيبراني الإسرائيلي يعرض على راما خيارات للمساعدة',
    },
    short: { en: 'Israel offers Rama cyber help', ar: 'إسرائيل تعرض على راما المساعدة' },
    summary: {
      en: 'At a separate meeting Gaby Portnoy, head of Israel’s National Cyber Directorate, briefed Prime Minister Edi Rama on how Israel protects critical infrastructure and on its planned “cyber dome”. He set out several forms of help; experts were to work out the details by video link.',
      ar: 'عرض رئيس المديرية الوطنية الإسرائيلية للأمن السيبراني غابي بورتنوي على راما، في اجتماع منفصل، أسلوب إسرائيل في حماية البنى التحتية الحيوية ومشروع «القبة السيبرانية» الذي تعتزم إنشاءه. وطرح عليه عدة أشكال من المساعدة، على أن يبحث الخبراء التفاصيل عبر اتصالات مرئية.',
    },
    kind: 'visit',
    actors: ['israel', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'israel',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Iran does not pay enough for its attacks on civilian cyberspace, and Albania’s stance shows that they have a cost, Portnoy said.',
          ar: 'لا تدفع إيران ثمنا كافيا لهجماتها على الفضاء السيبراني المدني، وموقف ألبانيا يثبت أن لهذه الهجمات كلفة، كما قال بورتنوي.',
        },
        sources: ['cybertech-portnoy-2022', 'toi-portnoy-2022'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Yedioth Ahronoth, relayed by Sada El-Balad, announced a meeting of Portnoy with the Albanian delegation. Later reports, and Albania’s cyber chief, Igli Tafa, who was there, say Rama himself took part.',
        ar: 'أعلنت يديعوت أحرونوت، في ما نقله عنها صدى البلد، اجتماعا لبورتنوي مع الوفد الألباني. أما الأخبار اللاحقة، ومعها شهادة إيغلي تافا الذي حضره، فتفيد بأن راما نفسه كان فيه.',
      },
      {
        en: 'Portnoy credited Albania with “sanctions” on Iran. The one measure Albania is known to have taken was to break off relations; the sanctions came from Washington.',
        ar: 'نسب بورتنوي إلى ألبانيا فرض «عقوبات» على إيران، غير أن إجراءها المعروف هو قطع العلاقات، أما العقوبات ففرضتها واشنطن.',
      },
      {
        en: 'Reports name the Israeli project differently: “cyber dome” in Cybertech Insider, “Iron Dome” in The Times of Israel.',
        ar: 'تتباين تسمية المشروع الإسرائيلي: فهو «القبة السيبرانية» في موقع سيبرتك إنسايدر، و«القبة الحديدية» في صحيفة تايمز أوف إسرائيل.',
      },
      {
        en: 'Tafa, then head of Albania’s cybersecurity authority, later recalled that the meeting was in Tel Aviv.',
        ar: 'ذكر تافا لاحقا أن الاجتماع عُقد في تل أبيب، وكان حينها رئيس الهيئة الوطنية الألبانية للأمن السيبراني.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Iran’s denial beside Portnoy’s charge, and that the meeting was announced with the delegation rather than with Rama. Igli Tafa no longer heads the cybersecurity authority; the note now says “then head”.',
          ar: 'أضفنا نفي إيران إلى جانب اتهام بورتنوي، وأن ما أُعلن مسبقا كان اجتماعا مع الوفد لا مع راما. ولم يعد إيغلي تافا رئيسا لهيئة الأمن السيبراني، فصار النص يقول «وكان حينها».',
        },
      },
    ],
    sources: ['cybertech-portnoy-2022', 'toi-portnoy-2022', 'aksk-tafa-portnoy', 'elbalad-rama-2022'],
  },
  'rama-herzog-meeting-2022': {
    date: '2022-10-24',
    title: {
      en: 'Israel’s President Herzog receives Rama',
      ar: 'الرئيس الإسرائيلي هرتسوغ يستقبل راما',
    },
    summary: {
      en: 'President Isaac Herzog welcomed Prime Minister Edi Rama and his delegation on Monday, the second day of the visit, calling him a friend of many years. Rama invited him to Albania and said he hoped for closer cooperation and more Israeli visitors.',
      ar: 'استقبل الرئيس الإسرائيلي إسحاق هرتسوغ، الاثنين، راما والوفد المرافق له في اليوم الثاني من الزيارة، ووصفه بأنه صديق قديم. ودعاه راما إلى زيارة ألبانيا، معربا عن أمله في تعاون أوثق وقدوم مزيد من الزوار الإسرائيليين.',
    },
    kind: 'visit',
    actors: ['israel', 'albania'],
    importance: 2,
    notes: [
      {
        en: 'Reports do not say where the two met. Herzog made his visit to Albania in September 2024.',
        ar: 'لا تذكر التقارير مكان اللقاء. وزار هرتسوغ ألبانيا في سبتمبر 2024.',
      },
    ],
    sources: ['trt-herzog-2022', 'javanews-herzog-2022', 'aawsat-rama-2022', 'elbalad-rama-2022'],
  },
  'rama-netanyahu-planned-2022': {
    date: '2022-10-24?',
    title: {
      en: 'Rama is due to meet opposition leader Netanyahu separately',
      ar: 'لقاء منفصل مقرر بين راما وزعيم المعارضة نتنياهو',
    },
    summary: {
      en: 'A separate meeting with Benjamin Netanyahu, then leader of the Israeli opposition, was announced for Prime Minister Edi Rama’s visit, to follow Monday’s talks with President Herzog. Yedioth Ahronoth, as relayed by Sada El-Balad, and The Jerusalem Post reported it.',
      ar: 'أُعلن، ضمن برنامج زيارة راما، لقاء منفصل مع بنيامين نتنياهو، زعيم المعارضة الإسرائيلية آنذاك، يلي اجتماعه الاثنين بالرئيس هرتسوغ. وأوردت ذلك يديعوت أحرونوت، في ما نقله عنها صدى البلد، وصحيفة جيروزاليم بوست.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 3,
    announcedOnly: true,
    notes: [
      {
        en: 'The meeting was announced in advance; no report has been found that it took place, so the day is uncertain too. Asharq Al-Awsat and Foreign Policy, which list the people Rama met, do not name Netanyahu.',
        ar: 'أُعلن اللقاء مسبقا، ولم يُعثر على تقرير يفيد بأنه عُقد؛ فصحيفة الشرق الأوسط ومجلة فورين بوليسي، اللتان عددتا من التقاهم راما، لا تذكران نتنياهو. ولذلك يبقى يوم اللقاء غير مؤكد.',
      },
      {
        en: 'The advance programmes differ too: The Times of Israel and i24NEWS do not list Netanyahu.',
        ar: 'تتباين أيضا البرامج المعلنة قبل الزيارة، إذ لا تدرج فيها صحيفة تايمز أوف إسرائيل ولا قناة i24NEWS لقاء مع نتنياهو.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'It now says who announced the meeting, and that two later lists of Rama’s meetings do not include it.',
          ar: 'صار النص يذكر من أعلن اللقاء، وأن خبرين لاحقين عددا لقاءات راما لا يذكرانه.',
        },
      },
    ],
    sources: [
      'elbalad-rama-2022',
      'jpost-rama-2022',
      'gazetashqiptare-agenda-2022',
      'foreignpolicy-albania-2022',
    ],
  },
  'rama-visit-ends-2022': {
    date: '2022-10-25',
    title: {
      en: 'Rama ends his visit to Israel, with expert talks to follow',
      ar: 'راما يختتم زيارته لإسرائيل والخبراء يواصلون المباحثات',
    },
    short: { en: 'Rama ends visit to Israel', ar: 'راما يختتم زيارته لإسرائيل' },
    summary: {
      en: 'Prime Minister Edi Rama’s three-day visit ended on Tuesday with no report of a signed cyber agreement. Details were left to specialists in online talks; the two countries signed a memorandum three months later.',
      ar: 'اختتم راما، الثلاثاء، زيارته التي استمرت ثلاثة أيام، ولم يرد خبر بتوقيع اتفاق سيبراني خلالها. وتُركت التفاصيل لمباحثات بين المختصين عبر الإنترنت، قبل أن يوقّع البلدان مذكرة تفاهم بعد ثلاثة أشهر.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'Asharq Al-Awsat wrote that the two countries had announced an agreement on close cooperation at the end of the talks; it does not speak of a text or a signing.',
        ar: 'كتبت صحيفة الشرق الأوسط أن البلدين أعلنا في ختام اللقاءات اتفاقا على تعاون وثيق، ولم تذكر نصا ولا توقيعا.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'One newspaper reported an agreement announced at the end of the visit.',
          ar: 'أضفنا أن صحيفة تحدثت عن اتفاق أُعلن في ختام الزيارة.',
        },
      },
    ],
    sources: ['cybertech-portnoy-2022', 'aawsat-rama-2022', 'toi-lapid-2022', 'lajmifundit-mou-2023'],
  },
  'us-denies-training-mek-2022': {
    date: '2022-11-14',
    title: {
      en: 'US denies training the MEK in Albania and voices concern about it',
      ar: 'واشنطن تنفي تدريب مجاهدي خلق في ألبانيا وتبدي قلقا بشأن المنظمة',
    },
    summary: {
      en: 'The US State Department said it neither supports nor trains the MEK in Albania, in cyber technology or anything else, and does not see it as a viable democratic movement representing the Iranian people. Iran had accused Washington of such training, and Foreign Policy had written about it a week earlier.',
      ar: 'قالت الخارجية الأمريكية إنها لا تدعم منظمة مجاهدي خلق في ألبانيا ولا تدربها، لا في التقنيات السيبرانية ولا في سواها، ولا تعدّها حركة ديمقراطية يُعول عليها وتمثل الشعب الإيراني. وكانت إيران قد اتهمت واشنطن بهذا التدريب، وكتبت عنه مجلة فورين بوليسي قبل ذلك بأسبوع.',
    },
    kind: 'statement',
    actors: ['usa', 'mek', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['usa', 'mek'],
        text: {
          en: 'Washington has trained and equipped the MEK in cyberspace and uses it for terror and cyberattacks on Iran, foreign ministry spokesman Nasser Kanaani said on 10 September.',
          ar: 'درّبت واشنطن منظمة مجاهدي خلق وجهزتها في المجال السيبراني، وتستخدمها في الإرهاب والهجمات السيبرانية على إيران، كما قال المتحدث باسم الخارجية ناصر كنعاني في 10 سبتمبر.',
        },
        sources: ['xinhua-2022-09-11'],
      },
      {
        by: 'usa',
        stance: 'denies',
        text: {
          en: 'The claims of support or training are wholly false, and Washington gives the group no money either.',
          ar: 'مزاعم الدعم والتدريب خاطئة تماما، ولا تقدم واشنطن للمنظمة أموالا كذلك.',
        },
        sources: ['iranintl-ar-2022-11-15', 'mdeast-mek-2022'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        accuses: ['mek'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'There are serious concerns about the MEK, including allegations that it abuses its own members.',
          ar: 'ثمة مخاوف جدية بشأن منظمة مجاهدي خلق، منها مزاعم عن إساءتها إلى أعضائها.',
        },
        sources: ['mdeast-mek-2022', 'justthenews-mek-2022'],
      },
      {
        by: 'mek',
        stance: 'denies',
        text: {
          en: 'The MEK has never sought American support or money, and Washington has no authority to say who represents Iranians, its coalition answered in June 2023, when the same words were used again.',
          ar: 'لم تطلب المنظمة قط دعما أمريكيا ولا مالا، وليس لواشنطن أن تقرر من يمثل الإيرانيين، كما رد ائتلاف المنظمة في يونيو 2023 حين تكررت العبارات نفسها.',
        },
        sources: ['ncri-usccar-2023-06-21'],
      },
    ],
    notes: [
      {
        en: 'On 28 November a group of former US officials protested, calling the statement an attempt to appease Tehran and its words on the MEK false.',
        ar: 'في 28 نوفمبر احتج على البيان عدد من المسؤولين الأمريكيين السابقين، وعدّوه محاولة لاسترضاء طهران، ووصفوا ما جاء فيه عن منظمة مجاهدي خلق بأنه غير صحيح.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Washington’s answer to Iran’s charge that it trains the MEK in Albania.',
          ar: 'أضفنا رد واشنطن على اتهام إيران لها بتدريب منظمة مجاهدي خلق في ألبانيا، وكنا قد أغفلناه.',
        },
      },
    ],
    sources: ['iranintl-ar-2022-11-15', 'mdeast-mek-2022', 'justthenews-mek-2022'],
  },
  'albanian-it-officials-investigated': {
    date: '2022-11-30',
    title: {
      en: 'Prosecutors seek house arrest for five Albanian IT officials',
      ar: 'النيابة الألبانية تطلب الإقامة الجبرية لخمسة من موظفي المعلوماتية',
    },
    summary: {
      en: 'Tirana prosecutors asked a court to place five IT officials of Albania’s public administration department under house arrest for alleged abuse of office, in a case tied to the administrata.al system. Local media said the court refused, ordering them only to report regularly.',
      ar: 'طلبت النيابة في تيرانا فرض الإقامة الجبرية على خمسة من موظفي المعلوماتية في إدارة الوظيفة العامة للاشتباه في إساءة استخدام المنصب، في قضية تتصل بنظام administrata.al. وذكرت وسائل إعلام محلية أن المحكمة رفضت الطلب واكتفت بإلزامهم بالمثول دوريا أمام السلطات.',
    },
    kind: 'legal',
    actors: ['albania'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The officials failed to check the system’s security or keep its antivirus protection up to date, prosecutors said; the charge carries up to seven years in prison.',
          ar: 'أهمل الموظفون فحص أمن النظام وتحديث برامج الحماية من الفيروسات، وفق النيابة، وتصل عقوبة هذه التهمة إلى السجن سبع سنوات.',
        },
        sources: ['ap-localnews8-2022-11-30', 'devdiscourse-2022-11-30'],
      },
    ],
    notes: [
      {
        en: 'The date is that of the request. The site EU-OCS said the court’s answer was kept secret; the newspaper Koha Jonë reported the milder measure along with the request.',
        ar: 'التاريخ هو يوم تقديم الطلب. وقال موقع EU-OCS إن رد المحكمة أُبقي سريا، بينما نشرت صحيفة كوها يونه خبر الإجراء المخفف مع خبر الطلب.',
      },
      {
        en: 'The five were not named, and no answer by them or their lawyers is known, nor how the case ended.',
        ar: 'لم تُنشر أسماء الخمسة، ولا يُعرف رد منهم أو من محاميهم، ولا ما انتهت إليه القضية.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'It now says that no answer by the five officials is known, and which reports differ on the court’s decision.',
          ar: 'صار النص يذكر أنه لا يُعرف للموظفين الخمسة رد، ويسمي الأخبار التي تختلف في قرار المحكمة.',
        },
      },
    ],
    sources: ['ap-localnews8-2022-11-30', 'euocs-it-officials-2022', 'kohajone-dap', 'faktoje'],
  },
  'credins-bank-data-2022': {
    date: '2022-12/2023-01',
    title: {
      en: 'Homeland Justice posts what it says is a bank’s client data',
      ar: '«هوملاند جاستس» تنشر ما تقول إنه بيانات عملاء أحد المصارف',
    },
    summary: {
      en: 'Homeland Justice, the group blamed for leaks of Albanian state data since the summer, struck a private company for the first time in December: Credins Bank, the Balkan Investigative Reporting Network (BIRN) reported. In January the group posted two files on Telegram that it said held data of the bank’s customers.',
      ar: 'ذكرت شبكة البلقان للصحافة الاستقصائية أن مجموعة «هوملاند جاستس»، التي تُنسب إليها تسريبات لبيانات الدولة الألبانية منذ الصيف، استهدفت في ديسمبر للمرة الأولى جهة خاصة هي مصرف كريدينس. ونشرت المجموعة في يناير على تلغرام ملفين قالت إنهما يحويان بيانات عملاء المصرف.',
    },
    kind: 'leak',
    actors: ['homeland-justice', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accounts: ['serious-harm'],
        text: {
          en: 'The file of 9 January holds data of the bank’s business clients; a second, a week later, was headed “All Accounts Customers”.',
          ar: 'يحوي ملف 9 يناير بيانات عملاء المصرف من الشركات، أما الثاني، بعد أسبوع، فعنوانه «عملاء الحسابات كلها».',
        },
        sources: ['birn-credins-files-2023'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accounts: ['limited-harm'],
        text: {
          en: 'Everything is under control, the authorities said.',
          ar: 'كل شيء تحت السيطرة، كما قالت السلطات.',
        },
        sources: ['birn-credins-2023'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'A strong cyberattack on a bank, which reached data but not accounts, was confirmed to have come from Iran, central bank governor Gent Sejko said in November 2024, without naming the bank.',
          ar: 'تأكد أن هجوما سيبرانيا قويا على أحد المصارف، طال البيانات لا الحسابات، جاء من إيران، كما قال محافظ البنك المركزي غنت سيكو في نوفمبر 2024 من دون أن يسمي المصرف.',
        },
        sources: ['mesazhi-sejko-2024'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'Whether Sejko meant Credins is not known. No statement by the bank is known either, nor any independent check of the files.',
        ar: 'لا يُعرف هل قصد سيكو مصرف كريدينس. ولا يُعرف كذلك بيان من المصرف، ولا تحقق مستقل من الملفين.',
      },
      {
        en: 'Media in Albania were barred from reporting what the leaks contained. An IT expert, backed by a forum of some 800 colleagues, filed a complaint with special prosecutors against the state bodies in charge of data security, BIRN said.',
        ar: 'مُنعت وسائل الإعلام في ألبانيا من نشر محتوى التسريبات. وقدم خبير معلوماتية، يسانده منتدى من نحو 800 خبير، شكوى إلى النيابة الخاصة على الهيئات الحكومية المسؤولة عن أمن البيانات، وفق شبكة البلقان للصحافة الاستقصائية.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The first known attack by this group on a private company, between the leaks of 2022 and the attacks of late 2023.',
          ar: 'أضفنا أول هجوم معروف لهذه المجموعة على شركة خاصة، بين تسريبات 2022 وهجمات أواخر 2023.',
        },
      },
    ],
    sources: ['birn-credins-2023', 'birn-credins-files-2023', 'mesazhi-sejko-2024'],
  },
  'pooladrag-sentenced-2022': {
    date: '2022-12-14',
    title: {
      en: 'Albanian court jails Iranian for ten years on terrorism charges',
      ar: 'محكمة ألبانية تقضي بسجن إيراني عشر سنوات في قضية إرهاب',
    },
    summary: {
      en: 'Albania’s special court for corruption and organised crime sentenced Bijan Pooladrag, an Iranian and former MEK member, to ten years in prison for funding terrorism and belonging to a terrorist organisation. He had been arrested on suspicion of spying on the MEK. He denied the charges and could appeal.',
      ar: 'حكمت المحكمة الخاصة بالفساد والجريمة المنظمة في ألبانيا بالسجن عشر سنوات على الإيراني بيجان بولادراغ، وهو عضو سابق في منظمة مجاهدي خلق، بتهمتي تمويل الإرهاب والانتماء إلى منظمة إرهابية. وكان قد اعتُقل للاشتباه في تجسسه على المنظمة. ونفى التهم، وله أن يستأنف الحكم.',
    },
    kind: 'legal',
    actors: ['albania', 'mek', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        accuses: ['iran'],
        text: {
          en: 'Pooladrag is suspected of working for Iran’s secret services and of eavesdropping on the MEK, the Balkan Investigative Reporting Network (BIRN) reported when special prosecutors charged him in April 2022.',
          ar: 'يُشتبه في أن بولادراغ عمل لأجهزة الاستخبارات الإيرانية وتنصت على منظمة مجاهدي خلق، وفق ما نشرته شبكة البلقان للصحافة الاستقصائية حين وجهت إليه النيابة الخاصة التهم في أبريل 2022.',
        },
        sources: ['birn-pooladrag-2022', 'iranintl-ar-2022-04-02'],
      },
      {
        by: 'mek',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The organisation expelled him in 2018 with several other “agents” of Tehran.',
          ar: 'بولادراغ من «عملاء» طهران، وقد طردته المنظمة عام 2018 مع عدد آخر منهم.',
        },
        sources: ['islamistmovements-pooladrag-2022'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'The ruling came on Wednesday and was made public a day later. The reports do not say which organisation the court meant. Oculus News speaks of 15 years, reduced to ten because the trial was an abbreviated one.',
        ar: 'صدر الحكم الأربعاء وأُعلن بعد يوم. ولا تذكر الأخبار أي منظمة قصدتها المحكمة. ويتحدث موقع أوكولوس نيوز عن 15 عاما خُفضت إلى عشر سنوات لأن المحاكمة كانت مختصرة.',
      },
      {
        en: 'Accounts of how he left the MEK differ: the Associated Press says he left almost three years before the verdict; the organisation says it expelled him in 2018, though in 2020 its website said September 2019.',
        ar: 'تتباين الروايات في خروجه من منظمة مجاهدي خلق؛ فأسوشيتد برس تقول إنه تركها قبل الحكم بنحو ثلاث سنوات، وتقول المنظمة إنها طردته عام 2018، بينما ذكر موقعها في 2020 أن ذلك كان في سبتمبر 2019.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The ten-year sentence in the case of alleged spying on the MEK.',
          ar: 'أضفنا حكم السجن عشر سنوات في قضية التجسس المفترض على منظمة مجاهدي خلق، وكنا قد أغفلناه.',
        },
      },
    ],
    sources: [
      'ap-pooladrag-2022',
      'beirutnews-pooladrag-2022',
      'ocnal-pooladrag-2022',
      'mojahedin-pooladrag-2020',
    ],
  },
  'uae-israeli-contracts-report-2023': {
    date: '2023~',
    title: {
      en: 'Report: UAE ready to fund Albanian deals with Israeli cyber firms',
      ar: 'تقرير: الإمارات مستعدة لتمويل عقود ألبانيا مع شركات سيبرانية إسرائيلية',
    },
    summary: {
      en: 'Intelligence Online, as relayed by the writer Ami Dombe, reported that the United Arab Emirates might pay for Albania’s contracts with Israeli cyber companies. Separately, Albania and the Emirates signed a cybersecurity agreement.',
      ar: 'أوردت نشرة إنتليجنس أونلاين، في ما نقله عنها الكاتب عامي دومبا، أن الإمارات قد تتحمل كلفة عقود ألبانيا مع شركات إسرائيلية للأمن السيبراني. ووقّعت ألبانيا والإمارات في سياق منفصل اتفاقا للأمن السيبراني.',
    },
    kind: 'background',
    actors: ['uae', 'albania', 'israel'],
    importance: 3,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Abu Dhabi is ready to cover all or part of the contracts, Intelligence Online wrote, citing unnamed sources.',
          ar: 'أبوظبي مستعدة لتمويل العقود كليا أو جزئيا، كما كتبت نشرة إنتليجنس أونلاين نقلا عن مصادر لم تُسمّ.',
        },
        sources: ['hadarat-uae-2023'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Under its agreement with Albania, Israel’s National Cyber Directorate is to help set up an emergency response team, possibly through the Israeli company Rafael.',
          ar: 'اتفقت المديرية الوطنية الإسرائيلية للأمن السيبراني مع ألبانيا على المساعدة في إنشاء فريق للاستجابة للطوارئ، وقد تتولى ذلك شركة رافائيل الإسرائيلية.',
        },
        sources: ['hadarat-uae-2023'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The Emirates were among the first to help after the attack, Deputy Prime Minister Belinda Balluku said.',
          ar: 'كانت الإمارات من أوائل من قدموا المساعدة بعد الهجوم، كما قالت نائبة رئيس الوزراء بيليندا بالوكو.',
        },
        sources: ['adn-uae-cyber'],
      },
    ],
    notes: [
      {
        en: 'The report is undated; it followed the Israeli-Albanian memorandum of early 2023.',
        ar: 'التقرير غير مؤرخ، وقد جاء بعد مذكرة التفاهم الإسرائيلية الألبانية التي وُقّعت مطلع عام 2023.',
      },
      {
        en: 'The account of the funding comes from a single report citing unnamed sources, which speaks of contracts already signed. No contract with an Israeli company has been confirmed, and no Israeli firm hired by Albania has been named.',
        ar: 'تستند رواية التمويل إلى تقرير وحيد نقل عن مصادر لم تُسمّ وتحدث عن عقود موقعة. ولم يتأكد إبرام أي عقد مع شركة إسرائيلية، ولم يُذكر اسم أي شركة تعاقدت معها ألبانيا.',
      },
    ],
    sources: ['hadarat-uae-2023', 'adn-uae-cyber'],
  },
  'balluku-israel-visit-2023': {
    date: '2023-01-24',
    title: {
      en: 'Albania’s deputy prime minister holds cyber talks in Israel',
      ar: 'نائبة رئيس الوزراء الألباني تبحث الأمن السيبراني في إسرائيل',
    },
    short: { en: 'Albanian deputy PM visits Israel', ar: 'نائبة رئيس الوزراء في إسرائيل' },
    summary: {
      en: 'Deputy Prime Minister Belinda Balluku met Israel’s cyber chief Gaby Portnoy, Foreign Minister Eli Cohen and other ministers. She said Israel had decided to support Albania’s cybersecurity and that a wider agreement between the two governments was planned.',
      ar: 'التقت نائبة رئيس الوزراء الألباني بيليندا بالوكو في إسرائيل رئيس المديرية الوطنية للأمن السيبراني غابي بورتنوي ووزير الخارجية إيلي كوهين ووزراء آخرين. وقالت إن إسرائيل قررت دعم الأمن السيبراني في ألبانيا، وإن اتفاقا أوسع بين الحكومتين قيد الإعداد.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 2,
    notes: [
      {
        en: 'The talks with Portnoy were reported on that day; the other meetings fell in the same week.',
        ar: 'نُشر خبر اجتماعها ببورتنوي في ذلك اليوم، أما اللقاءات الأخرى فعُقدت في الأسبوع نفسه.',
      },
    ],
    sources: ['adn-balluku-2023', 'nova-balluku-2023', 'fjala-balluku-2023'],
  },
  'israel-albania-cyber-memorandum-2023': {
    date: '2023-02-01',
    title: {
      en: 'Israel and Albania sign a cybersecurity memorandum',
      ar: 'إسرائيل وألبانيا توقّعان مذكرة تفاهم للأمن السيبراني',
    },
    short: { en: 'Memorandum with Albania', ar: 'مذكرة تفاهم إسرائيلية ألبانية' },
    summary: {
      en: 'The two countries’ cyber chiefs, Gaby Portnoy and Igli Tafa, signed a memorandum in Tel Aviv to share information and strengthen Albania’s defences after attacks that Tirana blames on Tehran, which denies them. Portnoy spoke of an Albanian cyber dome linked to Israel’s.',
      ar: 'وقّع رئيسا هيئتي الأمن السيبراني في البلدين، غابي بورتنوي وإيغلي تافا، في تل أبيب مذكرة لتبادل المعلومات وتقوية دفاعات ألبانيا بعد الهجمات التي تحمّل تيرانا طهران مسؤوليتها، وتنفي إيران صلتها بها. وتحدث بورتنوي عن قبة سيبرانية ألبانية مرتبطة بنظيرتها الإسرائيلية.',
    },
    kind: 'diplomacy',
    actors: ['israel', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'israel',
        stance: 'supports',
        text: {
          en: 'Israel is ready to share technology, methods and procedures with Albania, Portnoy said.',
          ar: 'إسرائيل مستعدة لأن تضع تقنياتها وأساليبها وإجراءاتها في متناول ألبانيا، كما قال بورتنوي.',
        },
        sources: ['lajmifundit-mou-2023'],
      },
    ],
    notes: [
      {
        en: 'Sources differ on the date and the name: Albanian media give 1 February as the day of signing, while a report citing Intelligence Online gives the end of January. Albania’s cybersecurity authority calls the text a cooperation agreement.',
        ar: 'تختلف المصادر في التاريخ والتسمية؛ فالصحافة الألبانية تقول إن التوقيع جرى في الأول من فبراير، بينما يضعه تقرير نقل عن إنتليجنس أونلاين في نهاية يناير، وتسمي الهيئة الوطنية الألبانية للأمن السيبراني الوثيقة اتفاق تعاون.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Added to the summary: Iran’s denial of the attacks that led to the memorandum.',
          ar: 'أضفنا إلى الملخص أن إيران تنفي الهجمات التي جاءت المذكرة ردا عليها.',
        },
      },
    ],
    sources: ['aksk-tafa-portnoy', 'lajmifundit-mou-2023', 'tiranadiplomat-mou-2023', 'hadarat-uae-2023'],
  },
  'tirana-tel-aviv-tech-week-2023': {
    date: '2023-03-21',
    title: {
      en: '88 Israeli companies come to Tirana for a technology week',
      ar: '88 شركة إسرائيلية تشارك في أسبوع للتكنولوجيا في تيرانا',
    },
    short: { en: 'Israeli firms in Tirana', ar: 'شركات إسرائيلية في تيرانا' },
    summary: {
      en: 'A “Tirana–Tel Aviv Technology Week” opened in the Albanian capital with 88 companies from Israel, as well as investors, Albanian media said. Mayor Erion Veliaj told them that Tirana could become the Tel Aviv of the Balkans and spoke of a free economic zone open to technology firms.',
      ar: 'افتُتح في العاصمة الألبانية «أسبوع تيرانا وتل أبيب للتكنولوجيا» بمشاركة 88 شركة ومستثمرين من إسرائيل، كما ذكرت وسائل إعلام ألبانية. وقال رئيس البلدية إريون فيلياي أمامهم إن بإمكان تيرانا أن تصبح تل أبيب البلقان، وتحدث عن منطقة اقتصادية حرة تستقبل شركات التكنولوجيا.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'The reports speak of technology and innovation in general, not of cyber defence.',
        ar: 'تتحدث الأخبار عن التكنولوجيا والابتكار عموما، لا عن الدفاع السيبراني.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'A meeting of technology firms of the two countries, after the memorandum.',
          ar: 'أضفنا هذا الحدث، وهو لقاء بين شركات تكنولوجيا من البلدين بعد المذكرة.',
        },
      },
    ],
    sources: ['izraelisot-techweek-2023', 'javanews-techweek-2023'],
  },
} as const satisfies Record<string, Event>;
