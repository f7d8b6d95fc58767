import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';
import { iranDeniesAll } from './standingClaims.ts';

/** Events of the chapter `intrusions`, earliest first. */
export const intrusionsEvents = {
  'initial-access-administrata-2021': {
    date: '2021-05',
    title: {
      en: 'Hackers enter Albania’s government network via a SharePoint server',
      ar: 'قراصنة يتسللون إلى شبكة الحكومة الألبانية عبر خادم شيربوينت',
    },
    summary: {
      en: 'Microsoft later concluded that the break-in probably began in May 2021, when hackers it links to Iran used an unpatched SharePoint flaw (CVE-2019-0604) on the server administrata.al. They dug in that July through a misconfigured service account. Iran denies any role.',
      ar: 'خلصت مايكروسوفت لاحقا إلى أن الاختراق بدأ على الأرجح في مايو 2021، حين استغل قراصنة تربطهم بإيران ثغرة غير معالجة في شيربوينت (CVE-2019-0604) على الخادم administrata.al. ثم رسخوا وجودهم في يوليو من العام نفسه عبر حساب خدمة أُسيء ضبطه. وتنفي إيران أي دور لها.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'microsoft', 'fbi'],
    importance: 2,
    claims: [
      {
        by: 'microsoft',
        stance: 'asserts',
        text: {
          en: 'The attackers probably got in through administrata.al in May 2021.',
          ar: 'دخل المهاجمون على الأرجح عبر administrata.al في مايو 2021.',
        },
        sources: ['businessmag-microsoft', 'securityweek-microsoft'],
      },
      {
        by: 'fbi',
        stance: 'asserts',
        text: {
          en: 'Access to the network was gained about 14 months before the attack of July 2022.',
          ar: 'دخل المهاجمون الشبكة قبل نحو 14 شهرا من هجوم يوليو 2022.',
        },
        sources: ['cyberwire-aa22-264a', 'meritalk-cisa'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Microsoft names the month. US agencies count about 14 months to the attack of 15 July 2022, which points to the same month; ITPro counts 13.',
        ar: 'مايكروسوفت هي التي حددت الشهر. وتقول أجهزة أمريكية إن نحو 14 شهرا مضت حتى هجوم 15 يوليو 2022، وهو ما يقود إلى الشهر نفسه، أما موقع ITPro فيقول إنها 13 شهرا.',
      },
      {
        en: 'Some Arabic reports spell the server adminata.al. They speak of a first attack on it in May without naming a year; Microsoft dates its breach to May 2021.',
        ar: 'يرد اسم الخادم في تقارير عربية بصيغة adminata.al، وتتحدث عن هجوم أول عليه في مايو من دون ذكر السنة، في حين تؤرخ مايكروسوفت اختراقه بمايو 2021.',
      },
    ],
    sources: [
      'businessmag-microsoft',
      'securityweek-microsoft',
      'cyberwire-aa22-264a',
      'meritalk-cisa',
      'itpro-microsoft',
      'faktoje',
    ],
  },

  'mailbox-exfiltration-2021-2022': {
    date: '2021-10/2022-01',
    title: {
      en: 'Hackers copy email out of Albanian government networks for months',
      ar: 'قراصنة ينسخون رسائل إلكترونية من شبكات الحكومة الألبانية لأشهر',
    },
    summary: {
      en: 'Between October 2021 and January 2022 the intruders took email out of the compromised network, according to Microsoft. The FBI described about a year of continuous access and repeated theft of mailbox content.',
      ar: 'سحب المتسللون رسائل إلكترونية من الشبكة المخترقة بين أكتوبر 2021 ويناير 2022، بحسب مايكروسوفت. وتحدث مكتب التحقيقات الفيدرالي عن وصول متواصل إلى الشبكة دام نحو عام وتخللته سرقة محتوى صناديق البريد مرارا.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'microsoft', 'fbi'],
    importance: 3,
    claims: [
      {
        by: 'microsoft',
        stance: 'asserts',
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
        en: 'The months are Microsoft’s. The FBI says only that mail was taken from time to time over about a year.',
        ar: 'هذه الأشهر حددتها مايكروسوفت، أما مكتب التحقيقات الفيدرالي فيكتفي بالقول إن الرسائل سُحبت على فترات خلال نحو عام.',
      },
      {
        en: 'A reference work of NATO’s cyber defence centre (CCDCOE) dates earlier related activity to October 2021–May 2022; according to ITPro, thefts from November 2021 to May 2022 hit other victims, in Jordan, Kuwait and the UAE.',
        ar: 'يؤرخ مرجع أصدره مركز الدفاع السيبراني التابع للناتو (CCDCOE) نشاطا سابقا ذا صلة بالفترة من أكتوبر 2021 إلى مايو 2022، لكن موقع ITPro يقول إن السرقات بين نوفمبر 2021 ومايو 2022 طالت جهات أخرى في الأردن والكويت والإمارات.',
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

  'reported-first-attack-administrata-may': {
    date: '2022-05?',
    title: {
      en: 'Press accounts tell of a first attack in May, on administrata.al',
      ar: 'تقارير صحفية تتحدث عن هجوم أول في مايو على administrata.al',
    },
    summary: {
      en: 'Deutsche Welle, and an Arabic report that follows it, list an attack in May on the government server administrata.al as the first in the series, before the July attack on the e-Albania portal. Neither gives a year; Microsoft places the breach of that server in May 2021.',
      ar: 'تذكر دويتشه فيله، وعنها تقرير عربي، هجوما وقع في مايو على الخادم الحكومي administrata.al بوصفه الأول في السلسلة قبل هجوم يوليو على بوابة e-Albania. ولا يحدد أي منهما السنة، فيما تؤرخ مايكروسوفت اختراق هذا الخادم بمايو 2021.',
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
        sources: ['dw-2022-09-16'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        text: {
          en: 'The same server was breached in May 2021.',
          ar: 'اختُرق الخادم نفسه في مايو 2021.',
        },
        sources: ['businessmag-microsoft'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The accusations of cyberattacks on Albania are baseless, the foreign ministry said on 7 September 2022.',
          ar: 'الاتهامات بشن هجمات سيبرانية على ألبانيا لا أساس لها، كما قالت وزارة الخارجية في 7 سبتمبر 2022.',
        },
        sources: ['dw-2022-09-16', 'iranwatch-mfa-2022-09-08'],
      },
    ],
    notes: [
      {
        en: 'The year 2022 is inferred from the context and is not certain. The attack meant may be the intrusion of May 2021, perhaps confused with what US agencies place in May and June 2022; that is our reading, and no source says so.',
        ar: 'سنة 2022 مستنتجة من السياق وغير مؤكدة. وقد يكون المقصود اختراق مايو 2021، وربما اختلط بما تؤرخه أجهزة أمريكية بمايو ويونيو 2022. وهذه قراءتنا، ولا يقول بها أي مصدر.',
      },
      {
        en: 'No report of a visible outage in May 2022 was found.',
        ar: 'لم يُعثر على أي تقرير عن تعطل ظاهر للخدمات في مايو 2022.',
      },
      {
        en: 'Some Arabic reports spell the server adminata.al; Deutsche Welle and Faktoje have administrata.al.',
        ar: 'يرد اسم الخادم في تقارير عربية بصيغة adminata.al، وهو لدى دويتشه فيله وموقع Faktoje بصيغة administrata.al.',
      },
    ],
    sources: ['dw-2022-09-16', 'businessmag-microsoft', 'faktoje'],
  },

  'network-reconnaissance-may-june-2022': {
    date: '2022-05/2022-06',
    title: {
      en: 'Hackers map the network and harvest login details before the attack',
      ar: 'قراصنة يستكشفون الشبكة ويجمعون بيانات الدخول قبل الهجوم',
    },
    summary: {
      en: 'In May and June 2022 the intruders moved from system to system inside Albanian government networks, surveyed them and gathered login credentials, the FBI and CISA said in an alert on 21 September 2022.',
      ar: 'تنقل المتسللون في مايو ويونيو 2022 بين الأنظمة داخل شبكات الحكومة الألبانية، واستكشفوها وجمعوا بيانات الدخول إليها، بحسب تحذير صدر في 21 سبتمبر عن مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني وأمن البنية التحتية الأمريكية.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'fbi', 'cisa'],
    importance: 3,
    claims: [
      {
        by: 'cisa',
        stance: 'asserts',
        text: {
          en: 'Hackers of the Iranian state moved through the networks, scouted them and harvested credentials in May and June 2022.',
          ar: 'تنقل قراصنة تابعون للدولة الإيرانية داخل الشبكات واستطلعوها وجمعوا بيانات الدخول في مايو ويونيو 2022.',
        },
        sources: ['cyberwire-aa22-264a', 'birn-fbi'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'The two-month window is the one given by the FBI and CISA.',
        ar: 'حدد هذين الشهرين مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني الأمريكية.',
      },
    ],
    sources: ['cyberwire-aa22-264a', 'birn-fbi'],
  },

  'homeland-justice-persona-created': {
    date: '2022-06',
    title: {
      en: 'Homeland Justice appears online with messages against the MEK',
      ar: '«هوملاند جاستس» تظهر على الإنترنت برسائل ضد مجاهدي خلق',
    },
    summary: {
      en: 'A group calling itself Homeland Justice set up a website and several social media profiles in June 2022 carrying messages against the MEK. US agencies later identified it as a front for Iranian state hackers; Iran denies any role in the attacks.',
      ar: 'أنشأت مجموعة تسمي نفسها «هوملاند جاستس» في يونيو 2022 موقعا إلكترونيا وعدة حسابات على شبكات التواصل الاجتماعي، ونشرت عبرها رسائل معادية لمنظمة مجاهدي خلق. وقالت أجهزة أمريكية لاحقا إنها واجهة لقراصنة تابعين للدولة الإيرانية، وتنفي إيران أي دور في الهجمات.',
    },
    kind: 'background',
    actors: ['homeland-justice', 'mek', 'iran', 'cisa', 'fbi'],
    importance: 3,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        text: {
          en: 'The site is the work of discontented Albanians.',
          ar: 'الموقع من عمل ألبان ساخطين.',
        },
        sources: ['securityweek-mandiant'],
      },
      {
        by: 'cisa',
        stance: 'asserts',
        text: {
          en: 'The name is an identity used by cyber actors of the Iranian state.',
          ar: 'يتخفى خلف هذا الاسم قراصنة تابعون للدولة الإيرانية.',
        },
        sources: ['cyberwire-aa22-264a', 'cybersecurity-review-fbi'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'The month is the one given by the FBI and CISA. Exit.al and The Cyber Express at times call the group “Homeland Security” by mistake.',
        ar: 'حدد الشهر مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني الأمريكية. ويخطئ موقعا Exit.al وThe Cyber Express أحيانا في اسم المجموعة فيسميانها «هوملاند سيكيوريتي».',
      },
    ],
    sources: ['cyberwire-aa22-264a', 'cybersecurity-review-fbi', 'securityweek-mandiant'],
  },

  'homeland-justice-claims-and-leaks-summer-2022': {
    date: '2022-07/2022-08',
    title: {
      en: 'Homeland Justice claims the July attack and posts documents',
      ar: '«هوملاند جاستس» تتبنى هجوم يوليو وتنشر وثائق',
    },
    summary: {
      en: 'In the weeks after the attack Homeland Justice claimed it on its website and on Telegram, posting a video of ransomware at work and papers it said were residence permits of MEK members. British officials said leaked data included details of emails from Prime Minister Edi Rama and the foreign ministry.',
      ar: 'تبنت «هوملاند جاستس» الهجوم في الأسابيع التالية على موقعها وعبر تلغرام، ونشرت مقطعا يظهر برمجيات الفدية أثناء عملها وأوراقا قالت إنها تصاريح إقامة لأعضاء في مجاهدي خلق. وقال مسؤولون بريطانيون إن البيانات المسربة تضمنت تفاصيل من رسائل إلكترونية لراما ووزارة الخارجية.',
    },
    kind: 'leak',
    actors: ['homeland-justice', 'albania', 'mek', 'iran', 'usa', 'uk'],
    importance: 2,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        text: {
          en: 'The government was hit in protest at money spent on the “terrorists of Durres”.',
          ar: 'استُهدفت الحكومة احتجاجا على إنفاق الأموال على «إرهابيي دوريس».',
        },
        sources: ['cyberfreakz-mandiant', 'albeu-homelandjustice'],
      },
      {
        by: 'usa',
        stance: 'asserts',
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
        en: 'None of the sources confirmed that individual leaked files are genuine; Mandiant says only that the papers “purported” to be residence permits.',
        ar: 'لم يؤكد أي من المصادر صحة ملف بعينه من الملفات المسربة، وتكتفي مانديانت بالقول إن الأوراق «يُزعم» أنها تصاريح إقامة.',
      },
      {
        en: 'US agencies place the claim of the attack in July and August and the advertised leaks between late July and mid-August; the exact days are not known.',
        ar: 'تؤرخ أجهزة أمريكية تبني الهجوم بيوليو وأغسطس، والإعلان عن التسريبات بين أواخر يوليو ومنتصف أغسطس، ولا تُعرف أيام النشر على وجه الدقة.',
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
      ar: 'هجوم ببرمجيات فدية ومسح يضرب أنظمة الحكومة الألبانية',
    },
    summary: {
      en: 'Attackers released file-encrypting and disk-wiping malware on Albanian government systems on a Friday afternoon, disrupting public websites and services, the e-Albania portal among them. Homeland Justice later claimed the attack. Albania, the US and Microsoft blame Iran, which denies it.',
      ar: 'أطلق مهاجمون بعد ظهر الجمعة برمجيات لتشفير الملفات ومسح الأقراص استهدفت أنظمة الحكومة الألبانية، فتعطلت مواقع وخدمات عامة بينها بوابة e-Albania. وتبنت «هوملاند جاستس» الهجوم لاحقا، وتتهم ألبانيا والولايات المتحدة ومايكروسوفت إيران بالوقوف وراءه، وهو ما تنفيه طهران.',
    },
    kind: 'cyberattack',
    actors: ['homeland-justice', 'albania', 'iran', 'usa', 'microsoft'],
    importance: 1,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        text: {
          en: 'The attack was the group’s work, a post on Telegram said.',
          ar: 'نفذت المجموعة الهجوم، بحسب منشور على تلغرام.',
        },
        sources: ['ap-dailyherald-2022-08-04', 'securityweek-mandiant'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'An investigation established that Iran was behind the attack.',
          ar: 'أثبت التحقيق أن إيران تقف وراء الهجوم.',
        },
        sources: ['albaniandailynews-2022-09-07', 'arabnews-afp-2022-09-07'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        text: {
          en: 'Iran’s government carried out the attack, which destroyed government data and disrupted public services.',
          ar: 'نفذت الحكومة الإيرانية الهجوم الذي دمر بيانات حكومية وعطل خدمات عامة.',
        },
        sources: ['nextgov-2022-09', 'alwatan-ar-nsc'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        text: {
          en: 'Actors sponsored by Iran’s government carried out a destructive attack; less than 10% of the network was affected.',
          ar: 'نفذت جهات ترعاها الحكومة الإيرانية هجوما تدميريا، لكن أقل من 10 في المئة من الشبكة تضرر.',
        },
        sources: ['securityweek-microsoft', 'iranintl-2022-09-10'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The accusation is baseless, and the country is itself a victim of cyberattacks.',
          ar: 'الاتهام لا أساس له، والبلاد نفسها ضحية لهجمات سيبرانية.',
        },
        sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The attack missed its goal and did little damage: systems came back and no data was irreversibly erased.',
          ar: 'أخفق الهجوم وكانت أضراره محدودة، فقد عادت الأنظمة إلى العمل ولم تُمح أي بيانات بلا رجعة.',
        },
        sources: ['arabnews-afp-2022-09-07'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The second attack, in July, hit e-Albania, where citizens log in with an identity number or passport, request documents and book consular appointments.',
          ar: 'طال الهجوم الثاني، في يوليو، بوابة e-Albania التي يدخلها المواطنون برقم الهوية أو جواز السفر لطلب الوثائق وحجز المواعيد القنصلية.',
        },
        sources: ['dw-2022-09-16'],
      },
    ],
    notes: [
      {
        en: 'Sources differ on the day. Albania, the United States, Britain and Microsoft say 15 July; coverage of Mandiant’s report has 17 July, the day services were shut down; one BIRN item has 13 July. Some press accounts say only “July”.',
        ar: 'تختلف المصادر في تحديد اليوم: 15 يوليو بحسب ألبانيا والولايات المتحدة وبريطانيا ومايكروسوفت، و17 يوليو، وهو يوم إغلاق الخدمات، في تغطية تقرير مانديانت، و13 يوليو في خبر لشبكة البلقان للصحافة الاستقصائية. وتكتفي تقارير صحفية بذكر الشهر.',
      },
      {
        en: 'They differ on the damage too: the White House and Britain say data was destroyed, Rama that nothing was wiped irreversibly.',
        ar: 'وتختلف كذلك في حجم الضرر: يقول البيت الأبيض وبريطانيا إن بيانات دُمرت، ويقول راما إن شيئا لم يُمح بلا رجعة.',
      },
    ],
    sources: [
      'ap-ajc-2022-07-18',
      'cyberwire-aa22-264a',
      'securityweek-microsoft',
      'dw-2022-09-16',
      'arabnews-afp-2022-09-07',
      'cyberfreakz-mandiant',
      'birn-fbi',
    ],
  },

  'e-albania-shutdown-july-2022': {
    date: '2022-07-17',
    title: {
      en: 'Albania takes e-Albania and government sites offline',
      ar: 'ألبانيا توقف بوابة e-Albania والمواقع الحكومية',
    },
    summary: {
      en: 'The National Agency for Information Society (AKSHI) said it had to shut online services and sites, those of parliament, the prime minister’s office and e-Albania among them, to stop an attack from abroad. Most counter services had moved online in May. Microsoft and Jones Group International were helping.',
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
        en: 'AKSHI announced the shutdown on Sunday 17 July; the monitoring group NetBlocks saw service cut from about 9 pm on Saturday.',
        ar: 'أعلنت الوكالة الإغلاق يوم الأحد 17 يوليو، لكن مرصد نتبلوكس سجل انقطاع الخدمة منذ نحو التاسعة من مساء السبت.',
      },
      {
        en: 'Some Albanian media at first pointed at Russia.',
        ar: 'وجهت وسائل إعلام ألبانية أصابع الاتهام إلى روسيا في البداية.',
      },
    ],
    sources: ['exit-2022-07-17', 'ap-ajc-2022-07-18', 'therecord-shutdown', 'intellinews-july'],
  },

  'rama-blames-unnamed-state-july-2022': {
    date: '2022-07-20/2022-07-21',
    title: {
      en: 'Rama: a state is behind the attack, and two are suspected',
      ar: 'راما: دولة تقف وراء الهجوم والشبهات تحوم حول اثنتين',
    },
    summary: {
      en: 'As most services came back, Prime Minister Edi Rama said a state and not ordinary hackers had organised the attack, and that evidence was still needed to decide between two suspects. He rejected reports of a ransom demand of 30 million euros.',
      ar: 'مع عودة معظم الخدمات، قال رئيس الوزراء إيدي راما إن دولة، لا قراصنة عاديين، نظمت الهجوم، وإن ترجيح إحدى دولتين مشتبه فيهما لا يزال يحتاج إلى أدلة. ونفى تقارير عن طلب فدية قيمتها 30 مليون يورو.',
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
          ar: 'نظمت هذا العدوان دولة أخرى، والشبهات تحوم حول دولتين.',
        },
        sources: ['ap-kesq-2022-07-21', 'exit-july-investigation'],
      },
    ],
    notes: [
      {
        en: 'Rama spoke at a Socialist Party event, reported on 20 July, and to the press on Thursday 21 July.',
        ar: 'تحدث راما في فعالية للحزب الاشتراكي نُشرت أخبارها في 20 يوليو، ثم أمام الصحافة يوم الخميس 21 يوليو.',
      },
      {
        en: 'The Pakistani daily The News wrote that Tirana first spoke of the attack on 7 September; reports from July show otherwise.',
        ar: 'كتبت صحيفة ذا نيوز الباكستانية أن تيرانا تحدثت عن الهجوم للمرة الأولى في 7 سبتمبر، غير أن تقارير نُشرت في يوليو تثبت خلاف ذلك.',
      },
    ],
    sources: [
      'ap-kesq-2022-07-21',
      'exit-july-investigation',
      'gazetashqiptare-2022-07-20',
      'thenews-2022-09-08',
    ],
  },

  'mek-summit-postponed-2022': {
    date: '2022-07-22',
    title: {
      en: 'MEK puts off its summit in Albania over a terror threat',
      ar: 'منظمة مجاهدي خلق ترجئ قمتها في ألبانيا بسبب تهديد إرهابي',
    },
    summary: {
      en: 'A week after the July cyberattack the MEK postponed the Free Iran World Summit planned for 23–24 July at Ashraf 3, on the Albanian government’s advice. The US embassy had told Americans the day before to stay away because of a possible threat.',
      ar: 'بعد أسبوع من الهجوم السيبراني في يوليو، أرجأت منظمة مجاهدي خلق «القمة العالمية لإيران الحرة» المقررة يومي 23 و24 يوليو في معسكر أشرف 3، بناء على نصيحة الحكومة الألبانية. وكانت السفارة الأمريكية قد دعت الأمريكيين في اليوم السابق إلى الابتعاد عنها بسبب تهديد محتمل.',
    },
    kind: 'statement',
    actors: ['mek', 'albania', 'usa'],
    importance: 2,
    claims: [
      {
        by: 'mek',
        stance: 'asserts',
        text: {
          en: 'The meeting was put off on the government’s advice because of terrorist threats and plots.',
          ar: 'أُرجئ الاجتماع بناء على نصيحة الحكومة بسبب تهديدات ومؤامرات إرهابية.',
        },
        sources: ['ap-wtop-2022-07-22', 'toi-summit'],
      },
    ],
    notes: [
      {
        en: 'AP’s headline says the summit was cancelled, the organisers that it was “postponed until further notice”. No report describes the threat.',
        ar: 'جاء في عنوان أسوشيتد برس أن القمة أُلغيت، بينما قال المنظمون إنها «أُرجئت حتى إشعار آخر». ولا يصف أي تقرير طبيعة التهديد.',
      },
      {
        en: 'Days earlier, Albanian media reported that prosecutors had questioned former MEK members in a spying inquiry. AFP gives no number; material aligned with the MEK’s political wing speaks of about 20 people, on 16 July.',
        ar: 'قبل ذلك بأيام، ذكرت وسائل إعلام ألبانية أن النيابة استجوبت أعضاء سابقين في المنظمة في قضية تجسس. ولا تورد وكالة فرانس برس عددا، بينما تتحدث مواد قريبة من الجناح السياسي للمنظمة عن نحو 20 شخصا في 16 يوليو.',
      },
    ],
    sources: [
      'ap-wtop-2022-07-22',
      'euronewsal-2022-07-22',
      'toi-summit',
      'iranintl-summit-2022',
      'ifmat-spak-2022',
    ],
  },

  'mandiant-report-4-august-2022': {
    date: '2022-08-04',
    title: {
      en: 'Mandiant sees a likely Iranian hand in the July attack',
      ar: 'مانديانت ترجح ضلوع إيران في هجوم يوليو',
    },
    summary: {
      en: 'The US security firm Mandiant said with moderate confidence that the attackers served Tehran’s campaign against dissidents. It cited the timing before the MEK summit, the Homeland Justice channel and code shared with malware used against Persian and Arabic speakers, and said other NATO states were at risk.',
      ar: 'قالت شركة الأمن الأمريكية مانديانت، بدرجة ثقة متوسطة، إن المهاجمين خدموا حملة طهران على المعارضين، مستندة إلى التوقيت قبيل قمة مجاهدي خلق وقناة «هوملاند جاستس» وشفرة مشتركة مع برمجيات استُخدمت ضد ناطقين بالفارسية والعربية. ونبهت إلى أن دولا أخرى في الناتو معرضة للخطر.',
    },
    kind: 'investigation',
    actors: ['mandiant', 'iran', 'albania', 'mek', 'homeland-justice'],
    importance: 2,
    claims: [
      {
        by: 'mandiant',
        stance: 'asserts',
        text: {
          en: 'There is moderate confidence that the operation supported Iran’s efforts against dissidents.',
          ar: 'يمكن القول بثقة متوسطة إن العملية خدمت جهود إيران ضد المعارضين.',
        },
        sources: ['ap-dailyherald-2022-08-04', 'securityweek-mandiant'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Mandiant could not confirm that the Roadsweep ransomware or the sample of the Zeroclear wiper it examined was what hit the government.',
        ar: 'لم تتمكن مانديانت من تأكيد أن برمجية الفدية Roadsweep أو عينة برمجية المسح Zeroclear التي فحصتها هي التي أصابت الحكومة.',
      },
    ],
    sources: ['ap-dailyherald-2022-08-04', 'securityweek-mandiant', 'iranintl-2022-08-05'],
  },

  'fbi-team-in-tirana': {
    date: '2022-08-09',
    title: {
      en: 'FBI team arrives in Tirana to help trace the cyberattack',
      ar: 'فريق من مكتب التحقيقات الفيدرالي يصل إلى تيرانا لدعم التحقيق',
    },
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
          en: 'American experts have worked in Albania without a break since July 2022.',
          ar: 'يعمل خبراء أمريكيون في ألبانيا بلا انقطاع منذ يوليو 2022.',
        },
        sources: ['usembassy-2023-02-07', 'nextgov-2022-09'],
      },
    ],
    notes: [
      {
        en: 'The date is that of the report; the day the team arrived is not known.',
        ar: 'التاريخ هو تاريخ نشر الخبر، ولا يُعرف يوم وصول الفريق.',
      },
    ],
    sources: ['exit-fbi-2022-08-09', 'nextgov-2022-09', 'usembassy-2023-02-07'],
  },
} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
