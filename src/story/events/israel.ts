import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';

/** Events of the chapter `israel`, earliest first. */
export const israelEvents = {
  'rama-arrives-israel-2022': {
    date: '2022-10-23',
    title: {
      en: 'Albania’s Rama lands in Israel to seek help against cyberattacks',
      ar: 'راما يصل إلى إسرائيل طلبا للمساعدة في صد الهجمات السيبرانية',
    },
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
          en: 'Rama has asked Israel to help with cybersecurity after the attacks that led Albania to break off relations with Iran, Hebrew-language media say.',
          ar: 'طلب راما مساعدة إسرائيل في مجال الأمن السيبراني بعد الهجمات التي دفعت ألبانيا إلى قطع علاقاتها بإيران، بحسب وسائل إعلام عبرية.',
        },
        sources: ['jpost-rama-2022', 'gazetashqiptare-agenda-2022'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Rama would like a summit of Balkan prime ministers to be held in Israel, The Jerusalem Post says.',
          ar: 'يرغب راما في عقد قمة لرؤساء وزراء دول البلقان في إسرائيل، وفق صحيفة جيروزاليم بوست.',
        },
        sources: ['jpost-rama-2022'],
      },
    ],
    notes: [
      {
        en: 'An Arabic report of 23 October, which relayed the Israeli daily Yedioth Ahronoth, calls Rama Albania’s president. He is prime minister; the president was Bajram Begaj.',
        ar: 'وصف تقرير عربي نُشر في 23 أكتوبر، نقلا عن صحيفة يديعوت أحرونوت الإسرائيلية، راما بأنه رئيس ألبانيا، والصحيح أنه رئيس الوزراء، أما رئيس الجمهورية فكان بايرام بيغاي.',
      },
      {
        en: 'Lapid’s title varies: the Arabic report calls him interim prime minister, the Associated Press caretaker prime minister. The Jerusalem Post gives the same purpose and programme of the visit as that report.',
        ar: 'تختلف المصادر في صفة لابيد؛ فهو في التقرير العربي رئيس الوزراء المؤقت، وفي خبر أسوشيتد برس رئيس حكومة تصريف الأعمال. أما هدف الزيارة وبرنامجها فتتفق صحيفة جيروزاليم بوست فيهما مع التقرير.',
      },
    ],
    sources: ['ap-rama-2022', 'toi-lapid-2022', 'jpost-rama-2022', 'jns-rama-2022', 'voa-rama-2022'],
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
        stance: 'supports',
        text: {
          en: 'Helping Albania against Iran is both a national interest and a historical obligation, Lapid said.',
          ar: 'مساعدة ألبانيا في مواجهة إيران مصلحة وطنية وواجب تاريخي معا، بحسب لابيد.',
        },
        sources: ['toi-lapid-2022', 'securityweek-rama-2022'],
      },
    ],
    notes: [
      {
        en: 'Sources disagree on how far the two went: i24NEWS and Israel’s Army Radio say they agreed to cooperate, the Associated Press that Lapid proposed it.',
        ar: 'تختلف المصادر في ما انتهى إليه اللقاء؛ فقناة i24NEWS وإذاعة الجيش الإسرائيلي تتحدثان عن اتفاق على التعاون، بينما تقول أسوشيتد برس إن لابيد اقترحه.',
      },
    ],
    sources: [
      'toi-lapid-2022',
      'securityweek-rama-2022',
      'i24-lapid-2022',
      'alain-lapid-2022',
      'sharqtrend-arrival-2022',
      'voa-rama-2022',
    ],
  },
  'rama-delegation-firms-2022': {
    date: '2022-10-23/2022-10-25',
    title: {
      en: 'Ministers join Rama, with talks planned with Israeli cyber firms',
      ar: 'وزراء يرافقون راما ولقاءات مقررة مع شركات أمن سيبراني إسرائيلية',
    },
    summary: {
      en: 'Prime Minister Edi Rama’s delegation included ministers, his national security adviser and Albania’s cyber chief, and, by one advance report, deputy ministers. They were due to meet heads of leading Israeli cyber and information-security companies, none of which has been named.',
      ar: 'ضم الوفد المرافق لراما وزراء ومستشار الأمن القومي والمسؤول الأول عن الأمن السيبراني في ألبانيا، إضافة إلى نواب وزراء بحسب تقرير سبق الزيارة. وكان مقررا أن يلتقي أعضاؤه رؤساء شركات إسرائيلية رائدة في الأمن السيبراني وأمن المعلومات لم يُكشف عن أسمائها.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 2,
    notes: [
      {
        en: 'No day was given for the company meetings, so the date covers the whole visit. No report has been found that they took place or of what came of them.',
        ar: 'لم يُحدد يوم للقاءات مع الشركات، ولذلك يشمل التاريخ أيام الزيارة كلها. ولا يذكر أي تقرير هل عُقدت ولا عمّ أسفرت.',
      },
      {
        en: 'Lists of the delegation differ. i24NEWS names the cyber director, the ministers for foreign affairs, youth and agriculture, the national security adviser and the chief spokesman; Israel Hayom adds Israel’s ambassador to Tirana, Galit Peleg.',
        ar: 'تختلف المصادر في تشكيلة الوفد؛ فقناة i24NEWS تذكر مدير الأمن السيبراني ووزراء الخارجية والشباب والزراعة ومستشار الأمن القومي وكبير المتحدثين، وتضيف صحيفة إسرائيل هيوم سفيرة إسرائيل في تيرانا غاليت بيليغ.',
      },
      {
        en: 'Deputy ministers are mentioned only in an Arabic report of 23 October, which relayed the Israeli daily Yedioth Ahronoth.',
        ar: 'لم يرد ذكر نواب الوزراء إلا في تقرير عربي نُشر في 23 أكتوبر نقلا عن صحيفة يديعوت أحرونوت الإسرائيلية.',
      },
    ],
    sources: [
      'jpost-rama-2022',
      'i24-fr-delegation-2022',
      'sharqtrend-arrival-2022',
      'gazetashqiptare-agenda-2022',
    ],
  },
  'rama-portnoy-meeting-2022': {
    date: '2022-10-24',
    title: {
      en: 'Israel’s cyber chief offers Rama options for help',
      ar: 'رئيس الأمن السيبراني الإسرائيلي يعرض على راما خيارات للمساعدة',
    },
    summary: {
      en: 'At a separate meeting Gaby Portnoy, head of Israel’s National Cyber Directorate, briefed Prime Minister Edi Rama on how Israel protects critical infrastructure and on its planned “cyber dome”, and set out several forms of help. Experts were to work out the details by video link.',
      ar: 'عرض رئيس المديرية الوطنية الإسرائيلية للأمن السيبراني غابي بورتنوي على راما، في اجتماع منفصل، أسلوب إسرائيل في حماية البنى التحتية الحيوية ومشروع «القبة السيبرانية» الذي تعتزم إنشاءه. وطرح عليه عدة أشكال من المساعدة، على أن يبحث الخبراء التفاصيل عبر اتصالات مرئية.',
    },
    kind: 'visit',
    actors: ['israel', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'israel',
        stance: 'asserts',
        text: {
          en: 'Iran does not pay enough for its attacks on civilian cyberspace, and Albania’s stance shows that they have a cost, Portnoy said.',
          ar: 'لا تدفع إيران ثمنا كافيا لهجماتها على الفضاء السيبراني المدني، وموقف ألبانيا يثبت أن لهذه الهجمات كلفة، بحسب بورتنوي.',
        },
        sources: ['cybertech-portnoy-2022', 'toi-portnoy-2022'],
      },
    ],
    notes: [
      {
        en: 'Portnoy credited Albania with “sanctions” on Iran. Albania’s known measure was to break off relations; the sanctions came from Washington.',
        ar: 'نسب بورتنوي إلى ألبانيا فرض «عقوبات» على إيران، غير أن إجراءها المعروف هو قطع العلاقات، أما العقوبات ففرضتها واشنطن.',
      },
      {
        en: 'Reports name the Israeli project differently: “cyber dome” in Cybertech Insider, “Iron Dome” in The Times of Israel.',
        ar: 'تختلف التقارير في تسمية المشروع الإسرائيلي: «القبة السيبرانية» في موقع سيبرتك إنسايدر، و«القبة الحديدية» في صحيفة تايمز أوف إسرائيل.',
      },
      {
        en: 'Igli Tafa, head of Albania’s cybersecurity authority, later recalled that the meeting was in Tel Aviv.',
        ar: 'ذكر إيغلي تافا، رئيس الهيئة الوطنية الألبانية للأمن السيبراني، لاحقا أن الاجتماع عُقد في تل أبيب.',
      },
    ],
    sources: ['cybertech-portnoy-2022', 'toi-portnoy-2022', 'aksk-tafa-portnoy'],
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
    sources: ['trt-herzog-2022', 'javanews-herzog-2022'],
  },
  'rama-netanyahu-planned-2022': {
    date: '2022-10-24?',
    title: {
      en: 'Announced: Rama to meet opposition leader Netanyahu separately',
      ar: 'الإعلان عن لقاء منفصل بين راما وزعيم المعارضة نتنياهو',
    },
    summary: {
      en: 'A separate meeting with Benjamin Netanyahu, then leader of the Israeli opposition, was announced as part of Prime Minister Edi Rama’s programme, to follow Monday’s talks with President Herzog.',
      ar: 'أُعلن ضمن برنامج راما عن لقاء منفصل مع بنيامين نتنياهو، زعيم المعارضة الإسرائيلية آنذاك، يلي اجتماعه الاثنين بالرئيس هرتسوغ.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 3,
    announcedOnly: true,
    notes: [
      {
        en: 'The meeting was announced in advance; no report has been found that it took place. The day is uncertain for the same reason.',
        ar: 'أُعلن عن اللقاء مسبقا، ولم يُعثر على تقرير يفيد بأنه عُقد، ولذلك يبقى يومه غير مؤكد.',
      },
      {
        en: 'Sources disagree on the programme: The Jerusalem Post lists Netanyahu, The Times of Israel and i24NEWS do not.',
        ar: 'تختلف المصادر في البرنامج؛ فصحيفة جيروزاليم بوست تدرج فيه لقاء نتنياهو، ولا تدرجه صحيفة تايمز أوف إسرائيل ولا قناة i24NEWS.',
      },
    ],
    sources: ['jpost-rama-2022', 'gazetashqiptare-agenda-2022'],
  },
  'rama-levy-planned-2022': {
    date: '2022-10-24?',
    title: {
      en: 'Announced: Rama to meet Knesset Speaker Mickey Levy separately',
      ar: 'الإعلان عن لقاء منفصل بين راما ورئيس الكنيست ميكي ليفي',
    },
    summary: {
      en: 'Several media outlets announced that Prime Minister Edi Rama’s programme in Israel included a separate meeting with Mickey Levy, speaker of the Knesset, Israel’s parliament.',
      ar: 'أعلنت عدة وسائل إعلام أن برنامج زيارة راما لإسرائيل يشمل لقاء منفصلا مع رئيس الكنيست ميكي ليفي.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 3,
    announcedOnly: true,
    notes: [
      {
        en: 'The meeting was announced in advance; no report has been found that it took place. One advance report puts it after Monday’s talks with Herzog, so the day is uncertain.',
        ar: 'أُعلن عن اللقاء مسبقا، ولم يُعثر على تقرير يفيد بأنه عُقد. ويضعه تقرير سبق الزيارة بعد لقاء هرتسوغ الاثنين، ولذلك يبقى يومه غير مؤكد.',
      },
      {
        en: 'The Times of Israel and i24NEWS also list Finance Minister Avigdor Liberman on the programme.',
        ar: 'تدرج صحيفة تايمز أوف إسرائيل وقناة i24NEWS في البرنامج أيضا لقاء مع وزير المالية أفيغدور ليبرمان.',
      },
    ],
    sources: ['toi-lapid-2022', 'jpost-rama-2022', 'i24-fr-delegation-2022', 'gazetashqiptare-agenda-2022'],
  },
  'rama-visit-ends-2022': {
    date: '2022-10-25',
    title: {
      en: 'Rama ends his visit to Israel, with expert talks to follow',
      ar: 'راما يختتم زيارته لإسرائيل والخبراء يواصلون المباحثات',
    },
    summary: {
      en: 'Prime Minister Edi Rama’s three-day visit ended on Tuesday with no report of a signed cyber agreement. Specialists were left to settle the details in online talks; the two countries signed a memorandum three months later.',
      ar: 'اختتم راما، الثلاثاء، زيارته التي استمرت ثلاثة أيام، ولم يُعلن عن توقيع اتفاق سيبراني خلالها. وتُركت التفاصيل لمباحثات بين المختصين عبر الإنترنت، قبل أن يوقّع البلدان مذكرة تفاهم بعد ثلاثة أشهر.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 3,
    sources: ['cybertech-portnoy-2022', 'toi-portnoy-2022', 'toi-lapid-2022', 'lajmifundit-mou-2023'],
  },
  'albanian-it-officials-investigated': {
    date: '2022-11-30',
    title: {
      en: 'Prosecutors seek house arrest for five Albanian IT officials',
      ar: 'النيابة الألبانية تطلب الإقامة الجبرية لخمسة من موظفي المعلوماتية',
    },
    summary: {
      en: 'Tirana prosecutors asked a court to place five IT officials of Albania’s public administration department under house arrest for alleged abuse of office, in a case tied to the administrata.al system. Local media said the court refused and only ordered them to report regularly.',
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
          ar: 'أهمل الموظفون فحص أمن النظام وتحديث برامج الحماية من الفيروسات، بحسب النيابة، وتصل عقوبة هذه التهمة إلى السجن سبع سنوات.',
        },
        sources: ['ap-localnews8-2022-11-30', 'devdiscourse-2022-11-30'],
      },
    ],
    notes: [
      {
        en: 'The date is that of the prosecutors’ request. It is not known when the court decided; EU-OCS says that its answer was kept secret.',
        ar: 'التاريخ هو يوم إعلان النيابة طلبها. ولا يُعرف متى صدر قرار المحكمة، ويقول موقع EU-OCS إنه أُبقي سريا.',
      },
    ],
    sources: [
      'ap-localnews8-2022-11-30',
      'devdiscourse-2022-11-30',
      'kohajone-dap',
      'faktoje',
      'euocs-prosecution',
    ],
  },
  'uae-israeli-contracts-report-2023': {
    date: '2023~',
    title: {
      en: 'Report: UAE ready to fund Albanian deals with Israeli cyber firms',
      ar: 'تقرير: الإمارات مستعدة لتمويل عقود ألبانيا مع شركات إسرائيلية',
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
          en: 'Abu Dhabi is ready to cover all or part of the contracts, according to unnamed sources.',
          ar: 'أبوظبي مستعدة لتمويل العقود كليا أو جزئيا، وفق مصادر لم تُسمّ.',
        },
        sources: ['hadarat-uae-2023'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Under its agreement with Albania, Israel’s cyber directorate is to help set up an emergency response team, possibly through the Israeli company Rafael.',
          ar: 'اتفقت المديرية الإسرائيلية للأمن السيبراني مع ألبانيا على المساعدة في إنشاء فريق للاستجابة للطوارئ، وقد تتولى ذلك شركة رافائيل الإسرائيلية.',
        },
        sources: ['hadarat-uae-2023'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The Emirates were among the first to help after the attack, Deputy Prime Minister Belinda Balluku said.',
          ar: 'كانت الإمارات من أوائل من قدموا المساعدة بعد الهجوم، بحسب نائبة رئيس الوزراء بيليندا بالوكو.',
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
        en: 'The account of the funding comes from a single report with unnamed sources, which speaks of contracts already signed. No contract with an Israeli company has been confirmed, and no Israeli firm hired by Albania has been named.',
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
    summary: {
      en: 'Deputy Prime Minister Belinda Balluku met Israel’s cyber chief Gaby Portnoy, Foreign Minister Eli Cohen and other ministers. She said Israel had decided to support Albania’s cybersecurity and that a wider agreement between the two governments was planned.',
      ar: 'التقت نائبة رئيس الوزراء الألباني بيليندا بالوكو في إسرائيل رئيس المديرية الوطنية للأمن السيبراني غابي بورتنوي ووزير الخارجية إيلي كوهين ووزراء آخرين. وقالت إن إسرائيل قررت دعم الأمن السيبراني لألبانيا، وإن اتفاقا أوسع بين الحكومتين قيد الإعداد.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 2,
    notes: [
      {
        en: 'The date is that on which the talks with Portnoy were reported; the other meetings fell in the same week.',
        ar: 'التاريخ هو يوم نشر خبر اجتماعها ببورتنوي، أما اللقاءات الأخرى فعُقدت في الأسبوع نفسه.',
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
    summary: {
      en: 'The two countries’ cyber chiefs, Gaby Portnoy and Igli Tafa, signed a memorandum in Tel Aviv to share information and strengthen Albania’s defences after the attacks it blames on Iran. Portnoy spoke of an Albanian cyber dome linked to Israel’s.',
      ar: 'وقّع رئيسا هيئتي الأمن السيبراني في البلدين، غابي بورتنوي وإيغلي تافا، في تل أبيب مذكرة لتبادل المعلومات وتقوية دفاعات ألبانيا بعد الهجمات التي تتهم إيران بها. وتحدث بورتنوي عن قبة سيبرانية ألبانية مرتبطة بنظيرتها الإسرائيلية.',
    },
    kind: 'diplomacy',
    actors: ['israel', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'israel',
        stance: 'supports',
        text: {
          en: 'The country is ready to share technology, methods and procedures with Albania, Portnoy said.',
          ar: 'إسرائيل مستعدة لأن تضع تقنياتها وأساليبها وإجراءاتها في متناول ألبانيا، بحسب بورتنوي.',
        },
        sources: ['lajmifundit-mou-2023'],
      },
    ],
    notes: [
      {
        en: 'Sources differ on the date and the name: Albanian media date the signing to 1 February, a report citing Intelligence Online to the end of January; Albania’s cybersecurity authority calls the text a cooperation agreement.',
        ar: 'تختلف المصادر في التاريخ والتسمية؛ فالصحافة الألبانية تؤرخ التوقيع بالأول من فبراير، ويؤرخه تقرير نقل عن إنتليجنس أونلاين بنهاية يناير، أما الهيئة الوطنية الألبانية للأمن السيبراني فتسمي الوثيقة اتفاق تعاون.',
      },
    ],
    sources: ['aksk-tafa-portnoy', 'lajmifundit-mou-2023', 'tiranadiplomat-mou-2023', 'hadarat-uae-2023'],
  },
} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
