import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';

/** Events of the chapter `background`, earliest first. */
export const backgroundEvents = {
  'albania-israel-ties': {
    date: '1991',
    title: {
      en: 'Albania and Israel establish diplomatic relations',
      ar: 'ألبانيا وإسرائيل تقيمان علاقات دبلوماسية',
    },
    summary: {
      en: 'Albania and Israel opened diplomatic relations in 1991, as communist rule in Tirana was ending. Both still recall the Second World War, when Albanians sheltered Jews; after it, more Jews lived in the country than before.',
      ar: 'أقامت ألبانيا وإسرائيل علاقات دبلوماسية عام 1991 مع انهيار الحكم الشيوعي في تيرانا. ولا يزال البلدان يستحضران سنوات الحرب العالمية الثانية، حين آوى الألبان اليهود وخرجت بلادهم من الحرب وعدد اليهود فيها أكبر مما كان قبلها.',
    },
    kind: 'background',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'News reports give only the year. Copies of Wikipedia disagree on the day: 19 or 20 August 1991.',
        ar: 'تكتفي التقارير الإخبارية بذكر السنة، وتختلف نسخ ويكيبيديا في تحديد اليوم: 19 أو 20 أغسطس 1991.',
      },
      {
        en: 'Figures for the war years differ: Izraeli Sot speaks of about 200 Jews in Albania before the war and 2,000 after it, Wikipedia of about 1,200 hidden by Albanian families.',
        ar: 'تتباين أرقام سنوات الحرب: يتحدث موقع Izraeli Sot عن نحو 200 يهودي في ألبانيا قبل الحرب و2000 بعدها، وتذكر ويكيبيديا أن أسرا ألبانية أخفت نحو 1200 منهم.',
      },
      {
        en: 'On 22 October 2020 Albania’s parliament adopted the definition of antisemitism of the International Holocaust Remembrance Alliance (IHRA). The Times of Israel and i24NEWS call Albania the first Muslim-majority state to do so; The Algemeiner says it was the second, after Kosovo.',
        ar: 'اعتمد البرلمان الألباني في 22 أكتوبر 2020 تعريف معاداة السامية الذي وضعه التحالف الدولي لإحياء ذكرى المحرقة. وتقول صحيفة تايمز أوف إسرائيل وقناة i24NEWS إن ألبانيا أول دولة ذات غالبية مسلمة تعتمده، بينما تقول صحيفة ألغماينر إنها الثانية بعد كوسوفو.',
      },
    ],
    sources: [
      'i24-gallant-2023',
      'izraelisot-2022',
      'toi-ihra-2020',
      'algemeiner-ihra-2020',
      'wikipedia-relations',
      'wikimili-relations',
    ],
  },

  'mek-accepted-2013': {
    date: '2013-03/2013-05',
    title: {
      en: 'Albania offers refuge to 210 members of Iranian opposition MEK',
      ar: 'ألبانيا تعرض إيواء 210 من أعضاء مجاهدي خلق المقيمين في العراق',
    },
    summary: {
      en: 'At the request of Washington and the United Nations, Prime Minister Sali Berisha’s government offered shelter on humanitarian grounds to 210 members of the Iranian opposition group MEK, then living at Camp Liberty near Baghdad. The first 14 came in mid-May 2013.',
      ar: 'بطلب من واشنطن والأمم المتحدة، عرضت حكومة رئيس الوزراء سالي بريشا أن تؤوي لأسباب إنسانية 210 من أعضاء منظمة مجاهدي خلق الإيرانية المعارضة كانوا يقيمون في معسكر ليبرتي قرب بغداد. ووصلت أول دفعة منهم، وعددها 14، في منتصف مايو 2013.',
    },
    kind: 'background',
    actors: ['albania', 'mek', 'usa', 'un', 'iran', 'iraq'],
    importance: 1,
    claims: [
      {
        by: 'usa',
        stance: 'supports',
        text: {
          en: 'The offer to take in a first 210 people is welcome.',
          ar: 'عرض ألبانيا استقبال دفعة أولى من 210 أشخاص موضع ترحيب.',
        },
        sources: ['iranproject-2013-03-19', 'voa-editorial-2013'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        text: {
          en: 'The MEK is a terrorist organisation, and Albania is wrong to host it.',
          ar: 'منظمة مجاهدي خلق جماعة إرهابية، وتخطئ ألبانيا باستضافتها.',
        },
        sources: ['iranwatch-mfa-2022-09-08', 'aljazeera-2022-09-10'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The presence of about 3,000 MEK members in Albania is the motive for the cyberattacks of 2022, according to Deutsche Welle as quoted in the Arabic press.',
          ar: 'وجود نحو 3000 من أعضاء مجاهدي خلق في ألبانيا هو الدافع إلى الهجمات السيبرانية في 2022، بحسب ما نقلته الصحافة العربية عن دويتشه فيله.',
        },
        sources: ['dw-2022-09-16'],
      },
    ],
    notes: [
      {
        en: 'Some reports read as if Albania had taken in about 3,000 people in 2013. That year’s offer covered only 210; the number moved out of Iraq passed 3,000 by September 2016.',
        ar: 'توحي بعض التقارير بأن ألبانيا استقبلت نحو 3000 شخص في 2013، لكن عرض ذلك العام لم يشمل سوى 210 أشخاص، وتجاوز عدد المنقولين من العراق 3000 شخص بحلول سبتمبر 2016.',
      },
      {
        en: 'Sources disagree on when the MEK came to Albania: AFP and Al Jazeera say 2013, AP and Reuters 2014, Top Channel 2016. The dates fit together if the move began in 2013 and larger groups followed later.',
        ar: 'تختلف المصادر في تاريخ قدوم المنظمة إلى ألبانيا: تذكر وكالة فرانس برس والجزيرة عام 2013، وأسوشيتد برس ورويترز عام 2014، وقناة توب تشانل عام 2016. ويمكن التوفيق بينها إذا كان النقل قد بدأ في 2013 ثم تلته دفعات أكبر.',
      },
      {
        en: 'The offer became public in mid-March 2013. One VOA editorial says the first group left Iraq on 15 May, another that it arrived on 16 May; a further group followed on 31 May.',
        ar: 'أُعلن عن العرض في منتصف مارس 2013. وجاء في تعليق لإذاعة صوت أمريكا أن الدفعة الأولى غادرت العراق في 15 مايو، وفي آخر أنها وصلت في 16 مايو، ثم لحقت بها دفعة ثانية في 31 مايو.',
      },
    ],
    sources: [
      'voa-editorial-2013',
      'iranproject-2013-03-19',
      'arabnews-afp-2022-09-07',
      'rferl-plot-2019',
      'aljazeera-2022-09-10',
      'voa-hurriya-2013a',
      'ap-springfield-2022-09-08',
      'novinite-reuters-2022-09-07',
      'topchannel-2022-09-07',
    ],
  },

  'rama-netanyahu-2015': {
    date: '2015-12',
    title: {
      en: 'Rama raises cyber cooperation with Netanyahu in Jerusalem',
      ar: 'راما يطرح التعاون السيبراني على نتنياهو في القدس',
    },
    summary: {
      en: 'More than six years before the attacks on his government, Prime Minister Edi Rama told Benjamin Netanyahu in Jerusalem that Albania wanted to work with Israel on security, cyber affairs, water, energy and innovation. They signed a friendship declaration marking 25 years of relations.',
      ar: 'قبل أكثر من ست سنوات من الهجمات على حكومته، أبلغ رئيس الوزراء إيدي راما نظيره الإسرائيلي بنيامين نتنياهو في القدس أن ألبانيا ترغب في التعاون مع إسرائيل في مجالات الأمن والفضاء السيبراني والمياه والطاقة والابتكار. ووقّعا إعلان صداقة بمناسبة مرور 25 عاما على العلاقات.',
    },
    kind: 'visit',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'The only account found is a statement by the Israeli prime minister’s office; the day of the meeting could not be established. The statement speaks of 25 years of relations, although they began in 1991.',
        ar: 'المصدر الوحيد المتاح بيان لمكتب رئيس الوزراء الإسرائيلي، ولم يتسن تحديد يوم اللقاء. ويتحدث البيان عن 25 عاما من العلاقات مع أنها بدأت عام 1991.',
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
    summary: {
      en: 'The last 280 residents of the MEK’s camp in Iraq were flown to Albania and the camp was closed. Washington said more than 3,000 people had been moved in all and thanked Prime Minister Edi Rama’s government, which had agreed earlier that year to take in about 2,000 more.',
      ar: 'نُقل جوا إلى ألبانيا آخر 280 من المقيمين في معسكر مجاهدي خلق في العراق، وأُغلق المعسكر. وقالت واشنطن إن عدد من نُقلوا تجاوز 3000 شخص، وشكرت حكومة راما التي كانت قد وافقت في وقت سابق من العام نفسه على استقبال نحو 2000 آخرين.',
    },
    kind: 'background',
    actors: ['mek', 'albania', 'usa', 'iraq', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'iran',
        stance: 'condemns',
        text: {
          en: 'The US secretary of state, John Kerry, brought terrorists to Albania, state radio said in an Albanian broadcast in February 2016.',
          ar: 'جلب وزير الخارجية الأمريكي جون كيري إرهابيين إلى ألبانيا، بحسب الإذاعة الرسمية في بثها بالألبانية في فبراير 2016.',
        },
        sources: ['tiranatimes-2000-2016'],
      },
    ],
    notes: [
      {
        en: 'The American figure covers everyone moved out of Iraq; not all of them went to Albania. Later counts of MEK members in Albania vary: about 3,000 (Reuters, AFP), 2,800 (RFE/RL in 2023), 2,500 (AP in 2019–2020, BIRN in 2025) and more than 2,000 (Tirana Times in 2019).',
        ar: 'يشمل الرقم الأمريكي كل من نُقلوا من العراق، ولم يذهب جميعهم إلى ألبانيا. وتتفاوت التقديرات اللاحقة لعدد أعضاء المنظمة في ألبانيا: نحو 3000 (رويترز ووكالة فرانس برس)، و2800 (إذاعة أوروبا الحرة في 2023)، و2500 (أسوشيتد برس في 2019 و2020، وشبكة البلقان للصحافة الاستقصائية في 2025)، وأكثر من 2000 (تيرانا تايمز في 2019).',
      },
    ],
    sources: [
      'rferl-complete-2016',
      'statedept-complete-2016',
      'tiranatimes-2000-2016',
      'reuters-expel-2018b',
      'ap-expel-2020',
    ],
  },

  'ashraf-3-camp': {
    date: '2018~',
    title: {
      en: 'MEK builds its Ashraf 3 camp near Durrës',
      ar: 'منظمة مجاهدي خلق تبني معسكر أشرف 3 قرب دوريس',
    },
    summary: {
      en: 'The MEK gathered its members in a closed compound, Ashraf 3, at Manëz, a village near the port of Durrës some 30 km west of Tirana. The group’s presence there has long strained relations between Albania and Iran.',
      ar: 'جمعت منظمة مجاهدي خلق أعضاءها في مجمع مغلق يحمل اسم أشرف 3 في قرية مانز القريبة من ميناء دوريس، على بعد نحو 30 كيلومترا غرب تيرانا. وظل وجودها هناك مصدر توتر بين ألبانيا وإيران.',
    },
    kind: 'background',
    actors: ['mek', 'albania'],
    importance: 3,
    notes: [
      {
        en: 'Sources disagree on when the camp was built: Reuters described a big camp there in December 2018, while a later report says 2019. The village’s name appears as Manëz, Manëzë, Manez or Manze.',
        ar: 'تختلف المصادر في تاريخ بناء المعسكر: تحدثت رويترز عن معسكر كبير هناك في ديسمبر 2018، بينما يذكر تقرير لاحق عام 2019. ويرد اسم القرية بصيغ عدة: Manëz أو Manëzë أو Manez أو Manze.',
      },
    ],
    sources: [
      'reuters-expel-2018b',
      'ap-raid-2023',
      'ap-wtop-2022-07-22',
      'vigour-raid-2023',
      'record-tirana-2025',
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
      ar: 'أعلنت ألبانيا أنها طردت السفير الإيراني ودبلوماسيا آخر بتهمة الإضرار بأمنها القومي، بعد التشاور مع دول أخرى بينها إسرائيل. وأشادت واشنطن ورئيس الوزراء الإسرائيلي براما، فيما قالت طهران إن الولايات المتحدة وإسرائيل تقفان وراء القرار.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'iran', 'israel', 'usa'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The two men violated their diplomatic status and endangered national security.',
          ar: 'أخل الرجلان بصفتهما الدبلوماسية وعرّضا الأمن القومي للخطر.',
        },
        sources: ['ap-expel-2018', 'reuters-expel-2018'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        text: {
          en: 'The decision rests on fabricated intelligence and was taken under American and Israeli pressure.',
          ar: 'القرار مبني على معلومات استخباراتية ملفقة واتُّخذ تحت ضغط أمريكي وإسرائيلي.',
        },
        sources: ['toi-iran-2018', 'reuters-expel-2018', 'win-iran-2018'],
      },
      {
        by: 'israel',
        stance: 'supports',
        text: {
          en: 'Rama has shown Tehran that plotting attacks carries a price, Prime Minister Benjamin Netanyahu said.',
          ar: 'أظهر راما لطهران أن للتخطيط للهجمات ثمنا، بحسب رئيس الوزراء بنيامين نتنياهو.',
        },
        sources: ['toi-netanyahu-2018'],
      },
      {
        by: 'usa',
        stance: 'supports',
        text: {
          en: 'President Donald Trump thanked Rama in a letter dated 14 December.',
          ar: 'وجه الرئيس دونالد ترامب الشكر إلى راما في رسالة مؤرخة في 14 ديسمبر.',
        },
        sources: ['win-iran-2018'],
      },
    ],
    notes: [
      {
        en: 'The expulsion was announced on 19 December. Albania did not say when it had taken place, and Trump’s letter is five days older than the announcement.',
        ar: 'أُعلن قرار الطرد في 19 ديسمبر، ولم تذكر ألبانيا متى نفذته، علما بأن رسالة ترامب تسبق الإعلان بخمسة أيام.',
      },
      {
        en: 'Accounts of the reason differ. The ministry cited only security, US officials spoke of planned terror attacks, and Top Channel pointed to the Albania–Israel football match of 2016, a link officials did not confirm. The Times of Israel noted that the plot against that match was attributed to Islamic State.',
        ar: 'تتباين الروايات بشأن السبب: لم تذكر الوزارة سوى الأمن، وتحدث مسؤولون أمريكيون عن هجمات إرهابية مخطط لها، وربطت قناة توب تشانل القضية بمباراة ألبانيا وإسرائيل لكرة القدم في 2016 من دون تأكيد رسمي. وأشارت صحيفة تايمز أوف إسرائيل إلى أن مخطط استهداف المباراة نُسب إلى تنظيم الدولة الإسلامية.',
      },
      {
        en: 'Iran’s Mehr agency wrote in September 2022 that Iran had had no ambassador in Tirana since 2017, which conflicts with the other accounts.',
        ar: 'كتبت وكالة مهر الإيرانية في سبتمبر 2022 أن إيران بلا سفير في تيرانا منذ 2017، وهو ما يتعارض مع الروايات الأخرى.',
      },
    ],
    sources: [
      'ap-expel-2018',
      'reuters-expel-2018',
      'toi-netanyahu-2018',
      'toi-iran-2018',
      'win-iran-2018',
      'mehr-noambassador-2022',
    ],
  },

  'quds-cell-2019': {
    date: '2019-10-23',
    title: {
      en: 'Albanian police say they uncovered an Iranian cell targeting the MEK',
      ar: 'الشرطة الألبانية تعلن كشف خلية إيرانية تستهدف مجاهدي خلق',
    },
    summary: {
      en: 'Police chief Ardi Veliu said a network of the Quds Force, the foreign arm of Iran’s Revolutionary Guards, had targeted MEK members in Albania and that a planned attack had been foiled. No arrests were announced.',
      ar: 'قال قائد الشرطة أردي فيليو إن شبكة تابعة لفيلق القدس، الذراع الخارجية للحرس الثوري الإيراني، استهدفت أعضاء مجاهدي خلق في ألبانيا، وإن هجوما كان مخططا له أُحبط. ولم يُعلن عن أي اعتقالات.',
    },
    kind: 'investigation',
    actors: ['albania', 'iran', 'mek'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'A Quds Force cell was active in the country against members of the MEK.',
          ar: 'كانت خلية من فيلق القدس تنشط في البلاد ضد أعضاء مجاهدي خلق.',
        },
        sources: ['rferl-plot-2019', 'tiranatimes-plot-2019'],
      },
    ],
    notes: [
      {
        en: 'Sources disagree on when the attack was foiled: RFE/RL and Tirana Times say March 2018, while AP says only “in March”, which reads as 2019.',
        ar: 'تختلف المصادر في تاريخ إحباط الهجوم: مارس 2018 بحسب إذاعة أوروبا الحرة وصحيفة تيرانا تايمز، بينما تكتفي أسوشيتد برس بعبارة «في مارس» التي يُفهم منها عام 2019.',
      },
      {
        en: 'The target is given as a Bektashi ceremony or as Nowruz celebrations attended by MEK members, and the cell’s leader is said to live in Turkey (RFE/RL) or in Iran (Tirana Times).',
        ar: 'يُذكر أن الهدف مراسم بكتاشية أو احتفالات بالنوروز يحضرها أعضاء المنظمة، وأن قائد الخلية يقيم في تركيا (إذاعة أوروبا الحرة) أو في إيران (تيرانا تايمز).',
      },
    ],
    sources: ['rferl-plot-2019', 'guardian-plot-2019', 'tiranatimes-plot-2019'],
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
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Albania acted without offering any evidence, the Iranian state outlet Iran Press wrote.',
          ar: 'لم تقدم ألبانيا أي دليل، بحسب وكالة إيران برس الإيرانية الرسمية.',
        },
        sources: ['iranpress-expel-2020'],
      },
    ],
    notes: [
      {
        en: 'No report ties the expulsion directly to Soleimani’s death; AFP only notes the timing.',
        ar: 'لا يربط أي تقرير الطرد بمقتل سليماني ربطا مباشرا، وتكتفي وكالة فرانس برس بالإشارة إلى التوقيت.',
      },
    ],
    sources: ['arabnews-expel-2020', 'ap-expel-2020', 'iranpress-expel-2020'],
  },
} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
