import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';

/** Events of the chapter `aftermath`, earliest first. */
export const aftermathEvents = {
  'us-cyber-aid-2023': {
    date: '2023-02-07',
    title: {
      en: 'Washington pledges cyber aid to Albania',
      ar: 'واشنطن تتعهد بمساعدات سيبرانية لألبانيا',
    },
    summary: {
      en: 'US Ambassador Yuri Kim told a conference that American specialists had worked with Albania without a break since July 2022. Albanian media said she also announced $50 million for the country’s cyber defence.',
      ar: 'قالت السفيرة الأمريكية يوري كيم في مؤتمر إن خبراء أمريكيين يعملون مع ألبانيا بلا انقطاع منذ يوليو 2022. وذكرت وسائل إعلام ألبانية أنها أعلنت تخصيص 50 مليون دولار للدفاع السيبراني في البلاد.',
    },
    kind: 'diplomacy',
    actors: ['usa', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The US Congress has not fully backed the cyber-defence money, Prime Minister Edi Rama said in Vilnius on 11 July 2023.',
          ar: 'لا يدعم الكونغرس الأمريكي تمويل الدفاع السيبراني دعما كاملا، بحسب ما قاله راما في فيلنيوس في 11 يوليو 2023.',
        },
        sources: ['record-rama-2023'],
      },
    ],
    sources: ['usembassy-2023-02-07', 'tema-cyber-2023', 'record-rama-2023'],
  },
  'us-cyber-command-hunt-forward-albania': {
    date: '2023-03-23',
    title: {
      en: 'US Cyber Command reveals three-month mission in Albania',
      ar: 'القيادة السيبرانية الأمريكية تكشف عن مهمة من ثلاثة أشهر في ألبانيا',
    },
    summary: {
      en: 'US Cyber Command said its Cyber National Mission Force had spent three months with Albanian partners, hunting for intruders and weak points in their networks after the attacks of July and September 2022 that Washington blames on Iran. It was the first such operation in Albania.',
      ar: 'أعلنت القيادة السيبرانية الأمريكية أن فريقا من قوة المهام الوطنية السيبرانية التابعة لها أمضى ثلاثة أشهر مع شركاء ألبان في البحث عن متسللين ونقاط ضعف في شبكاتهم. وجاءت المهمة، وهي الأولى من نوعها في ألبانيا، بعد هجمات يوليو وسبتمبر 2022 التي تنسبها واشنطن إلى إيران.',
    },
    kind: 'investigation',
    actors: ['usa', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'usa',
        stance: 'asserts',
        text: {
          en: 'The technical findings were used to strengthen Albanian and American networks.',
          ar: 'استُخدمت النتائج الفنية في تقوية الشبكات الألبانية والأمريكية.',
        },
        sources: ['defensescoop-2023-03-23', 'c4isrnet-2023-03-23'],
      },
    ],
    notes: [
      {
        en: 'The date is that of the announcement. Washington did not say when the mission began or ended; Iran International says it began with the September 2022 attack.',
        ar: 'التاريخ هو يوم الإعلان. ولم تذكر واشنطن موعد بدء المهمة ولا موعد انتهائها، وتقول قناة إيران إنترناشيونال إنها بدأت مع هجوم سبتمبر 2022.',
      },
      {
        en: 'It was the first mission of its kind in Albania, not the first anywhere, as some reports have it.',
        ar: 'كانت المهمة الأولى من نوعها في ألبانيا، لا في العالم كما ورد في بعض التقارير.',
      },
    ],
    sources: ['defensescoop-2023-03-23', 'c4isrnet-2023-03-23'],
  },
  'ashraf3-raid-2023': {
    date: '2023-06-20',
    title: {
      en: 'Albanian police raid MEK camp over alleged cyberattacks on Iran',
      ar: 'الشرطة الألبانية تداهم معسكر مجاهدي خلق لشبهة هجمات على إيران',
    },
    summary: {
      en: 'Police acting for the special anti-corruption prosecutors searched the MEK’s Ashraf 3 camp on suspicion that cyberattacks on Iran were run from it, and took 150 computer devices. Dozens were hurt in clashes. A resident died; the MEK blames police, but officials deny any link.',
      ar: 'فتشت الشرطة، بطلب من النيابة الخاصة لمكافحة الفساد، معسكر أشرف 3 التابع لمنظمة مجاهدي خلق للاشتباه في إدارة هجمات سيبرانية على إيران منه، وصادرت 150 جهاز حاسوب. وأُصيب العشرات في اشتباكات، وتوفي أحد سكان المعسكر، فحمّلت المنظمة الشرطة مسؤولية وفاته، ونفت السلطات ذلك.',
    },
    kind: 'investigation',
    actors: ['albania', 'mek', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'mek',
        stance: 'condemns',
        text: {
          en: 'Police attacked the camp, killing one resident and injuring more than 100.',
          ar: 'هاجمت الشرطة المعسكر فقتلت أحد سكانه وأصابت أكثر من 100 شخص.',
        },
        sources: ['national-raid-2023'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'The death had nothing to do with the police action, the interior minister said; police also deny responsibility for it.',
          ar: 'لا صلة بين الوفاة وتحرك الشرطة، بحسب وزير الداخلية، وتنفي الشرطة أيضا مسؤوليتها عنها.',
        },
        sources: ['rferl-raid-2023', 'inalbania-raid-2023'],
      },
      {
        by: 'usa',
        stance: 'supports',
        text: {
          en: 'Albania has the right to investigate possible illegal activity on its soil.',
          ar: 'من حق ألبانيا أن تحقق في أي نشاط على أراضيها قد يخالف القانون.',
        },
        sources: ['national-raid-2023', 'rferl-raid-2023'],
      },
    ],
    notes: [
      {
        en: 'Counts of the injured differ: about three dozen according to the authorities, 15 officers and 21 residents by one report; more than 100 according to the MEK, whose exile coalition puts the police at about 1,000.',
        ar: 'تختلف أعداد المصابين: نحو 36 بحسب السلطات، بينهم 15 شرطيا و21 من السكان وفق أحد التقارير، وأكثر من 100 بحسب المنظمة التي يقدر ائتلافها في المنفى عدد رجال الشرطة بنحو 1000.',
      },
      {
        en: 'The MEK names the dead man as Ali Mostashari. Early reports spoke of a heart attack.',
        ar: 'تقول المنظمة إن المتوفى هو علي مستشاري، وتحدثت تقارير أولية عن نوبة قلبية.',
      },
      {
        en: 'Reports describe the suspicions differently: a court order of 19 June is said to list provoking war and interfering with computer data against Iran, while the Associated Press speaks of banned political activity.',
        ar: 'تختلف التقارير في وصف الشبهات؛ فقرار قضائي صدر في 19 يونيو يشمل، بحسب ما نُشر، التحريض على الحرب والتلاعب ببيانات حاسوبية ضد إيران، بينما تتحدث أسوشيتد برس عن نشاط سياسي محظور.',
      },
    ],
    sources: [
      'ap-raid-2023',
      'national-raid-2023',
      'inalbania-raid-2023',
      'rferl-raid-2023',
      'ocnal-raid-2023',
      'vigour-raid-2023',
    ],
  },
  'israel-albania-defence-mou-2023': {
    date: '2023-06-26',
    title: {
      en: 'Israeli and Albanian defence ministers sign a memorandum',
      ar: 'وزيرا الدفاع الإسرائيلي والألباني يوقّعان مذكرة تفاهم',
    },
    summary: {
      en: 'Yoav Gallant and Niko Peleshi signed a memorandum on security and defence in Tel Aviv. i24NEWS set it in the context of ties that grew closer after the cyberattack on Albania blamed on Iran.',
      ar: 'وقّع يوآف غالانت ونيكو بيليشي في تل أبيب مذكرة تفاهم في مجالي الأمن والدفاع. ووضعتها قناة i24NEWS في سياق تقارب أعقب الهجوم السيبراني على ألبانيا المنسوب إلى إيران.',
    },
    kind: 'diplomacy',
    actors: ['israel', 'albania'],
    importance: 3,
    notes: [
      {
        en: 'The memorandum is not a cyber agreement. Only one report of it has been found.',
        ar: 'المذكرة ليست اتفاقا سيبرانيا، ولم يُعثر إلا على تقرير واحد عنها.',
      },
    ],
    sources: ['i24-gallant-2023'],
  },
  'rama-spiegel-mek-2023': {
    date: '2023-06-30',
    title: {
      en: 'Rama: the MEK must leave if it wants to fight Iran from Albania',
      ar: 'راما: على مجاهدي خلق المغادرة إن أرادت محاربة إيران من ألبانيا',
    },
    summary: {
      en: 'In an interview with Der Spiegel published ten days after the raid on the MEK’s camp, Prime Minister Edi Rama said the MEK had repeatedly broken its undertaking to stay out of politics, and that Albania did not want to be at war with Iran.',
      ar: 'قال رئيس الوزراء إيدي راما، في مقابلة نشرتها مجلة دير شبيغل بعد عشرة أيام من مداهمة المعسكر، إن منظمة مجاهدي خلق أخلت مرارا بتعهدها بالابتعاد عن السياسة، وإن ألبانيا لا تريد أن تكون في حرب مع إيران.',
    },
    kind: 'statement',
    actors: ['albania', 'mek'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The MEK has broken the agreement and should go elsewhere if it wants to fight, Rama said.',
          ar: 'خالفت المنظمة الاتفاق، وعليها أن ترحل إلى مكان آخر إن أرادت القتال، بحسب راما.',
        },
        sources: ['adn-spiegel-2023', 'iranintl-spiegel-2023'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The request of 2016 to take in the group came from the Obama administration, Rama said.',
          ar: 'جاء طلب استضافة المنظمة عام 2016 من إدارة أوباما، بحسب راما.',
        },
        sources: ['adn-spiegel-2023'],
      },
    ],
    sources: ['adn-spiegel-2023', 'iranintl-spiegel-2023'],
  },
  'iran-claims-mek-drives-2023': {
    date: '2023-07-03',
    title: {
      en: 'Iranian official hints at holding MEK drives; Albania denies it',
      ar: 'مسؤول إيراني يلمح إلى حيازة أقراص مجاهدي خلق وألبانيا تنفي',
    },
    summary: {
      en: 'Iranian government official Sepehr Khalaji wrote that some hard drives had arrived and were being examined; Iran’s state media took them to be those seized from the MEK. Albania’s embassy in Washington and its police said nothing had been given to Iran.',
      ar: 'كتب المسؤول الحكومي الإيراني سبهر خلجي أن بعض الأقراص الصلبة وصلت ويجري فحصها، وفهمت وسائل الإعلام الرسمية الإيرانية أن المقصود الأقراص المصادرة من مجاهدي خلق. ونفت سفارة ألبانيا في واشنطن والشرطة الألبانية تسليم إيران أي شيء.',
    },
    kind: 'statement',
    actors: ['iran', 'albania', 'mek'],
    importance: 3,
    claims: [
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'Part of the drives is in Iranian hands and the first results are encouraging, Khalaji said.',
          ar: 'بات جزء من الأقراص بحوزة إيران، والنتائج الأولية مشجعة، بحسب خلجي.',
        },
        sources: ['amwaj-drives-2023', 'fox-drives-2023'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'Nothing was given to Iran: all the seized equipment stays with Albanian prosecutors, and police had no contact with Iran about it.',
          ar: 'لا تزال كل المعدات المصادرة لدى النيابة الألبانية، ولم تتواصل الشرطة مع إيران بشأنها.',
        },
        sources: ['fox-drives-2023', 'iranintl-drives-2023'],
      },
    ],
    notes: [
      {
        en: 'The Iranian official’s post named neither the MEK nor Albania.',
        ar: 'لم يذكر المسؤول الإيراني في منشوره مجاهدي خلق ولا ألبانيا.',
      },
    ],
    sources: ['amwaj-drives-2023', 'iranintl-drives-2023', 'fox-drives-2023'],
  },
  'parliament-one-attack-2023': {
    date: '2023-12-25',
    title: {
      en: 'Cyberattack hits Albania’s parliament and a telecom company',
      ar: 'هجوم سيبراني يضرب البرلمان الألباني وشركة اتصالات',
    },
    summary: {
      en: 'Hackers tried to erase parliament’s data and halted its services; parliament said the data was untouched. The telecom company One Albania was also hit. The group Homeland Justice, which the United States ties to Iran, claimed the attacks.',
      ar: 'حاول قراصنة محو بيانات البرلمان الألباني وتسببوا في توقف خدماته، لكن البرلمان قال إن البيانات لم تُمس. وطال الهجوم أيضا شركة الاتصالات ون ألبانيا. وتبنت الهجومين مجموعة «هوملاند جاستس» التي تربطها الولايات المتحدة بإيران.',
    },
    kind: 'cyberattack',
    actors: ['homeland-justice', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        text: {
          en: 'The airline Air Albania was breached too, and the attacks punish those who support terrorists.',
          ar: 'اخترقت المجموعة أيضا شركة الطيران إير ألبانيا، وهي تعاقب داعمي الإرهاب.',
        },
        sources: ['oodaloop-parliament-2023'],
      },
    ],
    notes: [
      {
        en: 'Albania’s cyber authority confirmed the attacks on parliament and One Albania but was still working to establish who was behind them. The breach of Air Albania rests on the group’s word alone; the Associated Press could not verify its claims.',
        ar: 'أكدت الهيئة الوطنية الألبانية للأمن السيبراني الهجومين على البرلمان وشركة ون ألبانيا، وكانت لا تزال تعمل على تحديد المسؤول عنهما. أما اختراق إير ألبانيا فلا سند له سوى قول المجموعة، ولم تتمكن أسوشيتد برس من التحقق من أقوالها.',
      },
      {
        en: 'Parliament announced the attack on 26 December, the day after it happened.',
        ar: 'أعلن البرلمان عن الهجوم في 26 ديسمبر، بعد يوم من وقوعه.',
      },
    ],
    sources: ['ap-parliament-2023', 'oodaloop-parliament-2023'],
  },
  'cybersecurity-law-2024': {
    date: '2024',
    title: {
      en: 'Albania adopts a new cybersecurity law',
      ar: 'ألبانيا تقر قانونا جديدا للأمن السيبراني',
    },
    summary: {
      en: 'Law 25/2024 sets out a National Authority for Cybersecurity under the prime minister, formerly known as AKCESK, with duties and fines for operators of key systems. It is aligned with European Union rules, and was followed by a strategy for 2025–2030.',
      ar: 'ينظم القانون رقم 25 لعام 2024 عمل هيئة وطنية للأمن السيبراني تتبع رئيس الوزراء، كانت تُعرف سابقا باسم AKCESK، ويفرض التزامات وغرامات على مشغلي الأنظمة الحيوية. ويتماشى القانون مع قواعد الاتحاد الأوروبي، وتلته استراتيجية للفترة من 2025 إلى 2030.',
    },
    kind: 'legal',
    actors: ['albania'],
    importance: 2,
    notes: [
      {
        en: 'The law carries the year 2024; the day it was passed is not given in the sources, nor the day on which the authority took its new name. The draft had been published in April 2023.',
        ar: 'القانون مؤرخ بعام 2024، ولا تذكر المصادر يوم إقراره ولا متى تغير اسم الهيئة. وكانت مسودته قد نُشرت في أبريل 2023.',
      },
    ],
    sources: ['aksk-strategy-2025', 'pwc-law-2024', 'arsfirm-draft-2023'],
  },
  'instat-attack-2024': {
    date: '2024-01-31',
    title: {
      en: 'Albania’s statistics office comes under cyberattack',
      ar: 'هجوم سيبراني يستهدف معهد الإحصاء الألباني',
    },
    summary: {
      en: 'The Institute of Statistics (INSTAT) cut its internet connections after an attack on its systems, and its website was down for days. The institute said census data was safe; the group Homeland Justice said it held ten terabytes including the census.',
      ar: 'قطع معهد الإحصاء الألباني (إنستات) اتصاله بالإنترنت بعد هجوم على أنظمته، وظل موقعه معطلا أياما. وقال المعهد إن بيانات التعداد السكاني سليمة، بينما قالت مجموعة «هوملاند جاستس» إن بحوزتها عشرة تيرابايت تشمل بيانات التعداد.',
    },
    kind: 'cyberattack',
    actors: ['homeland-justice', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        text: {
          en: 'Ten terabytes of data were taken, including the 2023 census.',
          ar: 'استولت المجموعة على عشرة تيرابايت من البيانات، منها بيانات تعداد 2023.',
        },
        sources: ['politiko-instat-2024'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'The institute rules out any harm to the census, whose systems it says are separate.',
          ar: 'لم يلحق بالتعداد أي ضرر، فأنظمته منفصلة، بحسب المعهد.',
        },
        sources: ['ap-instat-2024', 'ata-instat-2024'],
      },
    ],
    notes: [
      {
        en: 'The attack is often dated to February because it was announced on 1 February; it took place the day before.',
        ar: 'كثيرا ما يُؤرخ الهجوم بفبراير لأنه أُعلن في أول ذلك الشهر، لكنه وقع في اليوم السابق.',
      },
      {
        en: 'Sources differ on the author: the Associated Press left it open on 1 February 2024, the Albanian news agency ATA names Homeland Justice.',
        ar: 'تختلف المصادر في هوية المنفذ؛ فأسوشيتد برس لم تحددها في 1 فبراير 2024، ووكالة الأنباء الألبانية تسمي «هوملاند جاستس».',
      },
    ],
    sources: ['ap-instat-2024', 'ata-instat-2024', 'politiko-instat-2024'],
  },
  'herzog-tirana-2024': {
    date: '2024-09-12',
    title: {
      en: 'Herzog makes the first visit by an Israeli president to Albania',
      ar: 'هرتسوغ أول رئيس إسرائيلي يزور ألبانيا',
    },
    summary: {
      en: 'President Isaac Herzog met Prime Minister Edi Rama and Albania’s president, Bajram Begaj, in Tirana, nearly two years after Rama had invited him. Cybersecurity was among the subjects of his talks with Begaj, and Rama announced that Albania would open a trade liaison office in Jerusalem.',
      ar: 'التقى الرئيس الإسرائيلي إسحاق هرتسوغ في تيرانا رئيس الوزراء إيدي راما ورئيس البلاد بايرام بيغاي، بعد نحو عامين من دعوة راما إياه. وكان الأمن السيبراني من موضوعات محادثاته مع بيغاي، وأعلن راما أن ألبانيا ستفتح مكتب اتصال تجاريا في القدس.',
    },
    kind: 'visit',
    actors: ['israel', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'israel',
        stance: 'asserts',
        text: {
          en: 'Iran is the thread that links the enemies Israel faces, Herzog said.',
          ar: 'إيران هي الخيط الذي يجمع أعداء إسرائيل، بحسب هرتسوغ.',
        },
        sources: ['inn-herzog-2024'],
      },
    ],
    sources: ['tps-herzog-2024', 'toi-fr-herzog-2024', 'inn-herzog-2024', 'jns-herzog-2024'],
  },
} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
