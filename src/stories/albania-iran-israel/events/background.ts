import type { Event } from '../ids.ts';
import { mekRejectsLabel } from './standingClaims.ts';

/** Events of the chapter `background`, earliest first. */
export const backgroundEvents = {
  'albania-israel-ties': {
    date: '1991-08-19',
    title: {
      en: 'Albania and Israel establish diplomatic relations',
      ar: 'ألبانيا وإسرائيل تقيمان علاقات دبلوماسية',
    },
    short: { en: 'Albania, Israel establish ties', ar: 'ألبانيا وإسرائيل تقيمان علاقات' },
    summary: {
      en: 'Albania and Israel agreed on diplomatic relations on 19 August 1991, as communist rule in Tirana was ending. Both countries still recall the Second World War, when Albanians sheltered Jews and Albania ended the war with more Jews than it had at the start.',
      ar: 'اتفقت ألبانيا وإسرائيل على إقامة علاقات دبلوماسية في 19 أغسطس 1991، مع انهيار الحكم الشيوعي في تيرانا. ولا يزال البلدان يستحضران سنوات الحرب العالمية الثانية، حين آوى الألبان اليهود وخرجت بلادهم من الحرب وعدد اليهود فيها أكبر مما كان في بدايتها.',
    },
    kind: 'background',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'Albania’s foreign ministry gives the day. A JTA dispatch of the time says the two foreign ministers, David Levy and Muhamet Kapllani, signed on a Monday, and 19 August was a Monday.',
        ar: 'حددت الخارجية الألبانية هذا اليوم. وجاء في برقية لوكالة JTA آنذاك أن وزيري الخارجية ديفيد ليفي ومحمد كابلاني وقّعا الاتفاق يوم اثنين، وهو ما يوافق 19 أغسطس.',
      },
      {
        en: 'Albania had recognised Israel in 1949. Israel opened an embassy in Tirana in August 2012.',
        ar: 'كانت ألبانيا قد اعترفت بإسرائيل عام 1949. وافتتحت إسرائيل سفارة في تيرانا في أغسطس 2012.',
      },
      {
        en: 'The website Izraeli Sot says that about 200 Jews lived in Albania, and that more than 2,000 from other countries found shelter there during the war.',
        ar: 'يتحدث موقع Izraeli Sot عن نحو 200 يهودي كانوا يعيشون في ألبانيا، وعن أكثر من 2000 آخرين لجؤوا إليها من بلدان أخرى خلال الحرب.',
      },
      {
        en: 'On 22 October 2020 Albania’s parliament adopted the definition of antisemitism of the International Holocaust Remembrance Alliance (IHRA). The Times of Israel and i24NEWS call Albania the first Muslim-majority state to do so; The Algemeiner says it was the second, after Kosovo.',
        ar: 'اعتمد البرلمان الألباني في 22 أكتوبر 2020 تعريف معاداة السامية الذي وضعه التحالف الدولي لإحياء ذكرى المحرقة. وتقول صحيفة تايمز أوف إسرائيل وقناة i24NEWS إن ألبانيا أول دولة ذات غالبية مسلمة تعتمده، بينما تقول صحيفة ألغماينر إنها الثانية بعد كوسوفو.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We gave only the year, 1991; the day was 19 August. Our Arabic text wrote that 1,200 Jews hidden by families were part of another source’s 2,000. In fact the two are separate counts, and we have dropped the first. Added: the opening of Israel’s embassy in 2012.',
          ar: 'كنا قد اكتفينا بذكر سنة 1991، وقد أُقيمت العلاقات في 19 أغسطس منها. وعدّ نصنا العربي خطأ 1200 يهودي أُخفوا في البلاد من بين 2000 يذكرهم مصدر آخر، وهما إحصاءان منفصلان، فحذفنا رقم 1200. وأضفنا افتتاح السفارة عام 2012.',
        },
      },
    ],
    sources: [
      'argumentum-1991-2021',
      'jta-1991',
      'izraelisot-1991-2021',
      'izraelisot-2022',
      'topchannel-embassy-2012',
      'i24-gallant-2023',
      'toi-ihra-2020',
      'algemeiner-ihra-2020',
    ],
  },

  'mek-delisted-2009-2012': {
    date: '2009-01-26/2012-09-28',
    title: {
      en: 'EU and then Washington take the MEK off their terrorism lists',
      ar: 'الاتحاد الأوروبي ثم واشنطن يشطبان مجاهدي خلق من قوائم الإرهاب',
    },
    summary: {
      en: 'The European Union dropped the Iranian opposition group MEK from its terrorism list on 26 January 2009, after losing to it in court. Washington, which had listed it in 1997, followed on 28 September 2012, citing the group’s public renunciation of violence and its cooperation in closing its base in Iraq.',
      ar: 'شطب الاتحاد الأوروبي منظمة مجاهدي خلق الإيرانية المعارضة من قائمته للإرهاب في 26 يناير 2009، بعد أن كسبت المنظمة دعاواها أمام القضاء الأوروبي. وحذت واشنطن، التي أدرجتها عام 1997، حذوه في 28 سبتمبر 2012، مستندة إلى نبذ المنظمة العنف علنا وتعاونها في إغلاق قاعدتها في العراق.',
    },
    kind: 'background',
    actors: ['usa', 'eu', 'mek', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'mek',
        stance: 'asserts',
        accuses: ['usa'],
        accounts: ['mek-legitimate'],
        text: {
          en: 'The American listing was a gift to Tehran, and lifting it is a blow to Iran’s rulers, the group’s leader, Maryam Rajavi, said.',
          ar: 'كان الإدراج في القائمة الأمريكية «هدية» لطهران، وإلغاؤه ضربة لحكام إيران، كما قالت زعيمة المنظمة مريم رجوي.',
        },
        sources: ['reuters-delist-2012'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        accuses: ['mek'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'The group’s past acts of terrorism, including the killing of Americans in Iran in the 1970s, are not forgotten, the State Department said, and its alleged abuse of its own members is a serious concern.',
          ar: 'لا تنسى وزارة الخارجية أعمال الإرهاب التي ارتكبتها المنظمة في الماضي، ومنها قتل أمريكيين في إيران في السبعينيات، وتساورها مخاوف جدية من إساءات يُقال إنها لحقت بأعضائها.',
        },
        sources: ['reuters-delist-2012', 'ennahar-delist-2012'],
      },
      {
        by: 'mek',
        stance: 'denies',
        accounts: ['mek-legitimate'],
        text: {
          en: 'The group did not attack American officials in Iran in the 1970s.',
          ar: 'لم تهاجم المنظمة مسؤولين أمريكيين في إيران في السبعينيات.',
        },
        sources: ['thenational-tv-2022'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['mek', 'usa', 'eu'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'The European decision encourages terrorism, Tehran said in 2009. The American one shows a double standard, given all the evidence of the group’s terrorism, state television said in 2012.',
          ar: 'القرار الأوروبي يشجع الإرهاب، كما قالت طهران في 2009. أما القرار الأمريكي فيدل على ازدواجية في المعايير، إذ إن الأدلة على إرهاب المنظمة كثيرة، كما قال التلفزيون الرسمي في 2012.',
        },
        sources: ['irishtimes-delist-2009', 'ap-first-14-2013'],
      },
      {
        by: 'eu',
        stance: 'asserts',
        text: {
          en: 'The EU is simply abiding by the European court’s judgment, its foreign policy chief, Javier Solana, said.',
          ar: 'يلتزم الاتحاد بحكم القضاء الأوروبي ليس إلا، وفق منسق سياسته الخارجية خافيير سولانا.',
        },
        sources: ['voa-delist-2009'],
      },
    ],
    notes: [
      {
        en: 'The EU had listed the group in 2002. EU foreign ministers took it off the list after the European Court of First Instance had ruled three times in the group’s favour.',
        ar: 'كان الاتحاد الأوروبي قد أدرج المنظمة عام 2002، ثم شطبها وزراء خارجية دوله بعد ثلاثة أحكام أصدرتها المحكمة الابتدائية الأوروبية لصالحها.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Several events quoted people calling the MEK “terrorist” without saying that the EU and the United States had lifted that label in 2009 and 2012.',
          ar: 'أضفنا هذا الحدث لأن صفة «إرهابية» وردت في أحداث عدة من دون ذكر أن الاتحاد الأوروبي والولايات المتحدة رفعاها عن المنظمة في 2009 و2012.',
        },
      },
    ],
    sources: [
      'reuters-delist-2012',
      'irishtimes-delist-2009',
      'upi-delist-2009',
      'ennahar-delist-2012',
      'ap-first-14-2013',
    ],
  },

  'mek-accepted-2013': {
    date: '2013-03/2013-05',
    title: {
      en: 'Albania offers refuge to 210 members of Iranian opposition group',
      ar: 'ألبانيا تعرض إيواء 210 من أعضاء منظمة إيرانية معارضة',
    },
    short: { en: '210 MEK members offered refuge', ar: 'عرض لإيواء 210 من مجاهدي خلق' },
    summary: {
      en: 'At the request of Washington and the United Nations, Prime Minister Sali Berisha’s government offered shelter on humanitarian grounds to 210 members of the Iranian opposition group MEK, then living at Camp Liberty near Baghdad. The first 14 arrived in mid-May 2013.',
      ar: 'بطلب من واشنطن والأمم المتحدة، عرضت حكومة رئيس الوزراء سالي بريشا أن تؤوي لأسباب إنسانية 210 من أعضاء منظمة مجاهدي خلق الإيرانية المعارضة كانوا يقيمون في معسكر ليبرتي قرب بغداد. وضمت الدفعة الأولى 14 شخصا وصلوا في منتصف مايو 2013.',
    },
    kind: 'background',
    actors: ['albania', 'mek', 'usa', 'un', 'iran', 'iraq'],
    importance: 1,
    claims: [
      {
        by: 'usa',
        stance: 'supports',
        text: {
          en: 'The offer to take in up to 210 people is generous and welcome.',
          ar: 'عرض استقبال ما يصل إلى 210 أشخاص سخي وجدير بالترحيب.',
        },
        sources: ['iranproject-2013-03-19', 'voa-editorial-2013'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['mek', 'albania'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'The MEK is a “terrorist” group, and hosting it was a mistake that Albania should put right, the foreign ministry’s spokesman said in June 2023.',
          ar: 'منظمة مجاهدي خلق «إرهابية»، وقد أخطأت ألبانيا في استضافتها وعليها أن تصلح خطأها، كما قال المتحدث باسم وزارة الخارجية في يونيو 2023.',
        },
        sources: ['presstv-kanaani-2023', 'donya-raid-2023'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'This was a humanitarian operation for people whose lives were threatened by a totalitarian regime, Prime Minister Edi Rama said in January 2020.',
          ar: 'كان استقبال أعضاء المنظمة عملية إنسانية لأناس هدد نظام شمولي حياتهم، كما قال رئيس الوزراء إيدي راما في يناير 2020.',
        },
        sources: ['nova-rama-2020'],
      },
      { ...mekRejectsLabel, accounts: ['mek-legitimate'] },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The presence of about 3,000 MEK members in Albania was the motive for the cyberattacks, the Egyptian site Sada El-Balad wrote on 23 October 2022, citing Deutsche Welle.',
          ar: 'وجود نحو 3000 من أعضاء منظمة مجاهدي خلق في ألبانيا هو الدافع إلى الهجمات السيبرانية، كما كتب موقع صدى البلد المصري في 23 أكتوبر 2022 نقلا عن دويتشه فيله.',
        },
        sources: ['elbalad-rama-2022'],
      },
    ],
    notes: [
      {
        en: 'Some reports, Sada El-Balad’s among them, suggest that Albania took in about 3,000 people in 2013. That year’s offer covered only 210; the number moved out of Iraq had passed 3,000 by September 2016.',
        ar: 'توحي بعض التقارير، ومنها تقرير موقع صدى البلد، بأن ألبانيا استقبلت نحو 3000 شخص في 2013. لكن عرض ذلك العام لم يشمل سوى 210 أشخاص، أما عدد المنقولين من العراق فتجاوز 3000 شخص بحلول سبتمبر 2016.',
      },
      {
        en: 'Sources disagree on when the MEK came to Albania: AFP and Al Jazeera say 2013, AP and Reuters 2014, Top Channel 2016. The dates fit together if the move began in 2013 and larger groups followed later.',
        ar: 'تتباين الروايات بشأن موعد قدوم المنظمة إلى ألبانيا: تذكر وكالة فرانس برس والجزيرة عام 2013، وأسوشيتد برس ورويترز عام 2014، وقناة توب تشانل عام 2016. ويمكن التوفيق بينها إذا كان النقل قد بدأ في 2013 ثم تلته دفعات أكبر.',
      },
      {
        en: 'The offer became public in mid-March 2013. The first group left Iraq on 15 May and arrived on 16 May, according to two VOA editorials; a second group followed on 31 May.',
        ar: 'أُعلن العرض في منتصف مارس 2013. وغادرت الدفعة الأولى العراق في 15 مايو ووصلت في 16 مايو وفق تعليقين لإذاعة صوت أمريكا، ثم لحقت بها دفعة ثانية في 31 مايو.',
      },
      {
        en: 'At first a representative of the MEK, which had about 3,000 members in Iraq, called it unacceptable to give asylum to only a small group, the Makfax agency reported, citing the Albanian press.',
        ar: 'كان للمنظمة نحو 3000 عضو في العراق، فاعتبر ممثل لها في البداية أن منح اللجوء لمجموعة صغيرة فقط غير مقبول، كما ذكرت وكالة ماكفاكس نقلا عن الصحافة الألبانية.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We wrote that Deutsche Welle named the MEK’s presence as the motive. In fact Sada El-Balad says so, citing Deutsche Welle. Added: how Albania and the MEK answer Iran, and that the MEK at first rejected the offer.',
          ar: 'نسبنا إلى دويتشه فيله القول إن وجود المنظمة هو الدافع، والصحيح أن موقع صدى البلد قال ذلك نقلا عنها. وأضفنا رد ألبانيا والمنظمة على إيران، وأن المنظمة رفضت العرض في البداية.',
        },
      },
    ],
    sources: [
      'voa-editorial-2013',
      'masrawy-210-2013',
      'alhayat-210-2013',
      'iranproject-2013-03-19',
      'ap-first-14-2013',
      'puls24-offer-2013',
      'arabnews-afp-2022-09-07',
      'aljazeera-2022-09-10',
      'voa-hurriya-2013a',
      'ap-springfield-2022-09-08',
      'novinite-reuters-2022-09-07',
      'topchannel-2022-09-07',
      'elbalad-rama-2022',
    ],
  },

  'rama-netanyahu-2015': {
    date: '2015-12-21',
    title: {
      en: 'Rama raises cyber cooperation with Netanyahu in Jerusalem',
      ar: 'راما يطرح التعاون السيبراني على نتنياهو في القدس',
    },
    summary: {
      en: 'Prime Minister Edi Rama told his Israeli counterpart, Benjamin Netanyahu, in Jerusalem that Albania wanted to work with Israel on security, cyber technology, water, energy and innovation. They signed a declaration of friendship marking 25 years of relations. That was more than six years before the attacks of 2022 on his government.',
      ar: 'أبلغ رئيس الوزراء إيدي راما نظيره الإسرائيلي بنيامين نتنياهو في القدس أن ألبانيا ترغب في التعاون مع إسرائيل في الأمن والفضاء السيبراني والمياه والطاقة والابتكار. وكان ذلك قبل أكثر من ست سنوات من الهجمات على حكومته. ووقّع الاثنان إعلان صداقة بمناسبة مرور 25 عاما على العلاقات.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'This is the Israeli prime minister’s office’s account. It speaks of 25 years of relations, although they began in 1991.',
        ar: 'هذه رواية مكتب رئيس الوزراء الإسرائيلي. ويتحدث بيانه عن 25 عاما من العلاقات مع أنها بدأت عام 1991.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We gave only the month, December 2015. The meeting took place on the 21st.',
          ar: 'كنا قد اكتفينا بالشهر، ديسمبر 2015، وقد عُقد اللقاء في 21 منه.',
        },
      },
    ],
    sources: ['israelfa-rama-2015'],
  },

  'mek-relocation-complete-2016': {
    date: '2016-09-09',
    title: {
      en: 'Last MEK members leave Iraq for Albania',
      ar: 'آخر أعضاء مجاهدي خلق يغادرون العراق إلى ألبانيا',
    },
    short: { en: 'Last MEK members leave Iraq', ar: 'آخر مجاهدي خلق يغادرون العراق' },
    summary: {
      en: 'The last 280 residents of the MEK’s camp in Iraq were flown to Albania and the camp was closed. Washington said that more than 3,000 people had been moved out of Iraq in all. The UN refugee agency counts 2,901 arrivals in Albania since 2013, 1,942 of them in 2016.',
      ar: 'نُقل جوا إلى ألبانيا آخر 280 من المقيمين في معسكر مجاهدي خلق في العراق، وأُغلق المعسكر. وقالت واشنطن إن مجموع من نُقلوا من العراق تجاوز 3000 شخص. وأحصت مفوضية الأمم المتحدة لشؤون اللاجئين وصول 2901 منهم إلى ألبانيا منذ 2013، بينهم 1942 في عام 2016 وحده.',
    },
    kind: 'background',
    actors: ['mek', 'albania', 'usa', 'un', 'iraq', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'usa',
        stance: 'supports',
        text: {
          en: 'Albania and its prime minister, Edi Rama, deserve thanks for taking the group in.',
          ar: 'تستحق ألبانيا ورئيس وزرائها إيدي راما الشكر على استقبال أعضاء المنظمة.',
        },
        sources: ['statedept-complete-2016'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['usa', 'mek'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'The US secretary of state, John Kerry, brought “terrorists” to Albania, state radio said in an Albanian-language broadcast in February 2016.',
          ar: 'جلب وزير الخارجية الأمريكي جون كيري «إرهابيين» إلى ألبانيا، كما قالت الإذاعة الرسمية في بثها بالألبانية في فبراير 2016.',
        },
        sources: ['tiranatimes-2000-2016'],
      },
      mekRejectsLabel,
      {
        by: 'mek',
        stance: 'supports',
        accuses: ['iran'],
        text: {
          en: 'The move is complete, despite all Tehran’s plots, obstacles and threats to the very last day.',
          ar: 'اكتمل النقل رغم كل مؤامرات طهران وعراقيلها وتهديداتها التي استمرت حتى اليوم الأخير.',
        },
        sources: ['alwatannews-liberty-2016'],
      },
    ],
    notes: [
      {
        en: 'At the start of 2016 Albania agreed to take in more of them: about 2,000 (Tirana Times), 1,970 (Lajmi i Fundit) or 1,900 (the Nejat Society, citing the UN refugee agency).',
        ar: 'وافقت ألبانيا مطلع 2016 على استقبال مزيد من أعضاء المنظمة: نحو 2000 بحسب صحيفة تيرانا تايمز، أو 1970 وفق موقع Lajmi i Fundit، أو 1900 وفق جمعية نجاة نقلا عن مفوضية اللاجئين.',
      },
      {
        en: 'At the end of 2016 the UN refugee agency counted 2,745 of them still in Albania. Later figures vary: about 3,000 (Reuters, AFP), 2,800 (RFE/RL in 2023), 2,500 (AP in 2019–2020, BIRN in 2025) and more than 2,000 (Tirana Times in 2019).',
        ar: 'أحصت مفوضية اللاجئين 2745 من أعضاء المنظمة في ألبانيا في نهاية 2016. وتتفاوت الأرقام اللاحقة: نحو 3000 (رويترز ووكالة فرانس برس)، و2800 (إذاعة أوروبا الحرة في 2023)، و2500 (أسوشيتد برس في 2019 و2020، وشبكة البلقان للصحافة الاستقصائية في 2025)، وأكثر من 2000 (صحيفة تيرانا تايمز في 2019).',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'The UN refugee agency’s count of arrivals, the differing figures for how many more people Albania agreed to take in, what the MEK said of the move, and its answer to being called terrorist.',
          ar: 'أضفنا إحصاء مفوضية اللاجئين للواصلين، والأرقام المتباينة لما وافقت عليه ألبانيا، وما قالته المنظمة حينها، وردها على وصفها بالإرهاب.',
        },
      },
    ],
    sources: [
      'rferl-complete-2016',
      'alwatannews-liberty-2016',
      'bbcpersian-2016',
      'statedept-complete-2016',
      'unhcr-albania-2016',
      'tiranatimes-2000-2016',
      'lajmifundit-manze-2018',
      'nejat-1900',
      'reuters-expel-2018b',
      'ap-expel-2020',
    ],
  },

  'ashraf-3-camp': {
    date: '2017-10/2019-07',
    title: {
      en: 'MEK builds its Ashraf 3 camp near Durrës',
      ar: 'منظمة مجاهدي خلق تبني معسكر أشرف 3 قرب دوريس',
    },
    summary: {
      en: 'The MEK built a closed compound, Ashraf 3, for its members at Manëz, a village near the port of Durrës some 30 km west of Tirana. Permission was given in October 2017, and the camp was inaugurated in July 2019. The group’s presence there has long strained relations between Albania and Iran.',
      ar: 'شيدت منظمة مجاهدي خلق لأعضائها مجمعا مغلقا يحمل اسم أشرف 3 في قرية مانز القريبة من ميناء دوريس، على بعد نحو 30 كيلومترا غرب تيرانا. ورُخص له في أكتوبر 2017 ودُشن في يوليو 2019. وظل وجود المنظمة هناك مصدر توتر بين ألبانيا وإيران.',
    },
    kind: 'background',
    actors: ['mek', 'albania'],
    importance: 3,
    notes: [
      {
        en: 'Albania’s National Territorial Council allowed the project on 16 October 2017. Reuters described a large camp there in December 2018. The opening, with guests from abroad, was reported on 12 July 2019.',
        ar: 'أجاز المجلس الوطني للأراضي في ألبانيا المشروع في 16 أكتوبر 2017. ووصفت رويترز معسكرا كبيرا هناك في ديسمبر 2018، ونُشر خبر افتتاحه بحضور ضيوف من الخارج في 12 يوليو 2019.',
      },
      {
        en: 'The village’s name appears as Manëz, Manëzë, Manez or Manze.',
        ar: 'يرد اسم القرية بصيغ عدة: Manëz أو Manëzë أو Manez أو Manze.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We dated the camp only to about 2018. We now say when it was permitted (October 2017) and when it opened (July 2019).',
          ar: 'كنا قد أرجعنا بناء المعسكر إلى نحو 2018. وأضفنا متى رُخص له (أكتوبر 2017) ومتى افتُتح (يوليو 2019).',
        },
      },
    ],
    sources: [
      'topchannel-ashraf-2019',
      'rimse-permit-2017',
      'lajmifundit-manze-2018',
      'reuters-expel-2018b',
      'ap-raid-2023',
      'ap-wtop-2022-07-22',
    ],
  },

  'iran-ambassador-expelled-2018': {
    date: '2018-12-19',
    title: {
      en: 'Albania expels Iran’s ambassador and a second diplomat',
      ar: 'ألبانيا تطرد السفير الإيراني ودبلوماسيا آخر',
    },
    summary: {
      en: 'Albania said it had expelled Iran’s ambassador and another diplomat for harming its national security, after talks with other countries, Israel among them. Washington and Israel’s prime minister praised Prime Minister Edi Rama; Tehran said the United States and Israel were behind the move.',
      ar: 'أعلنت ألبانيا أنها طردت السفير الإيراني ودبلوماسيا آخر بتهمة الإضرار بأمنها القومي، بعد التشاور مع دول أخرى بينها إسرائيل. وأشادت واشنطن ورئيس الوزراء الإسرائيلي براما، بينما قالت طهران إن الولايات المتحدة وإسرائيل تقفان وراء القرار.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'iran', 'israel', 'usa'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The two men violated their diplomatic status and endangered national security.',
          ar: 'أخل الرجلان بمقتضيات صفتهما الدبلوماسية وعرّضا الأمن القومي للخطر.',
        },
        sources: ['ap-expel-2018', 'reuters-expel-2018b'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['albania', 'usa', 'israel'],
        text: {
          en: 'The decision rests on false and fabricated information and was taken under American and Israeli pressure, the foreign ministry’s spokesman, Bahram Ghasemi, said.',
          ar: 'القرار مبني على معلومات خاطئة ومفبركة واتُّخذ تحت ضغط أمريكي وإسرائيلي، كما قال المتحدث باسم وزارة الخارجية بهرام قاسمي.',
        },
        sources: ['elnashra-ghasemi-2018', 'ifp-expel-2018', 'mehr-expel-2018'],
      },
      {
        by: 'israel',
        stance: 'supports',
        accuses: ['iran'],
        text: {
          en: 'Rama has shown Tehran that plotting attacks carries a price, Prime Minister Benjamin Netanyahu said.',
          ar: 'أظهر راما لطهران أن للتخطيط للهجمات ثمنا، وفق رئيس الوزراء بنيامين نتنياهو.',
        },
        sources: ['toi-netanyahu-2018'],
      },
      {
        by: 'usa',
        stance: 'supports',
        accuses: ['iran'],
        text: {
          en: 'President Donald Trump thanked Rama in a letter dated 14 December. The two men were Iranian agents who plotted terrorist attacks in Albania, Secretary of State Mike Pompeo said.',
          ar: 'الرجلان عميلان إيرانيان خططا لهجمات إرهابية في ألبانيا، كما قال وزير الخارجية مايك بومبيو. ووجه الرئيس دونالد ترامب الشكر إلى راما في رسالة مؤرخة في 14 ديسمبر.',
        },
        sources: ['elnashra-pompeo-2018', 'win-iran-2018'],
      },
    ],
    notes: [
      {
        en: 'The expulsion was announced on 19 December. Albania did not say when it had taken place; Trump’s letter predates the announcement by five days.',
        ar: 'أُعلن قرار الطرد في 19 ديسمبر، ولم تذكر ألبانيا متى نفذته، أما رسالة ترامب فتسبق الإعلان بخمسة أيام.',
      },
      {
        en: 'Iran did not expel anyone in return. Its foreign ministry said that Albania had no embassy in Tehran.',
        ar: 'لم تطرد إيران أحدا في المقابل، وقالت وزارة خارجيتها إنه ليس لألبانيا سفارة في طهران.',
      },
      {
        en: 'Accounts of the reason differ. The ministry cited only security. Top Channel pointed to the Albania–Israel football match of 2016, a link officials did not confirm; The Times of Israel noted that the plot against that match was attributed to the Islamic State group.',
        ar: 'تتباين الروايات بشأن السبب: اكتفت الوزارة بذكر دواع أمنية، وربطت قناة توب تشانل القضية بمباراة ألبانيا وإسرائيل لكرة القدم في 2016 من دون تأكيد رسمي. وأشارت صحيفة تايمز أوف إسرائيل إلى أن مخطط استهداف المباراة نُسب إلى تنظيم الدولة الإسلامية.',
      },
      {
        en: 'Iran’s Mehr agency wrote in September 2022 that Iran had had no ambassador in Tirana since 2017. Yet in January 2019 the Tehran Times had quoted the expelled ambassador, Gholamhossein Mohammadnia, on his expulsion.',
        ar: 'كتبت وكالة مهر الإيرانية في سبتمبر 2022 أن إيران بلا سفير في تيرانا منذ 2017. لكن صحيفة طهران تايمز كانت قد نقلت في يناير 2019 تعليق السفير المطرود غلام حسين محمدنيا على طرده.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We dated two Reuters reports to 22 and 23 December, the dates of the sites that carried them. In fact one is of the 19th; the other has been replaced. Added: the American accusation against the two men, and that the Tehran Times quoted the expelled ambassador.',
          ar: 'أوردنا خبرين لرويترز بتاريخي النشر في الموقعين الناقلين، 22 و23 ديسمبر، فصححنا تاريخ أحدهما إلى 19 ديسمبر، وأحللنا مصادر أخرى محل الثاني. وأضفنا الاتهام الأمريكي للرجلين، وأن صحيفة طهران تايمز نقلت كلام السفير المطرود.',
        },
      },
    ],
    sources: [
      'ap-expel-2018',
      'reuters-expel-2018b',
      'mehr-expel-2018',
      'ilna-expel-2018',
      'toi-netanyahu-2018',
      'toi-iran-2018',
      'win-iran-2018',
      'tehrantimes-envoy-2019',
      'mehr-noambassador-2022',
    ],
  },

  'quds-cell-2019': {
    date: '2019-10-23',
    title: {
      en: 'Albanian police say they uncovered an Iranian cell targeting the MEK',
      ar: 'شرطة ألبانيا تقول إنها كشفت خلية إيرانية استهدفت مجاهدي خلق',
    },
    summary: {
      en: 'Police chief Ardi Veliu said a network of the Quds Force, the foreign arm of Iran’s Revolutionary Guards, had targeted MEK members in Albania and that a planned attack had been foiled. No arrests were announced; two men held in March 2018 had been freed for lack of evidence.',
      ar: 'قال قائد الشرطة أردي فيليو إن شبكة تابعة لفيلق القدس، الذراع الخارجية للحرس الثوري الإيراني، استهدفت أعضاء مجاهدي خلق في ألبانيا، وإن هجوما كان مخططا له أُحبط. ولم تُعلن اعتقالات، وكان شخصان أُوقفا في مارس 2018 قد أُفرج عنهما لعدم كفاية الأدلة.',
    },
    kind: 'investigation',
    actors: ['albania', 'iran', 'mek', 'opposition'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'A Quds Force cell was active in the country against members of the MEK.',
          ar: 'نشطت في البلاد خلية تابعة لفيلق القدس ضد أعضاء مجاهدي خلق.',
        },
        sources: ['rferl-plot-2019', 'reuters-plot-2019', 'ajel-plot-2019'],
      },
      {
        by: 'opposition',
        stance: 'condemns',
        accuses: ['albania'],
        text: {
          en: 'The announcement is meant to divert attention from the failure to open EU membership talks, the former opposition MP Edi Paloka said.',
          ar: 'يراد بالإعلان صرف الأنظار عن الإخفاق في فتح مفاوضات العضوية في الاتحاد الأوروبي، كما قال نائب المعارضة السابق إدي بالوكا.',
        },
        sources: ['exit-plot-2019', 'reuters-plot-2019'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'Sources disagree on when the attack was foiled: Reuters, RFE/RL and the Tirana Times say March 2018, while AP says only “in March”, which reads as 2019.',
        ar: 'تختلف المصادر في تاريخ إحباط الهجوم: فهو مارس 2018 بحسب رويترز وإذاعة أوروبا الحرة وصحيفة تيرانا تايمز، بينما تكتفي أسوشيتد برس بعبارة «في مارس» التي يُفهم منها عام 2019.',
      },
      {
        en: 'The target is given as a Bektashi ceremony or as Nowruz celebrations attended by MEK members, and the cell’s leader is said to live in Turkey (RFE/RL) or in Iran (Tirana Times).',
        ar: 'يُذكر أن الهدف مراسم بكتاشية أو احتفالات بالنوروز يحضرها أعضاء المنظمة، وأن قائد الخلية يقيم في تركيا (إذاعة أوروبا الحرة) أو في إيران (صحيفة تيرانا تايمز).',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'Our Arabic title stated as fact that a cell had been uncovered. It is what the police say. Added: the Albanian opposition’s doubts, the release of two men for lack of evidence, and that no answer from Iran was found.',
          ar: 'أضفنا تشكيك المعارضة الألبانية، والإفراج عن شخصين لعدم كفاية الأدلة، وأننا لم نجد ردا إيرانيا. وكان العنوان العربي يجزم بكشف خلية، وهو قول الشرطة وحدها.',
        },
      },
    ],
    sources: ['reuters-plot-2019', 'rferl-plot-2019', 'guardian-plot-2019', 'tiranatimes-plot-2019'],
  },

  'khamenei-small-country-2020': {
    date: '2020-01-08',
    title: {
      en: 'Khamenei speaks of a “small and sinister country” in Europe',
      ar: 'خامنئي يتحدث عن بلد أوروبي «صغير وشرير»',
    },
    summary: {
      en: 'Days after the US killed General Qasem Soleimani, Iran’s supreme leader, Ali Khamenei, said an American and some Iranians had laid plans in a “small and sinister” European country before the unrest of November 2019. He did not name Albania, home to the MEK, but its leaders took it to be the country he meant.',
      ar: 'قال المرشد الإيراني علي خامنئي، بعد أيام من مقتل الجنرال قاسم سليماني في ضربة أمريكية، إن أمريكيا وعددا من الإيرانيين وضعوا خططا في بلد أوروبي «صغير وشرير» قبيل اضطرابات نوفمبر 2019. ولم يسم ألبانيا، التي تؤوي مجاهدي خلق، لكن القادة الألبان رأوا أن بلدهم هو المقصود.',
    },
    kind: 'statement',
    actors: ['iran', 'albania', 'mek'],
    importance: 2,
    claims: [
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['albania'],
        text: {
          en: 'The plans laid in that country came to light in the protests over petrol, when the enemy’s agents destroyed, burned and killed.',
          ar: 'تجلت الخطط التي وُضعت في ذلك البلد في احتجاجات البنزين، حين عمد عملاء العدو إلى التخريب والحرق والقتل.',
        },
        sources: ['alain-khamenei-2020', 'rferl-khamenei-2020', 'topchannel-khamenei-2020'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'Albania is not an evil country but a democratic one that suffered under an evil dictatorship, President Ilir Meta said.',
          ar: 'ليست ألبانيا بلدا شريرا بل بلد ديمقراطي عانى من ديكتاتورية شريرة، كما قال الرئيس إيلير ميتا.',
        },
        sources: ['exit-khamenei-2020', 'alain-khamenei-2020', 'rferl-khamenei-2020'],
      },
      {
        by: 'mek',
        stance: 'supports',
        text: {
          en: 'Firmness towards Tehran, such as Albania has shown, is the only way to be safe, Behzad Saffari, a legal adviser to the group, said at its camp.',
          ar: 'لا سبيل إلى الأمن إلا بالحزم مع طهران على غرار ما فعلت ألبانيا، وفق ما قاله مستشار المنظمة القانوني بهزاد صفاري في معسكرها.',
        },
        sources: ['topchannel-mek-2020'],
      },
    ],
    notes: [
      {
        en: 'The words are translated differently: “small and sinister”, “small but very treacherous”, “small, diabolic”. Khamenei’s own website left them out of its account of the speech, RFE/RL notes.',
        ar: 'تختلف ترجمات العبارة: «صغير وشرير»، أو «صغير لكنه شديد الغدر»، أو «صغير وشيطاني». وتشير إذاعة أوروبا الحرة إلى أن موقع خامنئي أسقطها من عرضه للخطاب.',
      },
      {
        en: 'Prime Minister Edi Rama said he was not surprised. A week later Albania expelled two Iranian diplomats.',
        ar: 'قال رئيس الوزراء إيدي راما إنه لم يفاجأ. وبعد أسبوع طردت ألبانيا دبلوماسيين إيرانيين اثنين.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The charge that Iran’s leader levelled at Albania without naming it, a week before two diplomats were expelled, and Albania’s answer.',
          ar: 'أضفنا الاتهام الذي وجهه المرشد الإيراني إلى ألبانيا من دون أن يسميها، والرد عليه، قبل أسبوع من طرد دبلوماسيين اثنين.',
        },
      },
    ],
    sources: ['rferl-khamenei-2020', 'exit-khamenei-2020', 'alain-khamenei-2020', 'topchannel-khamenei-2020'],
  },

  'iran-diplomats-expelled-2020': {
    date: '2020-01-15',
    title: {
      en: 'Albania expels two more Iranian diplomats',
      ar: 'ألبانيا تطرد دبلوماسيين إيرانيين اثنين آخرين',
    },
    summary: {
      en: 'Albania declared two members of the Iranian embassy’s staff persona non grata and told them to leave at once over activities incompatible with their status. It gave no details. The order came days after a US strike killed Quds Force commander Qasem Soleimani.',
      ar: 'أعلنت ألبانيا اثنين من موظفي السفارة الإيرانية شخصين غير مرغوب فيهما، وأمرتهما بالمغادرة فورا بسبب أنشطة لا تتفق مع صفتهما، من دون ذكر تفاصيل. وجاء القرار بعد أيام من مقتل قائد فيلق القدس قاسم سليماني في ضربة أمريكية.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The two men’s activities were not in line with their diplomatic status.',
          ar: 'لم تكن أنشطة الرجلين متفقة مع صفتهما الدبلوماسية.',
        },
        sources: ['arabnews-expel-2020', 'ap-expel-2020'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['albania'],
        text: {
          en: 'Albania has made several mistakes and should return to the right path; it should not tie good relations to a third country, the foreign ministry’s spokesman said on 20 January.',
          ar: 'ارتكبت ألبانيا أخطاء عدة وعليها أن تعود إلى جادة الصواب وألا تربط العلاقات الطيبة ببلد ثالث، كما قال المتحدث باسم وزارة الخارجية في 20 يناير.',
        },
        sources: ['topchannel-expel-2020'],
      },
      {
        by: 'mek',
        stance: 'supports',
        accuses: ['iran'],
        text: {
          en: 'The expulsion is a courageous step against terrorism, and Iran’s missions are centres of it, Maryam Rajavi said.',
          ar: 'الطرد خطوة شجاعة في مواجهة الإرهاب، والبعثات الإيرانية مراكز له، كما قالت مريم رجوي.',
        },
        sources: ['mojahedin-expel-2020'],
      },
    ],
    notes: [
      {
        en: 'The state outlet Iran Press wrote that Albania had acted without producing any documents.',
        ar: 'كتبت وكالة إيران برس الرسمية أن ألبانيا تصرفت من دون أن تقدم أي مستند.',
      },
      {
        en: 'No report ties the expulsion directly to Soleimani’s death; AFP only notes the timing. A week earlier Iran’s supreme leader had spoken of a “small and sinister” European country.',
        ar: 'لا يربط أي تقرير الطرد بمقتل سليماني ربطا مباشرا، وتكتفي وكالة فرانس برس بالإشارة إلى التوقيت. وكان المرشد الإيراني قد تحدث قبل أسبوع عن بلد أوروبي «صغير وشرير».',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We filed an Iranian state outlet’s comment under “The press”. The Iranian foreign ministry’s own answer has taken its place. Added: Albania’s charge and the MEK’s view.',
          ar: 'أضفنا رد الخارجية الإيرانية بدلا من تعليق لوكالة رسمية نُسب خطأ إلى «الصحافة»، وكذلك اتهام ألبانيا وموقف منظمة مجاهدي خلق.',
        },
      },
    ],
    sources: [
      'arabnews-expel-2020',
      'ap-expel-2020',
      'topchannel-expel-2020',
      'erem-expel-2020',
      'iranpress-expel-2020',
    ],
  },

  'facebook-mek-accounts-2021': {
    date: '2021-04-06',
    title: {
      en: 'Facebook removes accounts it ties to the MEK in Albania',
      ar: 'فيسبوك تحذف حسابات تقول إنها مرتبطة بمجاهدي خلق في ألبانيا',
    },
    summary: {
      en: 'Facebook removed more than 300 accounts, pages and groups, some of them on Instagram, that criticised Iran’s government and praised the MEK. It said a tightly organised “troll farm” ran them from a single place in Albania; the MEK’s political wing denied it.',
      ar: 'حذفت فيسبوك أكثر من 300 حساب وصفحة ومجموعة، منها حسابات على إنستغرام، كانت تنتقد حكومة إيران وتشيد بمنظمة مجاهدي خلق. وقالت إنها تُدار من مكان واحد في ألبانيا عبر «مزرعة متصيدين» محكمة التنظيم، وهو ما نفاه الجناح السياسي للمنظمة.',
    },
    kind: 'investigation',
    actors: ['facebook', 'mek', 'albania', 'iran'],
    importance: 3,
    claims: [
      {
        by: 'facebook',
        stance: 'asserts',
        accuses: ['mek'],
        text: {
          en: 'Technical signals tie the fake accounts to genuine ones of people linked with the MEK in Albania.',
          ar: 'تربط مؤشرات تقنية هذه الحسابات المزيفة بحسابات حقيقية لأشخاص على صلة بمنظمة مجاهدي خلق في ألبانيا.',
        },
        sources: ['iranwire-facebook-2021', 'alsumaria-facebook-2021'],
      },
      {
        by: 'mek',
        stance: 'denies',
        accuses: ['iran'],
        text: {
          en: 'None of the group’s accounts has been removed, and there is no such farm: the claim is ridiculous and wholly false. Iran’s foreign minister and its ambassador in London were the first to make it, in 2018.',
          ar: 'لم يُحذف أي حساب للمنظمة، ولا وجود لمزرعة كهذه، فالادعاء سخيف وباطل تماما، وأول من أطلقه وزير الخارجية الإيراني وسفير إيران في لندن عام 2018.',
        },
        sources: ['gazetashqiptare-facebook-2021', 'alsumaria-facebook-2021'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'Facebook said that it acted on conduct, not on content, and found no evidence that people were paid. The month before, it had also removed a few dozen accounts run from Iran that posted against Israel.',
        ar: 'قالت فيسبوك إنها تصرفت بناء على السلوك لا على المحتوى، ولم تجد دليلا على تقاضي أحد أجرا. وحذفت كذلك في الشهر السابق بضع عشرات من الحسابات التي تُدار من إيران وتنشر محتوى مناهضا لإسرائيل.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'An accusation against the MEK over online activity in Albania, with the group’s denial.',
          ar: 'أضفنا اتهاما لمنظمة مجاهدي خلق بشأن نشاطها على الإنترنت من ألبانيا، ونفيها له.',
        },
      },
    ],
    sources: [
      'ap-facebook-2021',
      'iranwire-facebook-2021',
      'alsumaria-facebook-2021',
      'gazetashqiptare-facebook-2021',
    ],
  },
} as const satisfies Record<string, Event>;
