import type { Event } from '../ids.ts';
import { albaniaOnHosting, iranDeniesAll, mekRejectsLabel } from './standingClaims.ts';

/** Events of the chapter `intrusions`, earliest first. */
export const intrusionsEvents = {
  'initial-access-administrata-2021': {
    date: '2021-05-21',
    title: {
      en: 'Hackers enter Albania’s government network via a SharePoint server',
      ar: 'قراصنة يتسللون إلى شبكة الحكومة الألبانية عبر خادم شيربوينت',
    },
    short: { en: 'Albanian state network breached', ar: 'اختراق شبكة الحكومة الألبانية' },
    summary: {
      en: 'The hackers first got in on 21 May 2021, according to the final report of Microsoft and the FBI. Microsoft says that actors it links to Iran used an unpatched SharePoint flaw (CVE-2019-0604) on the server administrata.al and gained a firmer foothold that July through a misconfigured service account. Iran denies any role.',
      ar: 'تسلل القراصنة إلى الشبكة أول مرة في 21 مايو 2021، وفق التقرير النهائي لمايكروسوفت ومكتب التحقيقات الفيدرالي. وتقول مايكروسوفت إن جهات تصفها بأنها مرتبطة بإيران استغلت ثغرة في شيربوينت (CVE-2019-0604) لم تُعالج على الخادم administrata.al، ثم رسخت موطئ قدمها في يوليو عبر حساب خدمة لم يُضبط كما ينبغي. وتنفي إيران أي دور لها.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'microsoft', 'fbi'],
    importance: 2,
    claims: [
      {
        by: 'microsoft',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'A group linked to Iran probably got in through administrata.al in May 2021.',
          ar: 'الأرجح أن مجموعة مرتبطة بإيران دخلت عبر administrata.al في مايو 2021.',
        },
        sources: ['businessmag-microsoft', 'securityweek-microsoft'],
      },
      {
        by: 'fbi',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Iranian state cyber actors gained access about 14 months before the attack of July 2022.',
          ar: 'دخل قراصنة تابعون للدولة الإيرانية الشبكة قبل نحو 14 شهرا من هجوم يوليو 2022.',
        },
        sources: ['cyberwire-aa22-264a', 'meritalk-cisa'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Microsoft’s analysis of 8 September 2022 gave only the month. The day comes from the final report, as Vox News gave it on 26 September. US agencies put about 14 months between the break-in and the attack of 15 July 2022, which fits; ITPro says 13.',
        ar: 'اكتفى تحليل مايكروسوفت في 8 سبتمبر 2022 بذكر الشهر، أما تحديد اليوم فورد في التقرير النهائي كما نقله موقع Vox News في 26 سبتمبر. وتقول أجهزة أمريكية إن نحو 14 شهرا تفصل بين الاختراق وهجوم 15 يوليو 2022، وهو ما ينسجم مع هذا التاريخ، بينما يذكر موقع ITPro أنها 13.',
      },
      {
        en: 'The Egyptian site Sada El-Balad spells the server’s name adminata.al and speaks of a first attack on it in May, without naming a year.',
        ar: 'يكتب موقع صدى البلد المصري اسم الخادم adminata.al، ويتحدث عن هجوم أول عليه في مايو من دون ذكر السنة.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We gave only the month, May 2021. The final report of Microsoft and the FBI names the day, 21 May.',
          ar: 'كنا قد اكتفينا بالشهر، مايو 2021. ويحدد التقرير النهائي لمايكروسوفت ومكتب التحقيقات الفيدرالي اليوم: 21 مايو.',
        },
      },
    ],
    sources: [
      'voxnews-final-2022',
      'businessmag-microsoft',
      'securityweek-microsoft',
      'cyberwire-aa22-264a',
      'meritalk-cisa',
      'itpro-microsoft',
      'faktoje',
      'elbalad-rama-2022',
    ],
  },

  'mailbox-exfiltration-2021-2022': {
    date: '2021-10/2022-01',
    title: {
      en: 'Hackers copy email out of Albanian government networks for months',
      ar: 'قراصنة ينسخون رسائل إلكترونية لحكومة ألبانيا على مدى أشهر',
    },
    short: { en: 'Hackers copy government email', ar: 'قراصنة ينسخون رسائل حكومية' },
    summary: {
      en: 'Between October 2021 and January 2022 the intruders took email out of the compromised network, according to Microsoft. The FBI described about a year of continuous access and repeated theft of mailbox content.',
      ar: 'سحب المتسللون رسائل إلكترونية من الشبكة المخترقة بين أكتوبر 2021 ويناير 2022، وفق مايكروسوفت. وتحدث مكتب التحقيقات الفيدرالي عن وصول متواصل إلى الشبكة دام نحو عام وتخللته سرقة محتوى صناديق البريد مرارا.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'microsoft', 'fbi'],
    importance: 3,
    claims: [
      {
        by: 'microsoft',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['serious-harm'],
        text: {
          en: 'Hackers tied to Iran took email from the network from October 2021 to January 2022.',
          ar: 'سحب قراصنة مرتبطون بإيران رسائل إلكترونية من الشبكة بين أكتوبر 2021 ويناير 2022.',
        },
        sources: ['securityweek-microsoft', 'itpro-microsoft'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Microsoft gives the months. The FBI says only that mail was taken from time to time over about a year.',
        ar: 'حددت مايكروسوفت هذه الأشهر، أما مكتب التحقيقات الفيدرالي فيكتفي بالقول إن الرسائل سُحبت على فترات خلال نحو عام.',
      },
      {
        en: 'A reference work of NATO’s cyber defence centre (CCDCOE) dates earlier related activity to October 2021–May 2022. But ITPro says the thefts from November 2021 to May 2022 hit other victims, in Jordan, Kuwait and the UAE.',
        ar: 'يذكر مرجع أصدره مركز الدفاع السيبراني التابع للناتو (CCDCOE) نشاطا سابقا متصلا بالهجوم بين أكتوبر 2021 ومايو 2022. لكن موقع ITPro يقول إن السرقات بين نوفمبر 2021 ومايو 2022 طالت جهات أخرى في الأردن والكويت والإمارات.',
      },
    ],
    sources: [
      'securityweek-microsoft',
      'cyberwire-aa22-264a',
      'businessmag-microsoft',
      'itpro-microsoft',
      'ccdcoe-homelandjustice',
    ],
  },

  'iran-state-tv-hack-2022': {
    date: '2022-01-27',
    title: {
      en: 'Hackers put MEK leaders on Iranian state television',
      ar: 'قراصنة يبثون صور زعيمي مجاهدي خلق على التلفزيون الإيراني',
    },
    short: { en: 'Iranian state TV hacked', ar: 'اختراق التلفزيون الإيراني' },
    summary: {
      en: 'For about ten seconds, hackers made Iranian state television show the MEK’s leaders, Massoud and Maryam Rajavi, and a crossed-out picture of Supreme Leader Ali Khamenei; radio stations were disrupted too. Iran confirmed the break-in. The pictures carried the name of an account, ghyamsarnegouni (“uprising” and “overthrow” in Persian).',
      ar: 'بث قراصنة عبر التلفزيون الإيراني الرسمي لنحو عشر ثوان صورتي زعيمي مجاهدي خلق مسعود ومريم رجوي وصورة مشطوبة للمرشد علي خامنئي، وتعطل بث محطات إذاعية. وأكدت إيران الاختراق. وحملت الصور اسم حساب هو ghyamsarnegouni، أي «انتفاضة» و«إسقاط» بالفارسية.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'iran', 'mek'],
    importance: 3,
    claims: [
      {
        by: 'mek',
        stance: 'asserts',
        text: {
          en: 'Supporters of the group and its “resistance units” inside the broadcaster appear to have done it; the group itself had only just learnt of it, a spokesman said.',
          ar: 'يبدو أن أنصار المنظمة و«وحدات المقاومة» التابعة لها داخل هيئة البث نفذوا العملية، ولم تعلم المنظمة بها إلا للتو، كما قال متحدث باسمها.',
        },
        sources: ['eurasia-tv-2022', 'arab48-tv-2022'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'The attack was extremely complex, and only the owners of the technology could have used the back doors built into the systems, a deputy head of the broadcaster, Ali Dadi, said.',
          ar: 'كان الهجوم معقدا للغاية، ولا يقدر على استغلال الأبواب الخلفية في الأنظمة إلا مالكو هذه التقنية، كما قال علي دادي، أحد نواب رئيس هيئة البث.',
        },
        sources: ['aawsat-tv-2022'],
      },
    ],
    notes: [
      {
        en: 'Sources disagree on whether the MEK claimed the attack: Eurasia.ro, which cites AP, says it did not, while Arab48’s headline says it did.',
        ar: 'تتباين الروايات بشأن تبني المنظمة الهجوم: يقول موقع Eurasia.ro، الذي ينقل عن أسوشيتد برس، إنها لم تتبنه، بينما يقول عنوان موقع عرب 48 إنها تبنته.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Attacks on Iran under a name linked with the MEK had no event of their own, although the attacks on Albania are said to have been the response to them.',
          ar: 'أضفنا هذا الحدث لأننا لم نكن نفرد مكانا لهجمات على إيران باسم مرتبط بمنظمة مجاهدي خلق، ويُقال إن الهجمات على ألبانيا جاءت ردا عليها.',
        },
      },
    ],
    sources: [
      'eurasia-tv-2022',
      'thenational-tv-2022',
      'almodon-tv-2022',
      'arab48-tv-2022',
      'israelhayom-tv-2022',
      'aawsat-tv-2022',
    ],
  },

  'reported-first-attack-administrata-may': {
    date: '2022-05?',
    title: {
      en: 'Reports describe a first attack in May, on administrata.al',
      ar: 'تقارير صحفية تتحدث عن هجوم أول في مايو على administrata.al',
    },
    short: { en: 'Reported attack in May', ar: 'تقارير عن هجوم أول في مايو' },
    summary: {
      en: 'Deutsche Welle, and the Egyptian site Sada El-Balad after it, say that attackers hit the government server administrata.al in May, the first attack in a series that reached the e-Albania portal in July. Neither gives a year; Microsoft places the breach of that server in May 2021.',
      ar: 'تذكر دويتشه فيله، وعنها موقع صدى البلد المصري، أن مهاجمين ضربوا الخادم الحكومي administrata.al في مايو، وأن ذلك كان أول هجمات السلسلة، قبل هجوم يوليو على بوابة e-Albania. ولا يحدد أي منهما السنة، بينما تقول مايكروسوفت إن هذا الخادم اختُرق في مايو 2021.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'microsoft'],
    importance: 2,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The first attack hit the government server administrata.al in May, the second the e-Albania portal in July.',
          ar: 'أصاب الهجوم الأول الخادم الحكومي administrata.al في مايو، وأصاب الثاني بوابة e-Albania في يوليو.',
        },
        sources: ['dw-2022-09-16', 'elbalad-rama-2022'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'A group linked to Iran breached the same server in May 2021.',
          ar: 'اخترقت مجموعة مرتبطة بإيران الخادم نفسه في مايو 2021.',
        },
        sources: ['businessmag-microsoft'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'The year 2022 is inferred from the context and is not certain. The attack meant may be the intrusion of May 2021, perhaps confused with what US agencies place in May and June 2022; that is our reading, and no source says so.',
        ar: 'سنة 2022 مستنتجة من السياق وغير مؤكدة. وقد يكون المقصود اختراق مايو 2021، وربما اختلط بما تقول أجهزة أمريكية إنه جرى في مايو ويونيو 2022. وهذه قراءتنا، ولا يقول بها أي مصدر.',
      },
      {
        en: 'No report of a visible outage in May 2022 is known.',
        ar: 'لا يُعرف أي تقرير عن تعطل ظاهر للخدمات في مايو 2022.',
      },
      {
        en: 'Sada El-Balad spells the server adminata.al; Deutsche Welle and Faktoje have administrata.al.',
        ar: 'يكتب موقع صدى البلد اسم الخادم adminata.al، وهو لدى دويتشه فيله وموقع Faktoje بصيغة administrata.al.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'The “Arabic report” mentioned here is now named and linked: Sada El-Balad, 23 October 2022.',
          ar: 'ذكرنا مصدر «التقرير العربي» المشار إليه هنا وأضفنا رابطه: موقع صدى البلد، 23 أكتوبر 2022.',
        },
      },
    ],
    sources: ['dw-2022-09-16', 'elbalad-rama-2022', 'businessmag-microsoft', 'faktoje'],
  },

  'network-reconnaissance-may-june-2022': {
    date: '2022-05/2022-06',
    title: {
      en: 'Hackers map the network and harvest login details before the attack',
      ar: 'قراصنة يستكشفون الشبكة ويجمعون بيانات الدخول قبل الهجوم',
    },
    summary: {
      en: 'In May and June 2022 the intruders moved from system to system inside Albanian government networks, surveyed them and gathered login credentials, the FBI and CISA said in an alert on 21 September 2022.',
      ar: 'تنقل المتسللون في مايو ويونيو 2022 بين الأنظمة داخل شبكات الحكومة الألبانية، واستكشفوها وجمعوا بيانات الدخول إليها، كما جاء في تحذير أصدره مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني وأمن البنية التحتية الأمريكية في 21 سبتمبر 2022.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'fbi', 'cisa'],
    importance: 3,
    claims: [
      {
        by: 'cisa',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Iranian state hackers scouted the networks and harvested credentials in May and June 2022.',
          ar: 'استطلع قراصنة تابعون للدولة الإيرانية الشبكات وجمعوا بيانات الدخول في مايو ويونيو 2022.',
        },
        sources: ['cyberwire-aa22-264a'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'The FBI and CISA give the two months.',
        ar: 'حدد هذين الشهرين مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني الأمريكية.',
      },
    ],
    sources: ['cyberwire-aa22-264a', 'meritalk-cisa'],
  },

  'homeland-justice-persona-created': {
    date: '2022-06',
    title: {
      en: 'Homeland Justice appears online with messages against the MEK',
      ar: '«هوملاند جاستس» تظهر على الإنترنت برسائل ضد مجاهدي خلق',
    },
    summary: {
      en: 'A group calling itself Homeland Justice set up a website and several social media profiles in June 2022 carrying messages against the MEK. US agencies later called it a front for Iranian state hackers; Iran denies any role in the attacks.',
      ar: 'أنشأت مجموعة تسمي نفسها «هوملاند جاستس» في يونيو 2022 موقعا إلكترونيا وعدة حسابات على شبكات التواصل الاجتماعي، ونشرت عبرها رسائل معادية لمنظمة مجاهدي خلق. وقالت أجهزة أمريكية لاحقا إنها واجهة لقراصنة تابعين للدولة الإيرانية، وتنفي إيران أي دور في الهجمات.',
    },
    kind: 'background',
    actors: ['homeland-justice', 'mek', 'iran', 'cisa', 'fbi'],
    importance: 3,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The site is the work of discontented Albanians.',
          ar: 'الموقع من عمل ألبان ساخطين.',
        },
        sources: ['securityweek-mandiant'],
      },
      {
        by: 'cisa',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Iranian state hackers operate under this name.',
          ar: 'يتخفى خلف هذا الاسم قراصنة تابعون للدولة الإيرانية.',
        },
        sources: ['cyberwire-aa22-264a', 'cybersecurity-review-fbi'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'The FBI and CISA give the month. Exit.al and The Cyber Express at times call the group “Homeland Security” by mistake.',
        ar: 'حدد الشهر مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني الأمريكية. ويخطئ موقعا Exit.al وThe Cyber Express أحيانا في اسم المجموعة فيسميانها «هوملاند سيكيوريتي».',
      },
    ],
    sources: ['cyberwire-aa22-264a', 'cybersecurity-review-fbi', 'securityweek-mandiant'],
  },

  'tehran-municipality-hack-2022': {
    date: '2022-06-02',
    title: {
      en: 'MEK says its activists hacked Tehran city websites and cameras',
      ar: 'منظمة مجاهدي خلق: ناشطونا اخترقوا مواقع بلدية طهران وكاميراتها',
    },
    summary: {
      en: 'Hackers defaced the websites of Tehran’s municipality and shut off surveillance cameras. The pages showed the MEK’s leaders and insults to Supreme Leader Ali Khamenei; a group named “Uprising till Overthrow” claimed the attack. On 7 June the chairman of the city council blamed Israel’s Mossad and the MEK.',
      ar: 'شوّه قراصنة مواقع بلدية طهران وعطلوا كاميرات مراقبة، وعرضوا صور زعيمي مجاهدي خلق وإساءات إلى المرشد علي خامنئي. وتبنت الهجوم مجموعة تسمي نفسها «انتفاضة حتى الإسقاط». وحمّل رئيس مجلس المدينة في 7 يونيو الموساد الإسرائيلي والمنظمة المسؤولية.',
    },
    kind: 'cyberattack',
    actors: ['uprising-till-overthrow', 'mek', 'iran', 'israel', 'microsoft'],
    importance: 2,
    claims: [
      {
        by: 'mek',
        stance: 'asserts',
        text: {
          en: 'The group’s activists inside Iran carried out an operation planned in advance, took control of dozens of sites and over 5,000 cameras and sent texts to 600,000 people.',
          ar: 'نفذ ناشطو المنظمة داخل إيران عملية مخططا لها مسبقا، وسيطروا على عشرات المواقع وأكثر من خمسة آلاف كاميرا، وأرسلوا رسائل نصية إلى 600 ألف شخص.',
        },
        sources: ['elnashra-municipality-2022'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['israel', 'mek'],
        text: {
          en: 'The Mossad and the “hypocrites”, as Iran calls the MEK, planned the attack together in detail, but it came to no more than a few insulting pictures, said Mehdi Chamran, the council’s chairman.',
          ar: 'خطط الموساد و«المنافقون»، كما تسمي إيران منظمة مجاهدي خلق، للهجوم معا بدقة، لكنه اقتصر على نشر بضع صور مسيئة، كما قال رئيس المجلس مهدي جمران.',
        },
        sources: ['jpost-municipality-2022', 'iranintl-municipality-2022'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The attacks on Albania were probably retaliation for cyberattacks that Iran believes Israel and the MEK carried out.',
          ar: 'كانت الهجمات على ألبانيا، على الأرجح، ردا انتقاميا على هجمات سيبرانية تعتقد إيران أن إسرائيل ومنظمة مجاهدي خلق شنتاها.',
        },
        sources: ['nyt-microsoft-2023'],
      },
      iranDeniesAll,
    ],
    unanswered: [{ by: 'israel', searched: '2026-11-28' }],
    notes: [
      {
        en: 'On 14 March 2022 pictures of the MEK’s leaders had appeared on the website of Iran’s culture ministry; the group’s site said “rebel groups” that support it were behind this.',
        ar: 'في 14 مارس 2022 ظهرت صور زعيمي المنظمة على موقع وزارة الثقافة الإيرانية، وقال موقع المنظمة إن «جماعات متمردة» مؤيدة لها نفذت ذلك.',
      },
      {
        en: 'The Jerusalem Post and Iran International describe “Uprising till Overthrow” as affiliated with the MEK, the latter adding “reportedly”. Days later the arrest of a suspect was reported.',
        ar: 'تصف صحيفة جيروزاليم بوست مجموعة «انتفاضة حتى الإسقاط» بأنها تابعة للمنظمة، وتقول قناة إيران إنترناشيونال إن ذلك ما تفيد به تقارير. ونُشر بعد أيام خبر توقيف مشتبه فيه.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'This attack on Iran, for which Tehran blamed Israel and the MEK; without it, the retaliation of which Microsoft speaks made no sense.',
          ar: 'أضفنا هذا الهجوم على إيران، الذي حمّلت طهران إسرائيل ومنظمة مجاهدي خلق مسؤوليته، لأن الانتقام الذي تتحدث عنه مايكروسوفت لم يكن مفهوما من دونه.',
        },
      },
    ],
    sources: [
      'iranintl-municipality-2022',
      'jpost-municipality-2022',
      'rferl-municipality-2022',
      'elnashra-municipality-2022',
      'jpost-arrest-2022',
      'iranintl-ershad-2022',
    ],
  },

  'iran-steel-hack-2022': {
    date: '2022-06-27',
    title: {
      en: '“Predatory Sparrow” says it hit Iranian steelworks',
      ar: 'مجموعة «العصفور المفترس» تعلن مهاجمة مصانع صلب إيرانية',
    },
    summary: {
      en: 'The state-owned Khuzestan Steel Company halted production after a cyberattack. Hackers calling themselves Predatory Sparrow said they had hit it and two other steelworks, and that all three were tied to Iran’s Revolutionary Guards.',
      ar: 'أوقفت شركة خوزستان للصلب المملوكة للدولة إنتاجها بعد هجوم سيبراني. وقال قراصنة يسمون أنفسهم «العصفور المفترس» إنهم هاجموها وهاجموا مصنعين آخرين للصلب، وإنها كلها مرتبطة بالحرس الثوري الإيراني.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'iran'],
    importance: 3,
    claims: [
      {
        by: 'attackers',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'These companies go on working despite international sanctions; care was taken to protect innocent people.',
          ar: 'تواصل هذه الشركات عملها رغم العقوبات الدولية، وقد روعيت حماية الأبرياء.',
        },
        sources: ['rferl-steel-2022', 'awen-steel-2022', 'ajel-steel-2022'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'Foreign enemies were behind the attack, the National Centre for Cyberspace said.',
          ar: 'يقف أعداء أجانب وراء الهجوم، كما قال المركز الوطني للفضاء السيبراني.',
        },
        sources: ['awen-steel-2022'],
      },
    ],
    notes: [
      {
        en: 'The emblem stamped on papers later leaked from Albania shows an eagle preying on Predatory Sparrow’s symbol, The New York Times wrote.',
        ar: 'يُظهر الشعار المطبوع على وثائق سُربت لاحقا من ألبانيا نسرا ينقض على رمز «العصفور المفترس»، كما كتبت صحيفة نيويورك تايمز.',
      },
      {
        en: 'The company said it had limited the damage to its production line.',
        ar: 'قالت الشركة إنها حصرت الأضرار التي لحقت بخط إنتاجها في نطاق محدود.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The group to whose symbol the emblem on papers leaked from Albania alludes.',
          ar: 'أضفنا هذا الحدث لأن شعار التسريبات من ألبانيا يشير إلى رمز هذه المجموعة.',
        },
      },
    ],
    sources: ['rferl-steel-2022', 'awen-steel-2022', 'ajel-steel-2022', 'nyt-microsoft-2023'],
  },

  'homeland-justice-claims-and-leaks-summer-2022': {
    date: '2022-07/2022-08',
    title: {
      en: 'Homeland Justice claims the July attack and posts documents',
      ar: '«هوملاند جاستس» تتبنى هجوم يوليو وتنشر وثائق',
    },
    summary: {
      en: 'In the weeks after the attack, Homeland Justice claimed it on its website and on Telegram, posting a video of ransomware at work and papers it said were residence permits of MEK members. British officials said leaked data included details of emails from Prime Minister Edi Rama and the foreign ministry.',
      ar: 'تبنت «هوملاند جاستس» الهجوم في الأسابيع التالية على موقعها وعبر تلغرام، ونشرت مقطعا يُظهر برمجيات الفدية أثناء عملها وأوراقا قالت إنها تصاريح إقامة لأعضاء في مجاهدي خلق. وقال مسؤولون بريطانيون إن البيانات المسربة تضمنت تفاصيل رسائل إلكترونية لرئيس الوزراء إيدي راما ووزارة الخارجية.',
    },
    kind: 'leak',
    actors: ['homeland-justice', 'albania', 'mek', 'iran', 'usa', 'uk'],
    importance: 2,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accuses: ['mek', 'albania'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'Why should “our taxes” be spent on “Durres terrorists”?',
          ar: 'لماذا تُنفق «ضرائبنا» على «إرهابيي دوريس»؟',
        },
        sources: ['ccdcoe-homelandjustice', 'albeu-note-2022'],
      },
      mekRejectsLabel,
      albaniaOnHosting,
      {
        by: 'usa',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Iran’s government is responsible for the hack-and-leak operations that followed the attack.',
          ar: 'الحكومة الإيرانية مسؤولة عن عمليات الاختراق والتسريب التي أعقبت الهجوم.',
        },
        sources: ['nextgov-2022-09', 'alwatan-ar-nsc'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'None of the sources confirms that any particular leaked file is genuine; Mandiant says only that the papers “purported” to be residence permits.',
        ar: 'لم يؤكد أي من المصادر صحة ملف بعينه من الملفات المسربة، وتكتفي مانديانت بالقول إن الأوراق «يُزعم» أنها تصاريح إقامة.',
      },
      {
        en: 'US agencies place the claim of the attack in July and August and the advertised leaks between late July and mid-August; the exact days are not known.',
        ar: 'تقول أجهزة أمريكية إن تبني الهجوم جرى في يوليو وأغسطس، وإن الإعلان عن التسريبات جرى بين أواخر يوليو ومنتصف أغسطس، ولا تُعرف أيام النشر على وجه الدقة.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'The hackers’ words about “terrorists” are now quoted from the note they left, and the MEK’s answer to that label stands beside them.',
          ar: 'نقلنا عبارة القراصنة عن «الإرهابيين» كما وردت في الرسالة التي تركوها، وأوردنا إلى جانبها رد منظمة مجاهدي خلق على هذا الوصف.',
        },
      },
    ],
    sources: [
      'ap-dailyherald-2022-08-04',
      'meritalk-cisa',
      'arabnews-uk-2022-09-07',
      'iranintl-2022-08-05',
      'thenational-2022-09-08',
      'albeu-homelandjustice',
    ],
  },

  'ransomware-wiper-attack-15-july-2022': {
    date: '2022-07-15',
    title: {
      en: 'Ransomware and wiper attack hits Albanian government systems',
      ar: 'هجوم ببرمجيات فدية وأخرى لمحو البيانات يضرب حكومة ألبانيا',
    },
    short: { en: 'Cyberattack hits Albania', ar: 'هجوم سيبراني على ألبانيا' },
    summary: {
      en: 'Attackers released file-encrypting and disk-wiping malware on Albanian government systems on a Friday afternoon, disrupting public websites and services, the e-Albania portal among them. Homeland Justice later claimed the attack. Albania, the US and Microsoft blame Iran, which denies it.',
      ar: 'أطلق مهاجمون بعد ظهر الجمعة برمجيات لتشفير الملفات ومحو محتوى الأقراص استهدفت أنظمة الحكومة الألبانية، فتعطلت مواقع وخدمات عامة بينها بوابة e-Albania. وتبنت «هوملاند جاستس» الهجوم لاحقا، وتتهم ألبانيا والولايات المتحدة ومايكروسوفت إيران بالوقوف وراءه، وهو ما تنفيه طهران.',
    },
    kind: 'cyberattack',
    actors: ['homeland-justice', 'albania', 'iran', 'usa', 'microsoft'],
    importance: 1,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The attack was the group’s work, a post on Telegram said.',
          ar: 'نفذت المجموعة الهجوم، كما جاء في منشور على تلغرام.',
        },
        sources: ['ap-dailyherald-2022-08-04', 'securityweek-mandiant'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'An investigation established that Iran was behind the attack.',
          ar: 'أثبت التحقيق أن إيران تقف وراء الهجوم.',
        },
        sources: ['albaniandailynews-2022-09-07', 'arabnews-afp-2022-09-07'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it', 'serious-harm'],
        text: {
          en: 'Iran’s government carried out the attack, which destroyed government data and disrupted public services.',
          ar: 'نفذت الحكومة الإيرانية الهجوم الذي دمر بيانات حكومية وعطل خدمات عامة.',
        },
        sources: ['nextgov-2022-09', 'alwatan-ar-nsc'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Actors sponsored by Iran’s government carried out a destructive attack; less than 10% of the network was affected.',
          ar: 'نفذت جهات ترعاها الحكومة الإيرانية هجوما تدميريا، ولم يتضرر سوى أقل من 10 في المئة من الشبكة.',
        },
        sources: ['securityweek-microsoft', 'iranintl-2022-09-10'],
      },
      {
        by: 'iran',
        stance: 'denies',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The accusation is baseless, and Iran itself is a victim of cyberattacks.',
          ar: 'الاتهام لا أساس له، وإيران نفسها ضحية لهجمات سيبرانية.',
        },
        sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accounts: ['limited-harm'],
        text: {
          en: 'The attack failed and caused little damage: systems came back and no data was irreversibly erased.',
          ar: 'أخفق الهجوم وكانت أضراره محدودة، فقد عادت الأنظمة إلى العمل ولم تُمح بيانات محوا لا رجعة فيه.',
        },
        sources: ['arabnews-afp-2022-09-07'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The attack of July, the second in Deutsche Welle’s account, hit e-Albania, where citizens log in with an identity number or passport, request documents and book consular appointments.',
          ar: 'طال هجوم يوليو، وهو الثاني في رواية دويتشه فيله، بوابة e-Albania التي يدخلها المواطنون برقم الهوية أو جواز السفر لطلب الوثائق وحجز المواعيد القنصلية.',
        },
        sources: ['dw-2022-09-16', 'elbalad-rama-2022'],
      },
    ],
    notes: [
      {
        en: 'Albania, the United States, Britain and Microsoft say 15 July. Some accounts give 17 July, the day on which services were shut down, and others only “July”.',
        ar: 'تذكر ألبانيا والولايات المتحدة وبريطانيا ومايكروسوفت يوم 15 يوليو. وتذكر روايات أخرى 17 يوليو، وهو يوم إغلاق الخدمات، وتكتفي غيرها بذكر الشهر.',
      },
      {
        en: 'Accounts of the damage differ too: the White House and Britain say data was destroyed, Rama says nothing was wiped irreversibly.',
        ar: 'تتباين الروايات في حجم الضرر كذلك: يقول البيت الأبيض وبريطانيا إن بيانات دُمرت، ويقول راما إنه لم يُمح شيء محوا لا رجعة فيه.',
      },
      {
        en: 'The final report of Microsoft and the FBI, as published on 26 September 2022, says the aim of wiping all government systems and their data was not achieved.',
        ar: 'جاء في التقرير النهائي لمايكروسوفت ومكتب التحقيقات الفيدرالي، المنشور في 26 سبتمبر 2022، أن هدف محو كل أنظمة الحكومة وبياناتها لم يتحقق.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'What the final report says of the damage. Removed: the date 13 July, which rested on a page whose content changes. “The country itself” in Iran’s denial now reads “Iran itself”.',
          ar: 'أضفنا ما يقوله التقرير النهائي عن الأضرار، وحذفنا تاريخ 13 يوليو لأنه استند إلى صفحة يتغير محتواها. وصارت عبارة «البلاد نفسها» في النفي الإيراني «إيران نفسها».',
        },
      },
    ],
    sources: [
      'ap-ajc-2022-07-18',
      'akhbararabia-shutdown-2022',
      'cyberwire-aa22-264a',
      'securityweek-microsoft',
      'dw-2022-09-16',
      'arabnews-afp-2022-09-07',
      'voxnews-final-2022',
      'ccdcoe-homelandjustice',
    ],
  },

  'iran-sanctions-61-americans-2022': {
    date: '2022-07-16',
    title: {
      en: 'Iran imposes sanctions on 61 Americans for backing the MEK',
      ar: 'إيران تعاقب 61 أمريكيا لدعمهم منظمة مجاهدي خلق',
    },
    short: { en: 'Iran sanctions 61 Americans', ar: 'إيران تعاقب 61 أمريكيا' },
    summary: {
      en: 'Iran’s foreign ministry listed 61 more Americans, among them Mike Pompeo, Rudy Giuliani and John Bolton, for supporting the MEK. The sanctions, largely symbolic, came a day after the attack on Albania’s systems and a week before the MEK’s summit there, at which American lawmakers were expected.',
      ar: 'أدرجت وزارة الخارجية الإيرانية 61 أمريكيا آخر على قائمة عقوباتها لدعمهم منظمة مجاهدي خلق، بينهم مايك بومبيو ورودي جولياني وجون بولتون. وصدرت العقوبات، وهي رمزية إلى حد كبير، بعد يوم من الهجوم على أنظمة ألبانيا وقبل أسبوع من قمة للمنظمة هناك كان يُنتظر أن يحضرها مشرعون أمريكيون.',
    },
    kind: 'sanction',
    actors: ['iran', 'usa', 'mek', 'albania'],
    importance: 3,
    claims: [
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['usa', 'mek'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'Those listed backed a “terrorist” group by taking part in its events and giving it political and propaganda support.',
          ar: 'دعم هؤلاء جماعة «إرهابية» بحضور فعالياتها وتقديم الدعم السياسي والدعائي لها.',
        },
        sources: ['kayhan-61-2022', 'reuters-61-2022'],
      },
      {
        by: 'mek',
        stance: 'condemns',
        accuses: ['iran'],
        accounts: ['mek-legitimate'],
        text: {
          en: 'The step is ridiculous and meaningless: the world’s “godfather of terrorism” punishes Americans while its own diplomat plotted to bomb the group’s rally, the MEK’s political wing said.',
          ar: 'الخطوة سخيفة ولا معنى لها: «عراب الإرهاب» في العالم يعاقب أمريكيين بينما خطط دبلوماسي تابع له لتفجير تجمع المنظمة، كما قال جناحها السياسي.',
        },
        sources: ['ncri-61-2022'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        text: {
          en: 'Americans will be protected and defended, and the country is united against threats and provocations, a State Department spokeswoman said.',
          ar: 'ستحمي الولايات المتحدة مواطنيها وتدافع عنهم، وهي موحدة في وجه التهديدات والاستفزازات، كما قالت متحدثة باسم وزارة الخارجية.',
        },
        sources: ['breaknlinks-61-2022'],
      },
    ],
    notes: [
      {
        en: 'No source ties the sanctions to the attack on Albania; the remark on the timing is ours. Some of those listed mocked the step.',
        ar: 'لا يربط أي مصدر بين العقوبات والهجوم على ألبانيا، أما الإشارة إلى تقارب الموعدين فمن عندنا. وسخر بعض المدرجين من الخطوة.',
      },
      {
        en: 'Pompeo, a former secretary of state, had visited the MEK’s camp in Albania on 16 May 2022; a former vice-president, Mike Pence, went there on 23 June.',
        ar: 'كان وزير الخارجية الأمريكي السابق بومبيو قد زار معسكر المنظمة في ألبانيا في 16 مايو 2022، وزاره نائب الرئيس السابق مايك بنس في 23 يونيو.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'An Iranian step against the MEK’s American backers in the days of the attack.',
          ar: 'أضفنا هذه الخطوة التي اتخذتها إيران في أيام الهجوم ضد أمريكيين يدعمون منظمة مجاهدي خلق.',
        },
      },
    ],
    sources: [
      'reuters-61-2022',
      'kayhan-61-2022',
      'ncri-61-2022',
      'euarabia-61-2022',
      'iranintl-pompeo-2022',
      'arabnews-pence-2022',
      'ap-wtop-2022-07-22',
    ],
  },

  'e-albania-shutdown-july-2022': {
    date: '2022-07-17',
    title: {
      en: 'Albania takes e-Albania and government sites offline',
      ar: 'ألبانيا توقف بوابة e-Albania والمواقع الحكومية',
    },
    summary: {
      en: 'The National Agency for Information Society (AKSHI) said it had been forced to close online services and sites, those of parliament, the prime minister’s office and e-Albania among them, to stop an attack from abroad. Most over-the-counter services had moved online in May. Microsoft and Jones Group International were helping.',
      ar: 'أعلنت الوكالة الوطنية لمجتمع المعلومات (AKSHI) اضطرارها إلى إغلاق خدمات ومواقع، منها موقعا البرلمان ورئاسة الوزراء وبوابة e-Albania، لصد هجوم من الخارج. وكانت معظم المعاملات قد نُقلت من الشبابيك إلى الإنترنت في مايو. وتلقت الوكالة مساعدة من مايكروسوفت وشركة جونز غروب إنترناشيونال.',
    },
    kind: 'cyberattack',
    actors: ['albania', 'microsoft'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'Systems were closed to contain a sophisticated, coordinated attack launched from outside the country.',
          ar: 'أُغلقت الأنظمة لاحتواء هجوم متطور ومنسق انطلق من خارج البلاد.',
        },
        sources: ['exit-2022-07-17', 'therecord-shutdown'],
      },
    ],
    notes: [
      {
        en: 'AKSHI announced the shutdown on Sunday 17 July, but the monitoring group NetBlocks recorded an outage from about 9pm on Saturday.',
        ar: 'أعلنت الوكالة الإغلاق يوم الأحد 17 يوليو، لكن مرصد نتبلوكس سجل انقطاع الخدمة منذ نحو التاسعة من مساء السبت.',
      },
      {
        en: 'Some Albanian media at first pointed at Russia.',
        ar: 'وجهت وسائل إعلام ألبانية أصابع الاتهام إلى روسيا في البداية.',
      },
    ],
    sources: [
      'exit-2022-07-17',
      'ap-ajc-2022-07-18',
      'therecord-shutdown',
      'asharq-shutdown-2022',
      'akhbararabia-shutdown-2022',
      'intellinews-july',
    ],
  },

  'rama-blames-unnamed-state-july-2022': {
    date: '2022-07-20/2022-07-21',
    title: {
      en: 'Rama: a state is behind the attack, and two are suspected',
      ar: 'راما: دولة تقف وراء الهجوم والشبهات تحوم حول اثنتين',
    },
    short: { en: 'Rama blames an unnamed state', ar: 'راما: دولة تقف وراء الهجوم' },
    summary: {
      en: 'As most services came back, Prime Minister Edi Rama said a state and not ordinary hackers had organised the attack, and that evidence was still needed to decide between two suspects. He rejected reports of a ransom demand of 30 million euros.',
      ar: 'قال رئيس الوزراء إيدي راما، مع عودة معظم الخدمات، إن دولة، لا قراصنة عاديين، نظمت الهجوم، وإن ترجيح إحدى دولتين مشتبه فيهما لا يزال يحتاج إلى أدلة. ونفى تقارير عن طلب فدية قيمتها 30 مليون يورو.',
    },
    kind: 'statement',
    actors: ['albania'],
    importance: 3,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The aggression was organised by another state, and two countries are under suspicion.',
          ar: 'نظمت هذا العدوان دولة أخرى، وثمة دولتان موضع اشتباه.',
        },
        sources: ['ap-kesq-2022-07-21', 'exit-july-investigation'],
      },
    ],
    notes: [
      {
        en: 'Rama spoke at a Socialist Party event, reported on 20 July, and to the press on Thursday 21 July. Top Channel had reported a demand of 30 million dollars in bitcoin.',
        ar: 'تحدث راما في فعالية للحزب الاشتراكي نُشرت أخبارها في 20 يوليو، ثم أمام الصحافة يوم الخميس 21 يوليو. وكانت قناة توب تشانل قد تحدثت عن طلب 30 مليون دولار بعملة بيتكوين.',
      },
      {
        en: 'The Pakistani daily The News wrote that Tirana first spoke of the attack on 7 September; reports from July show otherwise.',
        ar: 'كتبت صحيفة ذا نيوز الباكستانية أن تيرانا تحدثت عن الهجوم للمرة الأولى في 7 سبتمبر، غير أن تقارير نُشرت في يوليو تبيّن خلاف ذلك.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Top Channel’s report of a demand in dollars, not euros.',
          ar: 'أضفنا ما ذكرته قناة توب تشانل عن طلب فدية بالدولار لا باليورو.',
        },
      },
    ],
    sources: [
      'ap-kesq-2022-07-21',
      'exit-july-investigation',
      'gazetashqiptare-2022-07-20',
      'albeu-note-2022',
      'thenews-2022-09-08',
    ],
  },

  'mek-summit-postponed-2022': {
    date: '2022-07-22',
    title: {
      en: 'MEK postpones its summit in Albania over a terror threat',
      ar: 'منظمة مجاهدي خلق ترجئ قمتها في ألبانيا بسبب تهديد إرهابي',
    },
    short: { en: 'MEK postpones its summit', ar: 'منظمة مجاهدي خلق ترجئ قمتها' },
    summary: {
      en: 'The MEK postponed the Free Iran World Summit planned for 23–24 July at Ashraf 3, on the Albanian government’s advice, a week after the cyberattack of July. The US embassy had told Americans the day before to stay away because of a possible threat.',
      ar: 'أرجأت منظمة مجاهدي خلق «القمة العالمية لإيران الحرة» المقررة يومي 23 و24 يوليو في معسكر أشرف 3، بناء على نصيحة الحكومة الألبانية، بعد أسبوع من الهجوم السيبراني في يوليو. وكانت السفارة الأمريكية قد دعت الأمريكيين في اليوم السابق إلى الابتعاد عن القمة بسبب تهديد محتمل.',
    },
    kind: 'statement',
    actors: ['mek', 'albania', 'usa', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'mek',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The meeting was put off on the government’s advice because of terrorist threats and plots. For 40 years Tehran has spared no effort to strike at the group, a spokesman said.',
          ar: 'أُرجئ الاجتماع بناء على نصيحة الحكومة بسبب تهديدات ومؤامرات إرهابية. ولم تدخر طهران جهدا في استهداف المنظمة طوال أربعين عاما، كما قال متحدث باسمها.',
        },
        sources: ['ap-wtop-2022-07-22', 'aawsat-summit-2022'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'AP’s headline says the summit was cancelled; the organisers said it was “postponed until further notice”. No report describes the threat, and Albania’s authorities did not answer questions about it.',
        ar: 'جاء في عنوان أسوشيتد برس أن القمة أُلغيت، بينما قال المنظمون إنها «أُرجئت حتى إشعار آخر». ولا يصف أي تقرير طبيعة التهديد، ولم تجب السلطات الألبانية عن أسئلة بشأنه.',
      },
      {
        en: 'Days earlier, Albanian media reported that prosecutors had questioned former MEK members in a spying inquiry. The Times of Israel and Asharq News give no number; IFMAT, which sides with the MEK, speaks of about 20 people, on 16 July.',
        ar: 'قبل ذلك بأيام، ذكرت وسائل إعلام ألبانية أن النيابة استجوبت أعضاء سابقين في المنظمة في قضية تجسس. ولا تورد صحيفة تايمز أوف إسرائيل وقناة الشرق عددا، بينما يتحدث موقع IFMAT المؤيد للمنظمة عن نحو 20 شخصا في 16 يوليو.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'That the MEK saw Tehran behind the threats, that no Iranian answer was found, and that Albania’s authorities did not comment.',
          ar: 'أضفنا أن المنظمة رأت طهران وراء التهديدات، وأننا لم نجد ردا إيرانيا، وأن السلطات الألبانية لم تعلق.',
        },
      },
    ],
    sources: [
      'ap-wtop-2022-07-22',
      'aawsat-summit-2022',
      'asharq-summit-2022',
      'radiofarda-summit-2022',
      'euronewsal-2022-07-22',
      'toi-summit',
      'ifmat-spak-2022',
    ],
  },

  'mandiant-report-4-august-2022': {
    date: '2022-08-04',
    title: {
      en: 'Mandiant: Iran likely behind July attack',
      ar: 'مانديانت ترجح ضلوع إيران في هجوم يوليو',
    },
    short: { en: 'Mandiant: attack likely Iranian', ar: 'مانديانت ترجح ضلوع إيران' },
    summary: {
      en: 'The US security firm Mandiant said with moderate confidence that the attackers served Tehran’s campaign against dissidents. It cited the timing before the MEK summit, the Homeland Justice channel and code shared with malware used against Persian and Arabic speakers, and said other NATO states were at risk.',
      ar: 'قالت شركة الأمن الأمريكية مانديانت، بدرجة ثقة متوسطة، إن المهاجمين خدموا حملة طهران على المعارضين. واستندت إلى التوقيت قبيل قمة مجاهدي خلق، وإلى قناة «هوملاند جاستس»، وإلى شيفرة مشتركة مع برمجيات استُخدمت ضد ناطقين بالفارسية والعربية. ونبهت إلى أن دولا أخرى في الناتو معرضة للخطر.',
    },
    kind: 'investigation',
    actors: ['mandiant', 'iran', 'albania', 'mek', 'homeland-justice'],
    importance: 2,
    claims: [
      {
        by: 'mandiant',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'The operation against Albania’s government supported Iran’s efforts against dissidents, the firm judges with moderate confidence.',
          ar: 'ترجح الشركة بثقة متوسطة أن العملية ضد حكومة ألبانيا خدمت جهود إيران ضد المعارضين.',
        },
        sources: ['ap-dailyherald-2022-08-04', 'securityweek-mandiant'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Mandiant could not confirm that the Roadsweep ransomware or the sample of the Zeroclear wiper it examined was what hit the government.',
        ar: 'لم تتمكن مانديانت من تأكيد أن برمجية الفدية Roadsweep أو عينة برمجية المحو Zeroclear التي فحصتها هي التي أصابت الحكومة.',
      },
    ],
    sources: [
      'ap-dailyherald-2022-08-04',
      'securityweek-mandiant',
      'kachaf-mandiant-2022',
      'iranintl-2022-08-05',
    ],
  },

  'fbi-team-in-tirana': {
    date: '2022-08-09',
    title: {
      en: 'FBI team arrives in Tirana to help trace the cyberattack',
      ar: 'فريق من مكتب التحقيقات الفيدرالي يصل إلى تيرانا لدعم التحقيق',
    },
    short: { en: 'FBI team arrives in Tirana', ar: 'فريق تحقيق أمريكي يصل إلى تيرانا' },
    summary: {
      en: 'Deputy Prime Minister Belinda Balluku said FBI specialists had been sent to Tirana to help trace how the attack happened and where it came from. Washington later said its people had spent weeks on the ground.',
      ar: 'قالت نائبة رئيس الوزراء بيليندا بالوكو إن مختصين من مكتب التحقيقات الفيدرالي أُوفدوا إلى تيرانا للمساعدة في معرفة كيفية وقوع الهجوم ومصدره. وأعلنت واشنطن لاحقا أن خبراءها عملوا أسابيع في ألبانيا.',
    },
    kind: 'investigation',
    actors: ['fbi', 'albania', 'usa'],
    importance: 3,
    claims: [
      {
        by: 'usa',
        stance: 'reports',
        text: {
          en: 'American experts have worked in Albania without a break since July 2022, the embassy said in February 2023.',
          ar: 'يعمل خبراء أمريكيون في ألبانيا بلا انقطاع منذ يوليو 2022، كما قالت السفارة الأمريكية في فبراير 2023.',
        },
        sources: ['usembassy-2023-02-07', 'nextgov-2022-09'],
      },
    ],
    notes: [
      {
        en: 'Exit.al reported it on 9 August; the day the team arrived is not known.',
        ar: 'نشر موقع Exit.al الخبر في 9 أغسطس، ولا يُعرف يوم وصول الفريق.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We quoted the embassy on American experts without a date; it said this in February 2023.',
          ar: 'ورد كلام السفارة عن الخبراء الأمريكيين من دون تاريخ، وقد قيل في فبراير 2023.',
        },
      },
    ],
    sources: ['exit-fbi-2022-08-09', 'nextgov-2022-09', 'usembassy-2023-02-07'],
  },
} as const satisfies Record<string, Event>;
