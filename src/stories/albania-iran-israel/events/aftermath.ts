import type { Event } from '../ids.ts';
import { albaniaOnHosting, iranDenies2024, iranDeniesAll, mekRejectsLabel } from './standingClaims.ts';

/** Events of the chapter `aftermath`, earliest first. */
export const aftermathEvents = {
  'us-cyber-aid-2023': {
    date: '2023-02-07',
    title: {
      en: 'Washington pledges cyber aid to Albania',
      ar: 'واشنطن تتعهد بمساعدات سيبرانية لألبانيا',
    },
    short: { en: 'US pledges cyber aid', ar: 'تعهد أمريكي بمساعدات سيبرانية' },
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
          en: 'The US Congress has not fully backed the cyber-defence funding, Prime Minister Edi Rama said in Vilnius on 11 July 2023.',
          ar: 'لم يدعم الكونغرس الأمريكي تمويل الدفاع السيبراني دعما كاملا، كما قال رئيس الوزراء إيدي راما في فيلنيوس في 11 يوليو 2023.',
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
      ar: 'القيادة السيبرانية الأمريكية تكشف عن مهمة دامت ثلاثة أشهر في ألبانيا',
    },
    short: { en: 'US reveals Albania cyber mission', ar: 'واشنطن تكشف عن مهمة في ألبانيا' },
    summary: {
      en: 'US Cyber Command said a team of its Cyber National Mission Force had spent three months with Albanian partners, hunting for intruders and weak points in their networks. The mission, the first of its kind in Albania, followed the attacks of July and September 2022, which Washington blames on Iran.',
      ar: 'أعلنت القيادة السيبرانية الأمريكية أن فريقا من قوة المهام الوطنية السيبرانية التابعة لها أمضى ثلاثة أشهر مع شركاء ألبان في البحث عن متسللين ونقاط ضعف في شبكاتهم. وجاءت المهمة، وهي الأولى من نوعها في ألبانيا، بعد هجومي يوليو وسبتمبر 2022 اللذين تنسبهما واشنطن إلى إيران.',
    },
    kind: 'investigation',
    actors: ['usa', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'usa',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The team went in after Iranian cyberattacks, and what it found was used to strengthen Albanian and American networks.',
          ar: 'أُوفد الفريق بعد هجمات سيبرانية إيرانية، واستُخدم ما توصل إليه في تقوية الشبكات الألبانية والأمريكية.',
        },
        sources: ['defensescoop-2023-03-23', 'c4isrnet-2023-03-23'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'The date is that of the announcement. Washington did not say when the mission began or ended; Iran International says it began with the attack of September 2022.',
        ar: 'التاريخ هو يوم الإعلان، ولم تذكر واشنطن موعد بدء المهمة ولا موعد انتهائها، وتقول قناة إيران إنترناشيونال إنها بدأت مع هجوم سبتمبر 2022.',
      },
      {
        en: 'It was the first mission of its kind in Albania, not the first anywhere, as some reports have it.',
        ar: 'كانت المهمة الأولى من نوعها في ألبانيا، لا في العالم كما ورد في بعض التقارير.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Washington’s charge against Iran is now reported as a charge, with Iran’s denial beside it, and the source for the start date is cited.',
          ar: 'صار اتهام واشنطن لإيران يُنقل بوصفه اتهاما، وإلى جانبه نفي إيران. وأضفنا مصدر موعد بدء المهمة.',
        },
      },
    ],
    sources: ['defensescoop-2023-03-23', 'c4isrnet-2023-03-23', 'iranintl-ar-hunt-2023'],
  },
  'iran-interests-section-2023': {
    date: '2023-04',
    title: {
      en: 'Iran says it will open an interests section in Albania via Turkey',
      ar: 'إيران تقول إنها ستفتح مكتبا لرعاية مصالحها في ألبانيا عن طريق تركيا',
    },
    short: { en: 'Iran plans interests section', ar: 'إيران تعتزم فتح مكتب رعاية مصالح' },
    summary: {
      en: 'Iran’s foreign minister, Hossein Amirabdollahian, told his Turkish counterpart by telephone that Tehran had agreed to an office in Albania to look after its interests through Turkey, and thanked Ankara, Iranian agencies reported. In June Tehran Times wrote that Turkey’s embassy in Tehran represented Albania’s interests.',
      ar: 'أبلغ وزير الخارجية الإيراني حسين أمير عبد اللهيان نظيره التركي هاتفيا أن طهران وافقت على فتح مكتب في ألبانيا يرعى المصالح الإيرانية عن طريق تركيا، وشكر أنقرة، وفق وكالات أنباء إيرانية. وكتبت صحيفة طهران تايمز في يونيو أن السفارة التركية في طهران تمثل مصالح ألبانيا.',
    },
    kind: 'diplomacy',
    actors: ['iran', 'albania'],
    importance: 3,
    notes: [
      {
        en: 'The sources place the call on a Saturday, at the feast of Eid al-Fitr, and give no date; in 2023 the feast fell late in April. They do not say whether the office opened.',
        ar: 'تذكر المصادر أن الاتصال جرى يوم سبت في عيد الفطر ولا تحدد التاريخ، وقد حل العيد في 2023 في أواخر أبريل. ولا تذكر هل افتُتح المكتب.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'How Iran and Albania arranged to be represented after the break of September 2022.',
          ar: 'أضفنا هذا الحدث، وفيه كيف رتبت إيران وألبانيا تمثيل مصالحهما بعد قطيعة سبتمبر 2022.',
        },
      },
    ],
    sources: [
      'irna-tr-interests-2023',
      'ilna-interests-2023',
      'vala-interests-2023',
      'tehrantimes-families-2023',
    ],
  },
  'iran-foreign-ministry-hack-2023': {
    date: '2023-05-07',
    title: {
      en: 'Group close to the MEK says it hacked Iran’s foreign ministry',
      ar: 'مجموعة مقربة من مجاهدي خلق تقول إنها اخترقت الخارجية الإيرانية',
    },
    short: { en: 'Group claims Iran ministry hack', ar: 'مجموعة: اخترقنا خارجية إيران' },
    summary: {
      en: '“Uprising till Overthrow”, a group that AFP describes as affiliated with the MEK, said it had taken over 210 sites, servers and databases of Iran’s foreign ministry. Iran confirmed an attack on the ministry’s news site only. On 29 May images of the MEK’s leaders appeared on sites linked to Iran’s presidency.',
      ar: 'قالت مجموعة «انتفاضة حتى الإسقاط»، التي تصفها وكالة فرانس برس بأنها تابعة لمنظمة مجاهدي خلق، إنها استولت على 210 من مواقع وزارة الخارجية الإيرانية وخوادمها وقواعد بياناتها. ولم تؤكد إيران سوى هجوم على موقع الوزارة الإخباري. وفي 29 مايو ظهرت صور قادة المنظمة على مواقع مرتبطة بالرئاسة الإيرانية.',
    },
    kind: 'cyberattack',
    actors: ['uprising-till-overthrow', 'iran', 'mek'],
    importance: 2,
    claims: [
      {
        by: 'uprising-till-overthrow',
        stance: 'asserts',
        text: {
          en: 'Tens of thousands of documents were taken from the ministry.',
          ar: 'استولت المجموعة على عشرات الآلاف من وثائق الوزارة.',
        },
        sources: ['ncri-hack-2023'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'Only the news site was hit and it was soon back; the documents going round online in the ministry’s name are fake, its spokesman, Nasser Kanaani, said.',
          ar: 'لم يُصب سوى الموقع الإخباري وقد عاد سريعا، أما الوثائق المتداولة باسم الوزارة فمزيفة، كما قال المتحدث باسمها ناصر كنعاني.',
        },
        sources: ['irib-ministry-hack-2023', 'aljazeera-ministry-hack-2023'],
      },
    ],
    notes: [
      {
        en: 'The same group said it had defaced the presidency’s sites on 29 May. Iranian officials did not at first confirm it and the MEK did not answer reporters’ questions, according to a report that draws on the Associated Press.',
        ar: 'تبنت المجموعة نفسها تشويه مواقع الرئاسة في 29 مايو. ولم يؤكده مسؤولون إيرانيون في البداية، ولم تجب منظمة مجاهدي خلق عن أسئلة الصحفيين، وفق تقرير يستند إلى أسوشيتد برس.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The hacks of Iranian state bodies in May 2023, which preceded the raid on the MEK’s camp.',
          ar: 'أضفنا اختراق مؤسسات إيرانية في مايو 2023، وقد سبق مداهمة معسكر مجاهدي خلق.',
        },
      },
    ],
    sources: [
      'aljazeera-ministry-hack-2023',
      'ap-presidency-hack-2023',
      'ncri-hack-2023',
      'irib-ministry-hack-2023',
      'israelnoticias-hack-2023',
      'afp-iran-parliament-2024',
    ],
  },
  'security-council-arria-2023': {
    date: '2023-05-25',
    title: {
      en: 'Albania and the US take cyberattacks to Security Council members',
      ar: 'تيرانا وواشنطن تعرضان ملف الهجمات السيبرانية على أعضاء مجلس الأمن',
    },
    summary: {
      en: 'Albania and the United States held an informal meeting of UN Security Council members on the responsibility of states for cyberattacks on critical infrastructure. The European Union’s envoy named the attack on Albania among his examples.',
      ar: 'نظمت ألبانيا والولايات المتحدة اجتماعا غير رسمي لأعضاء مجلس الأمن الدولي بشأن مسؤولية الدول عن الهجمات السيبرانية على البنى التحتية الحيوية. وذكر مندوب الاتحاد الأوروبي الهجوم على ألبانيا بين أمثلته.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'usa', 'iran', 'eu', 'un'],
    importance: 3,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'The evidence that Iran stood behind the attack of 2022 is beyond dispute, Foreign Minister Olta Xhaçka said.',
          ar: 'الأدلة على أن إيران تقف وراء هجوم 2022 لا تقبل الجدل، كما قالت وزيرة الخارجية أولتا جاتشكا.',
        },
        sources: ['ghanaguardian-arria-2023'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Xhaçka’s words on Iran are known from a single report, by the site Ghana Guardian.',
        ar: 'لا يُعرف كلام جاتشكا عن إيران إلا من خبر واحد نشره موقع غانا غارديان.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Albania took its case to the members of the Security Council.',
          ar: 'أضفنا هذا الحدث، وفيه حملت ألبانيا قضيتها إلى أعضاء مجلس الأمن.',
        },
      },
    ],
    sources: ['eeas-arria-2023', 'ghanaguardian-arria-2023'],
  },
  'ashraf3-raid-2023': {
    date: '2023-06-20',
    title: {
      en: 'Albania raids MEK camp over alleged cyberattacks on Iran',
      ar: 'ألبانيا تداهم معسكر مجاهدي خلق للاشتباه في هجمات سيبرانية على إيران',
    },
    short: { en: 'Albania raids MEK camp', ar: 'مداهمة معسكر مجاهدي خلق' },
    summary: {
      en: 'Police acting for the special anti-corruption prosecutors searched the MEK’s Ashraf 3 camp on suspicion that cyberattacks on Iran were run from it, and took about 150 computers and other devices. Dozens were hurt in clashes. A resident died; the MEK blames the police, and officials deny any link.',
      ar: 'فتشت الشرطة، بطلب من النيابة الخاصة لمكافحة الفساد، معسكر أشرف 3 التابع لمنظمة مجاهدي خلق للاشتباه في إدارة هجمات سيبرانية على إيران منه، وصادرت نحو 150 حاسوبا وجهازا آخر. وأُصيب العشرات في اشتباكات، وتوفي أحد سكان المعسكر، فحمّلت المنظمة الشرطة مسؤولية وفاته، ونفت السلطات ذلك.',
    },
    kind: 'investigation',
    actors: ['albania', 'mek', 'iran', 'usa', 'opposition'],
    importance: 1,
    claims: [
      {
        by: 'mek',
        stance: 'condemns',
        accuses: ['albania', 'iran'],
        text: {
          en: 'Police attacked the camp at Tehran’s instigation, killing one resident and injuring more than 100.',
          ar: 'هاجمت الشرطة المعسكر بتحريض من طهران، فقتلت أحد سكانه وأصابت أكثر من 100 شخص.',
        },
        sources: ['national-raid-2023', 'iranintl-spiegel-2023'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'The death had nothing to do with the police action, the interior minister said; police say they used tear gas and pepper spray but no violence against residents.',
          ar: 'لا صلة بين الوفاة وتحرك الشرطة، كما قال وزير الداخلية، ولم تلجأ الشرطة إلى العنف مع السكان بل إلى الغاز المسيل للدموع ورذاذ الفلفل، وفق روايتها.',
        },
        sources: ['rferl-raid-2023', 'dw-sq-raid-2023'],
      },
      {
        by: 'opposition',
        stance: 'condemns',
        accuses: ['albania'],
        text: {
          en: 'The action was “an ugly crime” and a collective punishment, and police kept no record of what they took, former Prime Minister Sali Berisha said.',
          ar: 'كان ما جرى «جريمة بشعة» وعقابا جماعيا، ولم تحرر الشرطة محضرا بما صادرته، على حد قول رئيس الوزراء السابق سالي بريشا.',
        },
        sources: ['lajmifundit-berisha-2023'],
      },
      {
        by: 'usa',
        stance: 'supports',
        accuses: ['mek'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'Albania has the right to investigate possible illegal activity on its soil. There are “serious concerns” about the MEK, among them alleged abuse of its members, and it is not a viable democratic opposition.',
          ar: 'من حق ألبانيا أن تحقق في أي نشاط على أراضيها قد يخالف القانون. وثمة «مخاوف جدية» بشأن منظمة مجاهدي خلق، منها مزاعم إساءة معاملة أعضائها، وهي ليست معارضة ديمقراطية يُعول عليها.',
        },
        sources: ['national-us-mek-2023', 'a2news-us-raid-2023'],
      },
      {
        by: 'mek',
        stance: 'denies',
        accuses: ['usa'],
        accounts: ['mek-legitimate'],
        text: {
          en: 'The MEK has fully kept to Albanian law, its coalition said. It called Washington’s support for the raid “shameless”: only Iranians, in a free election, can decide who represents them.',
          ar: 'التزمت المنظمة القوانين الألبانية التزاما كاملا، كما قال ائتلافها. ودعم واشنطن للمداهمة «مخز»، ولا يقرر من يمثل الإيرانيين سوى الإيرانيين أنفسهم في انتخابات حرة.',
        },
        sources: ['iranintl-ar-raid-2023', 'national-us-mek-2023'],
      },
      {
        by: 'iran',
        stance: 'supports',
        accuses: ['mek', 'albania'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'The action deserves praise, the intelligence ministry said on 2 July. The MEK’s “terrorist nature” endangers any host and Albania should make up for its mistake in taking it in, the foreign ministry had said.',
          ar: 'ما قامت به الشرطة جدير بالثناء، كما قالت وزارة الاستخبارات في 2 يوليو. و«طبيعة المنظمة الإرهابية» خطر على كل من يستضيفها، وعلى ألبانيا أن تتدارك خطأها في ذلك، كما سبق أن قالت الخارجية.',
        },
        sources: ['irib-intelligence-2023', 'ifp-raid-2023', 'irna-ar-raid-2023', 'donya-raid-2023'],
      },
      mekRejectsLabel,
    ],
    notes: [
      {
        en: 'The MEK answered that it had kept to the law; no reply from it to the suspicion of cyberattacks in particular is known.',
        ar: 'أجابت المنظمة بأنها التزمت القانون، ولا يُعرف لها رد على شبهة الهجمات السيبرانية بعينها.',
      },
      {
        en: 'Counts of the devices differ: 150 according to the Associated Press; 97 computers and 49 laptops according to TV Klan; 96 and 46 according to another report.',
        ar: 'تتباين أعداد الأجهزة؛ فهي 150 وفق أسوشيتد برس، و97 حاسوبا و49 حاسوبا محمولا وفق قناة TV Klan، و96 و46 وفق تقرير آخر.',
      },
      {
        en: 'Counts of the injured differ too: 15 officers and 21 residents according to police; more than 100 according to the MEK, whose exile coalition puts the number of police at about 1,000.',
        ar: 'تتباين أعداد المصابين أيضا؛ فهم 15 شرطيا و21 من السكان وفق الشرطة، وأكثر من 100 وفق المنظمة التي يقدر ائتلافها في المنفى عدد رجال الشرطة بنحو 1000.',
      },
      {
        en: 'Police put six MEK leaders, aged 61 to 73, under investigation for disobeying and resisting officers, damaging property and obstructing a court decision. They were not detained.',
        ar: 'فتحت الشرطة تحقيقا مع ستة من قادة المنظمة، تتراوح أعمارهم بين 61 و73 عاما، للاشتباه في عصيانهم رجال الشرطة ومقاومتهم وإتلاف ممتلكات وعرقلة تنفيذ قرار قضائي، ولم يُحتجزوا.',
      },
      {
        en: 'The MEK names the dead man as Ali Mostashari. Early reports spoke of a heart attack.',
        ar: 'تقول المنظمة إن المتوفى هو علي مستشاري، وتحدثت تقارير أولية عن نوبة قلبية.',
      },
      {
        en: 'The suspicions are described differently: a court order of 19 June is said to list provoking war and tampering with computer data, against Iran. The prosecutors’ file adds terrorism; the Associated Press speaks of banned political activity.',
        ar: 'تختلف التقارير في وصف الشبهات؛ فقرار قضائي صدر في 19 يونيو يشمل، بحسب ما نُشر، التحريض على الحرب والتلاعب ببيانات حاسوبية ضد إيران، ويضيف ملف النيابة الإرهاب، بينما تتحدث أسوشيتد برس عن نشاط سياسي محظور.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We gave only the half of the US statement that backs Albania; the other half voiced doubts about the MEK. Added: Iran’s praise, the Albanian opposition’s protest, the investigation of six MEK leaders and the differing counts of devices.',
          ar: 'لم ننقل من البيان الأمريكي سوى ما يؤيد ألبانيا، وفيه أيضا شكوك في منظمة مجاهدي خلق. وأغفلنا ثناء إيران واحتجاج المعارضة الألبانية والتحقيق مع ستة من قادة المنظمة. وأضفنا أن أعداد الأجهزة تتباين.',
        },
      },
    ],
    sources: [
      'ap-raid-2023',
      'rferl-raid-2023',
      'rferl-sq-raid-2023',
      'national-raid-2023',
      'national-us-mek-2023',
      'dw-sq-raid-2023',
      'afp-ar-raid-2023',
      'irna-ar-raid-2023',
      'inalbania-raid-2023',
      'ocnal-raid-2023',
      'lajmifundit-spak-2023',
      'pamfleti-devices-2023',
      'nejat-checkpoint-2023',
    ],
  },
  'israel-albania-defence-mou-2023': {
    date: '2023-06-26',
    title: {
      en: 'Israeli and Albanian defence ministers sign a memorandum',
      ar: 'وزيرا الدفاع الإسرائيلي والألباني يوقّعان مذكرة تفاهم',
    },
    summary: {
      en: 'Yoav Gallant and Niko Peleshi signed a memorandum on security and defence at Israel’s defence ministry; it covers military technology, training and the exchange of information. Peleshi said Albania wanted closer cooperation above all in cybersecurity, the defence industry and information-sharing.',
      ar: 'وقّع يوآف غالانت ونيكو بيليشي في وزارة الدفاع الإسرائيلية مذكرة تفاهم في مجالي الأمن والدفاع تشمل التقنية العسكرية والتدريب وتبادل المعلومات. وقال بيليشي إن ألبانيا تريد تعاونا أوثق، ولا سيما في الأمن السيبراني والصناعة الدفاعية وتبادل المعلومات.',
    },
    kind: 'diplomacy',
    actors: ['israel', 'albania'],
    importance: 3,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        accuses: ['iran'],
        text: {
          en: 'The two countries had already drawn closer after an Iranian cyberattack on Albania, i24NEWS said.',
          ar: 'سبق أن تقارب البلدان بعد هجوم سيبراني إيراني على ألبانيا، كما ذكرت قناة i24NEWS.',
        },
        sources: ['i24-gallant-2023'],
      },
      iranDeniesAll,
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We wrote that the memorandum was not about cyber matters and that only one report of it was known. In fact Albania’s defence ministry named cybersecurity first among its aims, and Albanian media reported it as well. Added: Iran’s denial.',
          ar: 'كتبنا أن المذكرة لا تتعلق بالمجال السيبراني وأنه لا يُعرف عنها سوى تقرير واحد. والصحيح أن وزارة الدفاع الألبانية ذكرت الأمن السيبراني في مقدمة ما تريده، وأن وسائل إعلام ألبانية تناولتها أيضا. وأضفنا نفي إيران.',
        },
      },
    ],
    sources: ['tiranadiplomat-defence-2023', 'i24-gallant-2023'],
  },
  'ashraf3-checkpoint-2023': {
    date: '2023-06-29',
    title: {
      en: 'Police check people entering and leaving the MEK camp',
      ar: 'الشرطة تراقب الداخلين إلى معسكر مجاهدي خلق والخارجين منه',
    },
    summary: {
      en: 'Albanian police, anti-terrorism officers among them, took up posts at the gates of the MEK’s Ashraf 3 camp. They took the names of residents who were leaving, asked them why and inspected vehicles.',
      ar: 'تمركزت الشرطة الألبانية، وبينها عناصر من وحدة مكافحة الإرهاب، عند مداخل معسكر أشرف 3 التابع لمنظمة مجاهدي خلق. وسجلت أسماء الخارجين من سكانه وأسباب خروجهم، وفتشت السيارات.',
    },
    kind: 'investigation',
    actors: ['albania', 'mek'],
    importance: 3,
    notes: [
      {
        en: 'Iranian agencies reported that police had entered or searched the camp again. Albanian reports and one from the Voice of America speak of checks at the gates.',
        ar: 'ذكرت وكالات إيرانية أن الشرطة دخلت المعسكر أو فتشته مرة أخرى، بينما تتحدث تقارير ألبانية وتقرير لإذاعة صوت أمريكا عن تفتيش عند المداخل.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The checks at the camp that followed the raid.',
          ar: 'أضفنا إجراءات التفتيش عند المعسكر بعد المداهمة.',
        },
      },
    ],
    sources: [
      'ocnal-checkpoint-2023',
      'nejat-checkpoint-2023',
      'mehr-checkpoint-2023',
      'iranpress-ar-checkpoint-2023',
    ],
  },
  'rama-spiegel-mek-2023': {
    date: '2023-06-30',
    title: {
      en: 'Rama: MEK must leave Albania if it wants to fight Iran',
      ar: 'راما: على منظمة مجاهدي خلق مغادرة ألبانيا إن أرادت محاربة إيران',
    },
    short: { en: 'Rama: MEK must go if it fights', ar: 'راما: من يحارب إيران فليغادر' },
    summary: {
      en: 'Prime Minister Edi Rama told Der Spiegel that the MEK had repeatedly broken its undertaking not to use Albania for political operations, and that Albania did not want to be at war with Iran. The interview appeared ten days after the raid on the MEK’s camp.',
      ar: 'قال رئيس الوزراء إيدي راما، في مقابلة نشرتها مجلة دير شبيغل بعد عشرة أيام من مداهمة المعسكر، إن منظمة مجاهدي خلق أخلت مرارا بتعهدها ألا تتخذ ألبانيا منطلقا لعملياتها السياسية. وأضاف أن ألبانيا لا تريد أن تكون في حرب مع إيران.',
    },
    kind: 'statement',
    actors: ['albania', 'mek'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['mek'],
        text: {
          en: 'The MEK has broken the agreement. It has every right to fight for freedom, Rama said, but to do so it must leave.',
          ar: 'خالفت المنظمة الاتفاق. ومن حقها أن تناضل من أجل الحرية، كما قال راما، لكن عليها أن ترحل إن أرادت ذلك.',
        },
        sources: ['adn-spiegel-2023', 'mehr-ar-spiegel-2023'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'Taking the group in was “a life-saving operation”, Rama said, and when a friend such as the United States asks for something, Albania feels honoured.',
          ar: 'كانت استضافة المنظمة «عملية لإنقاذ الأرواح»، كما قال راما، وحين يطلب صديق كالولايات المتحدة شيئا تعدّ ألبانيا ذلك شرفا لها.',
        },
        sources: ['adn-spiegel-2023'],
      },
      {
        by: 'mek',
        stance: 'denies',
        text: {
          en: 'The MEK has broken no agreement and has fully kept to Albanian law, its coalition had said on 21 June in reply to the same charge by the police.',
          ar: 'لم تخالف المنظمة الاتفاق، وقد التزمت القوانين الألبانية التزاما كاملا، كما سبق أن قال ائتلافها في 21 يونيو ردا على الاتهام نفسه من الشرطة.',
        },
        sources: ['iranintl-ar-raid-2023'],
      },
    ],
    notes: [
      {
        en: 'In the text published by Albanian Daily News, the year 2016 and President Barack Obama’s request are part of Der Spiegel’s question. Some reports attribute them to Rama.',
        ar: 'ترد سنة 2016 وطلب الرئيس باراك أوباما في سؤال دير شبيغل، في النص الذي نشرته صحيفة ألبانيان ديلي نيوز، بينما نسبتهما بعض التقارير إلى راما.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We wrote that Rama said the request of 2016 came from the Obama administration. In fact that was Der Spiegel’s question. Rama’s answer is now given, as is the MEK’s reply to the charge that it broke the agreement. The unclear headline was rewritten.',
          ar: 'كتبنا أن راما قال إن طلب عام 2016 جاء من إدارة أوباما. والصحيح أن ذلك ورد في سؤال دير شبيغل، وننقل الآن جواب راما، ورد منظمة مجاهدي خلق على تهمة الإخلال. وأعدنا صياغة العنوان لأنه كان ملتبسا.',
        },
      },
    ],
    sources: ['adn-spiegel-2023', 'iranintl-spiegel-2023', 'mehr-ar-spiegel-2023'],
  },
  'iran-claims-mek-drives-2023': {
    date: '2023-07-03',
    title: {
      en: 'Iranian official hints Tehran has MEK hard drives; Albania denies it',
      ar: 'مسؤول إيراني يلمح إلى حيازة طهران أقراص مجاهدي خلق، وألبانيا تنفي',
    },
    short: { en: 'Iran hints it has MEK drives', ar: 'إيران تلمح إلى أقراص مجاهدي خلق' },
    summary: {
      en: 'Sepehr Khalaji, head of the Iranian government’s Information Council, wrote that some hard drives and computer cases had arrived and were being examined; Iran’s state media took them to be those seized from the MEK. Albania’s embassy in Washington and the Albanian police said nothing had been given to Iran.',
      ar: 'كتب سبهر خلجي، رئيس مجلس الإعلام في الحكومة الإيرانية، أن بعض الأقراص الصلبة وهياكل الحواسيب وصلت ويجري فحصها، وفهمت وسائل الإعلام الرسمية الإيرانية أن المقصود ما صودر من مجاهدي خلق. ونفت سفارة ألبانيا في واشنطن والشرطة الألبانية تسليم إيران أي شيء.',
    },
    kind: 'statement',
    actors: ['iran', 'albania', 'mek'],
    importance: 3,
    claims: [
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'Part of the drives has arrived, data is being recovered and the first results are promising, Khalaji said.',
          ar: 'وصل جزء من الأقراص، والعمل جار على استعادة بياناتها، والنتائج الأولية واعدة، بحسب خلجي.',
        },
        sources: ['amwaj-drives-2023', 'tehrantimes-drives-2023', 'fox-drives-2023'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'Nothing was given to Iran: all the seized equipment is still with Albanian prosecutors, and police had no contact with Iran about it.',
          ar: 'لم تسلّم ألبانيا إيران شيئا؛ فكل المعدات المصادرة لا تزال لدى النيابة، ولم تتواصل الشرطة مع إيران بشأنها.',
        },
        sources: ['fox-drives-2023', 'iranintl-drives-2023'],
      },
      {
        by: 'mek',
        stance: 'asserts',
        text: {
          en: 'Albania and the United States must say whether the electronic data was sent to Tehran, the MEK’s coalition demanded.',
          ar: 'على ألبانيا والولايات المتحدة أن توضحا هل أُرسلت البيانات الإلكترونية إلى طهران، كما طالب ائتلاف المنظمة.',
        },
        sources: ['avatoday-drives-2023', 'fox-drives-2023'],
      },
    ],
    notes: [
      {
        en: 'The Iranian official’s post named neither the MEK nor Albania. Iran’s government and its UN mission did not answer Fox News.',
        ar: 'لم يذكر المسؤول الإيراني في منشوره مجاهدي خلق ولا ألبانيا. ولم تجب الحكومة الإيرانية ولا بعثتها لدى الأمم المتحدة عن أسئلة قناة فوكس نيوز.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Khalaji’s post is now given, and so is the MEK’s demand to Albania and the United States.',
          ar: 'ذكرنا منصب خلجي، وأضفنا مطالبة منظمة مجاهدي خلق ألبانيا والولايات المتحدة بالتوضيح.',
        },
      },
    ],
    sources: [
      'amwaj-drives-2023',
      'avatoday-drives-2023',
      'iranintl-drives-2023',
      'fox-drives-2023',
      'tehrantimes-drives-2023',
    ],
  },
  'rajavi-ban-report-2023': {
    date: '2023-08-03',
    title: {
      en: 'Iranian agency reports Albanian ban on Rajavi; prosecutors deny it',
      ar: 'وكالة إيرانية: ألبانيا تمنع دخول مريم رجوي، والنيابة الألبانية تنفي',
    },
    short: { en: 'Albania denies Rajavi ban report', ar: 'النيابة الألبانية تنفي منع رجوي' },
    summary: {
      en: 'The Iranian agency Tasnim, citing unnamed sources, said Albania’s special court had barred Maryam Rajavi, the MEK’s leader, from the country; Albanian media took up the report. The special prosecutors told the fact-checking site Faktoje the same day that they had taken no measure against her.',
      ar: 'قالت وكالة تسنيم الإيرانية، نقلا عن مصادر لم تسمها، إن المحكمة الألبانية الخاصة منعت مريم رجوي، زعيمة منظمة مجاهدي خلق، من دخول البلاد، وتناقلت وسائل إعلام ألبانية الخبر. وقالت النيابة الخاصة لموقع Faktoje لتدقيق المعلومات في اليوم نفسه إنها لم تتخذ أي إجراء بحقها.',
    },
    kind: 'statement',
    actors: ['iran', 'albania', 'mek'],
    importance: 3,
    claims: [
      {
        by: 'iran',
        stance: 'reports',
        accuses: ['mek'],
        text: {
          en: 'The court ruled after concluding that the MEK used Albania to organise “terrorist attacks” on Iran, Tasnim said.',
          ar: 'صدر القرار بعد أن خلصت المحكمة إلى أن المنظمة تتخذ ألبانيا منطلقا لتنظيم «هجمات إرهابية» على إيران، كما ذكرت تسنيم.',
        },
        sources: ['tehrantimes-rajavi-2023'],
      },
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'No restraining or other coercive measure has been taken against Rajavi in the pending case, the special prosecutors said.',
          ar: 'لم يُتخذ أي تدبير تقييدي أو قسري بحق رجوي في القضية الجارية، كما قالت النيابة الخاصة.',
        },
        sources: ['faktoje-rajavi-2023'],
      },
      {
        by: 'media',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The story was deliberate disinformation from Iranian media, Faktoje concluded.',
          ar: 'كان الخبر تضليلا متعمدا من وسائل إعلام إيرانية، كما خلص موقع Faktoje.',
        },
        sources: ['faktoje-rajavi-2023'],
      },
      mekRejectsLabel,
    ],
    notes: [
      {
        en: 'On 6 August Tasnim also reported that police had sealed off the camp and let no one in or out. No Albanian confirmation is known.',
        ar: 'ذكرت تسنيم في 6 أغسطس أيضا أن الشرطة أغلقت المعسكر ومنعت الدخول إليه والخروج منه، ولا يُعرف تأكيد ألباني لذلك.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'A report that spread widely in Iranian and Arab media, and the prosecutors’ denial.',
          ar: 'أضفنا خبرا انتشر في وسائل إعلام إيرانية وعربية، ومعه نفي النيابة.',
        },
      },
    ],
    sources: ['faktoje-rajavi-2023', 'tehrantimes-rajavi-2023', 'irandaily-camp-2023', 'irib-camp-2023'],
  },
  'albania-israel-forum-2023': {
    date: '2023-09-07',
    title: {
      en: 'Israeli firms come to Tirana for a business forum',
      ar: 'شركات إسرائيلية في تيرانا لحضور منتدى للأعمال',
    },
    summary: {
      en: 'Israel’s embassy and the Tirana Chamber of Commerce brought together Albanian businesses and Israeli ones from the energy, cybersecurity, farming, water and tourism sectors. Deputy Prime Minister Belinda Balluku said Albania’s cyber authority now worked closely with Israel’s.',
      ar: 'جمعت السفارة الإسرائيلية وغرفة تجارة تيرانا شركات ألبانية بأخرى إسرائيلية تعمل في الطاقة والأمن السيبراني والزراعة والمياه والسياحة. وقالت نائبة رئيس الوزراء بيليندا بالوكو إن الهيئة الألبانية للأمن السيبراني باتت تعمل مع نظيرتها الإسرائيلية عن قرب.',
    },
    kind: 'diplomacy',
    actors: ['israel', 'albania'],
    importance: 3,
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The business side of the ties, and what Albania said about the work of the two cyber authorities.',
          ar: 'أضفنا الجانب التجاري من العلاقات، وما قالته ألبانيا عن عمل الهيئتين السيبرانيتين معا.',
        },
      },
    ],
    sources: ['cci-forum-2023', 'tps-forum-2023'],
  },
  'mek-trial-tehran-2023': {
    date: '2023-12-12',
    title: {
      en: 'Tehran court opens trial of 104 MEK members in absentia',
      ar: 'محكمة في طهران تبدأ محاكمة 104 من أعضاء مجاهدي خلق غيابيا',
    },
    summary: {
      en: 'A criminal court in Tehran held its first session in a case against 104 people, among them the MEK’s leader, Maryam Rajavi, and against the organisation itself. The indictment speaks of assassinations, bombings and infiltration of state bodies since 1979. The court appointed defence lawyers, as the accused had named none.',
      ar: 'عقدت محكمة جنائية في طهران أولى جلساتها لمحاكمة 104 أشخاص، بينهم زعيمة منظمة مجاهدي خلق مريم رجوي، ومعهم المنظمة نفسها. وتتحدث لائحة الاتهام عن اغتيالات وتفجيرات واختراق لأجهزة الدولة منذ 1979. وعينت المحكمة محامين للمتهمين بعد أن لم يوكلوا أحدا.',
    },
    kind: 'legal',
    actors: ['iran', 'mek'],
    importance: 2,
    claims: [
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['mek'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'The MEK has assassinated thousands of Iranians, among them at least 74 officials in a bombing in 1981, the indictment says.',
          ar: 'اغتالت المنظمة آلاف الإيرانيين، منهم 74 مسؤولا على الأقل في تفجير عام 1981، وفق لائحة الاتهام.',
        },
        sources: ['xinhua-mek-trial-2023'],
      },
      {
        by: 'mek',
        stance: 'condemns',
        accuses: ['iran'],
        accounts: ['mek-legitimate'],
        text: {
          en: 'The trial is a sham meant to criminalise political opposition, the MEK’s coalition says; some of the accused are dead and most have lived abroad for decades.',
          ar: 'المحاكمة صورية، والغرض منها تجريم المعارضة السياسية، كما يقول ائتلاف المنظمة؛ فبعض المتهمين متوفون، ويعيش معظمهم خارج البلاد منذ عقود.',
        },
        sources: ['ncri-trial-2025'],
      },
    ],
    notes: [
      {
        en: 'The hearings went on: the MEK’s coalition counted a 42nd session in November 2025.',
        ar: 'تواصلت الجلسات، وأحصى ائتلاف المنظمة الجلسة الثانية والأربعين في نوفمبر 2025.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Iran’s case against the MEK, from which its demands on Albania follow.',
          ar: 'أضفنا القضية التي رفعتها إيران على منظمة مجاهدي خلق، وعليها تقوم مطالبها من ألبانيا.',
        },
      },
    ],
    sources: ['xinhua-mek-trial-2023', 'mdeast-mek-trial-2023', 'irna-judge-2024', 'ncri-trial-2025'],
  },
  'parliament-one-attack-2023': {
    date: '2023-12-25',
    title: {
      en: 'Cyberattack hits Albania’s parliament and a telecom company',
      ar: 'هجوم سيبراني يضرب البرلمان الألباني وشركة اتصالات',
    },
    summary: {
      en: 'Hackers tried to reach and wipe parliament’s data and brought its services to a halt; parliament said the data was untouched. The telecom company One Albania was also hit and said its services kept running. The group Homeland Justice, which the United States ties to Iran, claimed the attacks.',
      ar: 'حاول قراصنة الوصول إلى بيانات البرلمان الألباني ومحوها وتسببوا في توقف خدماته، لكن البرلمان قال إن البيانات لم تُمس. وتعرضت شركة الاتصالات ون ألبانيا لهجوم أيضا، وقالت إن خدماتها استمرت. وتبنت الهجومين مجموعة «هوملاند جاستس» التي تربطها الولايات المتحدة بإيران.',
    },
    kind: 'cyberattack',
    actors: ['homeland-justice', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accuses: ['albania', 'mek'],
        accounts: ['serious-harm'],
        text: {
          en: 'The airline Air Albania was breached too; the aim is to destroy those who support “terrorists”.',
          ar: 'اخترقت المجموعة أيضا شركة الطيران إير ألبانيا، وهدفها القضاء على داعمي «الإرهابيين».',
        },
        sources: ['oodaloop-parliament-2023'],
      },
      {
        by: 'albania',
        stance: 'denies',
        accounts: ['limited-harm'],
        text: {
          en: 'The attackers got no access to classified or critical information in parliament, the cyber authority said.',
          ar: 'لم يصل المهاجمون إلى معلومات سرية أو حساسة في البرلمان، وفق الهيئة الوطنية للأمن السيبراني.',
        },
        sources: ['oodaloop-parliament-2023'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Homeland Justice is a name used by Iranian state cyber actors, according to the FBI and the cybersecurity agency CISA.',
          ar: 'تقف وراء اسم «هوملاند جاستس» جهات سيبرانية تابعة للدولة الإيرانية، وفق مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني.',
        },
        sources: ['oodaloop-instat-2024'],
      },
      iranDenies2024,
      mekRejectsLabel,
      albaniaOnHosting,
    ],
    notes: [
      {
        en: 'Albania’s cyber authority confirmed the attacks on parliament and One Albania but was still working to establish who was behind them. The breach of Air Albania rests on the group’s word alone; the Associated Press could not verify its claims.',
        ar: 'أكدت الهيئة الوطنية الألبانية للأمن السيبراني الهجومين على البرلمان وشركة ون ألبانيا، وكانت لا تزال تعمل على تحديد المسؤول عنهما. أما اختراق إير ألبانيا فلا سند له سوى قول المجموعة، ولم تتمكن أسوشيتد برس من التحقق من أقوالها.',
      },
      {
        en: 'Parliament announced the attack on 26 December, the day after it happened. Iran’s answer came six months later and was to the charges in general.',
        ar: 'أعلن البرلمان الهجوم في 26 ديسمبر، بعد يوم من وقوعه. وجاء رد إيران بعد ستة أشهر، وكان ردا على الاتهامات عموما.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Answers from Iran, the MEK and Albania’s cyber authority, and the source of the US charge against the group.',
          ar: 'أضفنا ردود إيران ومنظمة مجاهدي خلق والهيئة الألبانية للأمن السيبراني، ومصدر الاتهام الأمريكي للمجموعة.',
        },
      },
    ],
    sources: [
      'ap-parliament-2023',
      'cna-parliament-2023',
      'oodaloop-parliament-2023',
      'oodaloop-instat-2024',
    ],
  },
  'cybersecurity-law-2024': {
    date: '2024',
    title: {
      en: 'Albania adopts a new cybersecurity law',
      ar: 'ألبانيا تقر قانونا جديدا للأمن السيبراني',
    },
    summary: {
      en: 'Law 25/2024 governs the National Authority for Cybersecurity, formerly known as AKCESK, which answers to the prime minister. It sets duties and fines for operators of key systems, is aligned with European Union rules and was followed by a strategy for 2025–2030.',
      ar: 'ينظم القانون رقم 25 لعام 2024 عمل هيئة وطنية للأمن السيبراني تتبع رئيس الوزراء، كانت تُعرف سابقا باسم AKCESK، ويفرض التزامات وغرامات على مشغلي الأنظمة الحيوية. ويتماشى القانون مع قواعد الاتحاد الأوروبي، وتلته استراتيجية للفترة من 2025 إلى 2030.',
    },
    kind: 'legal',
    actors: ['albania'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The attacks showed the need for it: the statistics office and parliament had been outside the authority’s monitoring, its director, Igli Tafa, said in May 2024.',
          ar: 'أظهرت الهجمات الحاجة إلى القانون؛ فمعهد الإحصاء والبرلمان كانا خارج رقابة الهيئة، بحسب ما قاله مديرها إيغلي تافا في مايو 2024.',
        },
        sources: ['topchannel-law-2024'],
      },
    ],
    notes: [
      {
        en: 'The law is numbered for 2024; the sources give neither the day it was passed nor the day the authority took its new name. The draft had been published in April 2023.',
        ar: 'القانون مؤرخ بعام 2024، ولا تذكر المصادر يوم إقراره ولا متى تغير اسم الهيئة. وكانت مسودته قد نُشرت في أبريل 2023.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Why Albania says the law was needed.',
          ar: 'أضفنا ما تقوله ألبانيا عن سبب حاجتها إلى القانون.',
        },
      },
    ],
    sources: ['aksk-strategy-2025', 'pwc-law-2024', 'topchannel-law-2024', 'arsfirm-draft-2023'],
  },
  'instat-attack-2024': {
    date: '2024-01-31',
    title: {
      en: 'Cyberattack hits Albania’s statistics office',
      ar: 'هجوم سيبراني يضرب معهد الإحصاء الألباني',
    },
    summary: {
      en: 'The Institute of Statistics (INSTAT) cut its internet connections after an attack on its systems, and its website was down for days. The institute said census data was safe; the group Homeland Justice said it held more than 100 terabytes of geographic and census data.',
      ar: 'قطع معهد الإحصاء الألباني (إنستات) اتصاله بالإنترنت بعد هجوم على أنظمته، وظل موقعه معطلا أياما. وقال المعهد إن بيانات التعداد السكاني سليمة، بينما قالت مجموعة «هوملاند جاستس» إن لديها أكثر من 100 تيرابايت من البيانات الجغرافية وبيانات التعداد.',
    },
    kind: 'cyberattack',
    actors: ['homeland-justice', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accuses: ['albania'],
        accounts: ['serious-harm'],
        text: {
          en: 'The data was copied and removed from the servers, and the institute is hiding the truth.',
          ar: 'نُسخت البيانات وأُزيلت من الخوادم، والمعهد يخفي الحقيقة.',
        },
        sources: ['adn-instat-2024', 'record-instat-2024'],
      },
      {
        by: 'albania',
        stance: 'denies',
        accounts: ['limited-harm'],
        text: {
          en: 'The census was not harmed, the institute said: its data is kept in separate systems.',
          ar: 'لم يلحق بالتعداد أي ضرر، فبياناته محفوظة في أنظمة منفصلة، وفق المعهد.',
        },
        sources: ['ap-instat-2024', 'ata-instat-2024'],
      },
    ],
    notes: [
      {
        en: 'The group published no data at the time, and its claim could not be verified. The Record and Albanian Daily News give more than 100 terabytes; the site Politiko gives ten.',
        ar: 'لم تنشر المجموعة أي بيانات حينها، ولم يتسن التحقق من قولها. ويذكر موقع ذا ريكورد وصحيفة ألبانيان ديلي نيوز أكثر من 100 تيرابايت، بينما يذكر موقع Politiko عشرة.',
      },
      {
        en: 'The attack is often dated to February because it was announced on 1 February; it took place the day before.',
        ar: 'كثيرا ما يُذكر أن الهجوم وقع في فبراير لأنه أُعلن في أول ذلك الشهر، لكنه وقع في اليوم السابق.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We wrote that the group claimed ten terabytes. In fact it claimed more than 100; ten is one site’s figure. We also wrote that sources differ on who did it. In fact Albania named the group on 13 February 2024, which is now an event of its own.',
          ar: 'كتبنا أن المجموعة قالت إن لديها عشرة تيرابايت، والصحيح أنها قالت أكثر من 100، والرقم الأدنى أورده موقع واحد. وكتبنا أن المصادر تختلف في هوية المنفذ، غير أن ألبانيا سمّت المجموعة في 13 فبراير 2024، وصار لذلك حدث مستقل.',
        },
      },
    ],
    sources: [
      'record-instat-2024',
      'adn-instat-2024',
      'ap-instat-2024',
      'ata-instat-2024',
      'politiko-instat-2024',
    ],
  },
  'instat-attribution-2024': {
    date: '2024-02-13',
    title: {
      en: 'Albania: Iran-backed hackers attacked statistics office',
      ar: 'ألبانيا: قراصنة تدعمهم إيران هاجموا معهد الإحصاء',
    },
    summary: {
      en: 'Albania’s cyber authority, AKCESK, said Homeland Justice, “an attacking group sponsored by the Iranian government”, had attacked the Institute of Statistics two weeks earlier, and that 40 computers were hit.',
      ar: 'قالت الهيئة الألبانية للأمن السيبراني (AKCESK) إن مجموعة «هوملاند جاستس»، التي وصفتها بأنها جهة مهاجمة «ترعاها الحكومة الإيرانية»، هي التي هاجمت معهد الإحصاء قبل أسبوعين، وإن الهجوم طال 40 جهاز حاسوب.',
    },
    kind: 'investigation',
    actors: ['albania', 'iran', 'homeland-justice'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran', 'homeland-justice'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'The attack was the work of a group sponsored by the Iranian government.',
          ar: 'نفذت الهجوم مجموعة ترعاها الحكومة الإيرانية.',
        },
        sources: ['ap-instat-attribution-2024', 'skynews-ar-instat-2024'],
      },
      {
        by: 'homeland-justice',
        stance: 'asserts',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The attack was the group’s work, it announced on 1 February.',
          ar: 'أعلنت المجموعة في أول فبراير أنها وراء الهجوم.',
        },
        sources: ['record-instat-2024'],
      },
      iranDenies2024,
    ],
    notes: [
      {
        en: 'Iran’s mission to the United Nations did not at once answer the Associated Press. Iran’s reply came four months later, to Albania’s charges in general.',
        ar: 'لم ترد بعثة إيران لدى الأمم المتحدة على أسوشيتد برس حينها. وجاء رد إيران بعد أربعة أشهر على اتهامات ألبانيا عموما.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Albania’s formal attribution of the attack on the statistics office, and Iran’s answer.',
          ar: 'أضفنا أن ألبانيا نسبت الهجوم على معهد الإحصاء رسميا إلى هذه المجموعة، وأضفنا رد إيران.',
        },
      },
    ],
    sources: ['ap-instat-attribution-2024', 'skynews-ar-instat-2024', 'oodaloop-instat-2024'],
  },
  'iran-parliament-hack-2024': {
    date: '2024-02-13',
    title: {
      en: 'Group close to the MEK claims hack of Iran’s parliament',
      ar: 'مجموعة مقربة من مجاهدي خلق تتبنى اختراق البرلمان الإيراني',
    },
    summary: {
      en: 'The websites of Iran’s parliament and its news agency went down in an attack that Iran’s state agency IRNA confirmed. “Uprising till Overthrow”, affiliated with the MEK according to AFP, claimed it and published hundreds of pages. The next day deputies voted by standing up, and reporters were kept out.',
      ar: 'تعطلت مواقع البرلمان الإيراني ووكالة أنبائه في هجوم أكدته وكالة إرنا الرسمية. وتبنته مجموعة «انتفاضة حتى الإسقاط»، التابعة لمنظمة مجاهدي خلق بحسب وكالة فرانس برس، ونشرت مئات الصفحات. وفي اليوم التالي صوت النواب وقوفا، ومُنع الصحفيون من الدخول.',
    },
    kind: 'cyberattack',
    actors: ['uprising-till-overthrow', 'iran', 'mek'],
    importance: 2,
    claims: [
      {
        by: 'uprising-till-overthrow',
        stance: 'asserts',
        text: {
          en: 'It hacked 600 servers belonging to parliament.',
          ar: 'اخترقت المجموعة 600 خادم تابع للبرلمان.',
        },
        sources: ['afp-iran-parliament-2024', 'alanba-iran-parliament-2024'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'Technical teams are looking into the scale of the problem, parliament said.',
          ar: 'تبحث فرق فنية في حجم المشكلة، وفق بيان البرلمان.',
        },
        sources: ['afp-iran-parliament-2024'],
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'An attack on Iran’s parliament, on the day Albania blamed Iran for the one on its statistics office.',
          ar: 'أضفنا هجوما على إيران وقع يوم حمّلتها ألبانيا مسؤولية الهجوم على معهد الإحصاء.',
        },
      },
    ],
    sources: ['afp-iran-parliament-2024', 'alanba-iran-parliament-2024', 'voa-fa-iran-parliament-2024'],
  },
  'albania-condemns-iran-strike-2024': {
    date: '2024-04-14',
    title: {
      en: 'Albania condemns Iran’s missile and drone attack on Israel',
      ar: 'ألبانيا تدين هجوم إيران بالصواريخ والمسيّرات على إسرائيل',
    },
    short: { en: 'Albania condemns Iran’s strike', ar: 'ألبانيا تدين الهجوم الإيراني' },
    summary: {
      en: 'After Iran fired more than 300 drones and missiles at Israel on the night of 13 April, Albania’s president, Bajram Begaj, and Prime Minister Edi Rama condemned the attack as unprecedented. Rama also spoke of the need for a ceasefire in Gaza and the release of all hostages.',
      ar: 'أطلقت إيران ليل 13 أبريل أكثر من 300 مسيّرة وصاروخ على إسرائيل، فأدان الرئيس الألباني بايرام بيغاي ورئيس الوزراء إيدي راما الهجوم ووصفاه بأنه غير مسبوق. وتحدث راما أيضا عن الحاجة إلى وقف إطلاق النار في غزة والإفراج عن جميع الرهائن.',
    },
    kind: 'statement',
    actors: ['albania', 'iran', 'israel'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'condemns',
        accuses: ['iran'],
        text: {
          en: 'The attack threatens to destabilise the region beyond repair; Albania stands with the Israeli people and calls for restraint, Rama said.',
          ar: 'يهدد الهجوم بزعزعة استقرار المنطقة بلا رجعة، وتتضامن ألبانيا مع شعب إسرائيل وتدعو إلى ضبط النفس، كما قال راما.',
        },
        sources: ['euronews-al-iran-2024'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['israel'],
        text: {
          en: 'The attack was self-defence under Article 51 of the UN Charter, in answer to Israel’s attack on Iran’s consulate in Damascus, Iran’s mission to the UN said.',
          ar: 'كان الهجوم دفاعا مشروعا عن النفس وفق المادة 51 من ميثاق الأمم المتحدة، ردا على هجوم إسرائيل على القنصلية الإيرانية في دمشق، كما قالت بعثة إيران لدى الأمم المتحدة.',
        },
        sources: ['echorouk-article-51-2024'],
      },
      {
        by: 'israel',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Iran’s attack was a clear breach of the UN Charter and of international law, Israel wrote to the Security Council.',
          ar: 'كان هجوم إيران انتهاكا واضحا لميثاق الأمم المتحدة والقانون الدولي، كما كتبت إسرائيل إلى مجلس الأمن.',
        },
        sources: ['alquds-council-2024'],
      },
    ],
    notes: [
      {
        en: 'Albania’s foreign minister, Igli Hasani, condemned a further Iranian attack on Israel in October 2024.',
        ar: 'أدان وزير الخارجية إيغلي حساني هجوما إيرانيا آخر على إسرائيل في أكتوبر 2024.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Albania’s stance on Iran’s attack of April 2024 on Israel, and what each side said of it.',
          ar: 'أضفنا موقف ألبانيا من هجوم إيران على إسرائيل في أبريل 2024، وما قاله كل طرف عنه.',
        },
      },
    ],
    sources: [
      'euronews-al-iran-2024',
      'alquds-council-2024',
      'echorouk-article-51-2024',
      'tvklan-hasani-2024',
    ],
  },
  'tehran-judge-albania-2024': {
    date: '2024-05-07',
    title: {
      en: 'Tehran judge urges Albanians to press for extradition of MEK members',
      ar: 'قاض في طهران يدعو الألبان إلى المطالبة بتسليم أعضاء مجاهدي خلق',
    },
    short: { en: 'Iran judge urges MEK extradition', ar: 'قاض يدعو إلى تسليم مجاهدي خلق' },
    summary: {
      en: 'The judge in the trial of 104 MEK members called on the people of Albania to demand that their government hand the accused over to Iran, and warned France and other countries against hosting them. The accused are being tried in absentia.',
      ar: 'دعا القاضي الذي ينظر في قضية 104 من أعضاء منظمة مجاهدي خلق شعب ألبانيا إلى مطالبة حكومته بتسليم المتهمين إلى إيران، وحذر فرنسا ودولا أخرى من استضافتهم. ويُحاكم المتهمون غيابيا.',
    },
    kind: 'legal',
    actors: ['iran', 'albania', 'mek'],
    importance: 3,
    claims: [
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['albania', 'mek'],
        text: {
          en: 'Sheltering the accused breaks international conventions against terrorism, Judge Dehghani said.',
          ar: 'إيواء المتهمين يخالف الاتفاقيات الدولية لمكافحة الإرهاب، في نظر القاضي دهقاني.',
        },
        sources: ['irib-judge-2024', 'islamtimes-judge-2024', 'irna-judge-2024'],
      },
      {
        by: 'mek',
        stance: 'condemns',
        accuses: ['iran'],
        text: {
          en: 'The court is a sham: its judge chides foreign states, before any ruling, for not extraditing people, the MEK’s coalition said in July 2024.',
          ar: 'المحكمة صورية، وقاضيها يلوم دولا أجنبية على عدم تسليم أشخاص قبل صدور أي حكم، كما قال ائتلاف المنظمة في يوليو 2024.',
        },
        sources: ['ncri-trial-2024'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'There is no chance that any of them will be handed over to Tehran, Prime Minister Edi Rama said in September 2024.',
          ar: 'لا احتمال أن يُسلّم أي منهم إلى طهران، كما قال رئيس الوزراء إيدي راما في سبتمبر 2024.',
        },
        sources: ['noa-rama-mek-2024'],
      },
    ],
    notes: [
      {
        en: 'An Iranian association that campaigns against the MEK had reported a first such appeal on 1 May.',
        ar: 'كانت جمعية إيرانية مناهضة لمنظمة مجاهدي خلق قد أوردت في الأول من مايو خبر نداء سابق من هذا النوع.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'What the Tehran court asked of Albania, and what Tirana said later.',
          ar: 'أضفنا ما طلبته محكمة طهران من ألبانيا، وما قالته تيرانا لاحقا.',
        },
      },
    ],
    sources: [
      'irib-judge-2024',
      'islamtimes-judge-2024',
      'habilian-judge-2024-05-08',
      'habilian-judge-2024-05-01',
      'ncri-trial-2024',
    ],
  },
  'security-council-cyber-debate-2024': {
    date: '2024-06-20',
    title: {
      en: 'Iran rejects Albania’s and Israel’s charges in the Security Council',
      ar: 'إيران ترفض اتهامات ألبانيا وإسرائيل لها أمام مجلس الأمن',
    },
    short: { en: 'Iran rejects charges at the UN', ar: 'إيران ترفض الاتهام في مجلس الأمن' },
    summary: {
      en: 'At a UN Security Council debate on threats in cyberspace, Albania recalled the attack of 2022 and said attacks were continuing. Iran’s representative asked for the floor to reply to Albania and to Israel, which he said had accused Iran as well.',
      ar: 'ذكّرت ألبانيا، في جلسة لمجلس الأمن الدولي بشأن التهديدات في الفضاء السيبراني، بهجوم 2022 وقالت إن الهجمات مستمرة. وطلب ممثل إيران الكلمة للرد على ألبانيا وعلى إسرائيل التي قال إنها اتهمت بلاده أيضا.',
    },
    kind: 'statement',
    actors: ['iran', 'albania', 'israel', 'un'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Several hacker groups linked with Iran attacked in 2022 to destroy government systems and sow chaos, and Albania is still a target.',
          ar: 'شنت مجموعات قراصنة عدة مرتبطة بإيران هجوم 2022 لتدمير أنظمة الحكومة وإشاعة الفوضى، ولا تزال ألبانيا مستهدفة.',
        },
        sources: ['albania-un-2024'],
      },
      {
        by: 'iran',
        stance: 'denies',
        accuses: ['albania', 'israel', 'mek'],
        accounts: ['iran-not-behind-it', 'led-by-others', 'mek-not-legitimate'],
        text: {
          en: 'The claims are baseless and misuse the Council. The MEK, “a terrorist organization” that has itself attacked Iran’s networks from Albania, misled Tirana.',
          ar: 'الادعاءات لا أساس لها، وفيها إساءة استخدام للمجلس. وقد ضللت منظمة مجاهدي خلق «الإرهابية» تيرانا، وهي نفسها التي هاجمت شبكات إيران من ألبانيا.',
        },
        sources: ['tasnim-unsc-2024'],
      },
      mekRejectsLabel,
    ],
    unanswered: [{ by: 'israel', searched: '2026-11-28' }],
    notes: [
      {
        en: 'No text of Israel’s statement has been found.',
        ar: 'لم يُعثر على نص كلمة إسرائيل.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Iran’s latest known reply in the Security Council to Albania’s charges.',
          ar: 'أضفنا أحدث رد معروف لإيران في مجلس الأمن على اتهامات ألبانيا.',
        },
      },
    ],
    sources: ['albania-un-2024', 'tasnim-unsc-2024', 'un-press-2024-06-20'],
  },
  'rama-refuses-extradition-2024': {
    date: '2024-09',
    title: {
      en: 'Rama: no chance of Albania handing MEK members to Tehran',
      ar: 'راما: لا احتمال أن تسلّم ألبانيا أعضاء مجاهدي خلق إلى طهران',
    },
    short: { en: 'Rama rules out MEK extradition', ar: 'راما يستبعد تسليم مجاهدي خلق' },
    summary: {
      en: 'Prime Minister Edi Rama said Albania would shelter the MEK’s members for as long as necessary and would hand none of them over to the government in Tehran. Speaking in the United States, where he was attending the UN General Assembly, he added that Albania did not encourage them to use it as a political platform.',
      ar: 'قال رئيس الوزراء إيدي راما، أثناء وجوده في الولايات المتحدة لحضور الجمعية العامة للأمم المتحدة، إن ألبانيا ستؤوي أعضاء منظمة مجاهدي خلق ما دام ذلك لازما، ولن تسلم أيا منهم إلى السلطات في طهران. وأضاف أنها لا تشجعهم على اتخاذ ألبانيا منبرا سياسيا.',
    },
    kind: 'statement',
    actors: ['albania', 'mek', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'Albania paid for its hospitality with a massive Iranian cyberattack, Rama said; the hospitality is humanitarian and not a stance against Iran.',
          ar: 'دفعت ألبانيا ثمن ضيافتها هجوما سيبرانيا إيرانيا ضخما، كما قال راما، وهي ضيافة إنسانية لا موقف من إيران.',
        },
        sources: ['noa-rama-mek-2024', 'starplus-rama-mek-2024'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'The reports give the month and the occasion, not the day.',
        ar: 'تذكر التقارير الشهر والمناسبة لا اليوم.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Albania’s answer to Iran’s demand that MEK members be handed over.',
          ar: 'أضفنا رد ألبانيا على مطالبة إيران بتسليم أعضاء منظمة مجاهدي خلق.',
        },
      },
    ],
    sources: ['noa-rama-mek-2024', 'starplus-rama-mek-2024'],
  },
  'herzog-tirana-2024': {
    date: '2024-09-12',
    title: {
      en: 'Herzog makes the first visit by an Israeli president to Albania',
      ar: 'هرتسوغ أول رئيس إسرائيلي يزور ألبانيا',
    },
    short: { en: 'Israel’s Herzog visits Albania', ar: 'هرتسوغ يزور ألبانيا' },
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
        accuses: ['iran'],
        text: {
          en: '“The trail of blood linking all of the agents of hate is Iran” and its “cruel, antisemitic” fixation with the destruction of Israel, Herzog said.',
          ar: '«أثر الدم الذي يصل بين جميع عملاء الكراهية هو إيران»، كما قال هرتسوغ، وهوسها «القاسي المعادي للسامية» بتدمير إسرائيل.',
        },
        sources: ['jns-herzog-2024', 'radioj-herzog-2024'],
      },
    ],
    unanswered: [{ by: 'iran', searched: '2026-11-28' }],
    notes: [
      {
        en: 'Israel regards all of Jerusalem as its capital. The UN Security Council declared that void in 1980 and called on states to withdraw their diplomatic missions from the city (resolution 478); it regards the east of the city as occupied. Albania recognised a Palestinian state in 1988.',
        ar: 'تعد إسرائيل القدس كلها عاصمة لها. وقد أعلن مجلس الأمن الدولي في 1980 بطلان ذلك ودعا الدول إلى سحب بعثاتها الدبلوماسية من المدينة (القرار 478)، وهو يعد شطرها الشرقي أرضا محتلة. واعترفت ألبانيا بدولة فلسطينية في 1988.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We had softened Herzog’s words about Iran; they are now quoted. Added: a note on the status of Jerusalem.',
          ar: 'ننقل الآن كلام هرتسوغ عن إيران كما قاله، وكنا قد خففنا عبارته. وأضفنا ملاحظة عن وضع القدس.',
        },
      },
    ],
    sources: [
      'tps-herzog-2024',
      'toi-fr-herzog-2024',
      'jns-herzog-2024',
      'radioj-herzog-2024',
      'elbalad-jerusalem-2024',
      'un-resolution-478',
      'topchannel-jerusalem-2017',
    ],
  },
  'israel-technology-agreement-2025': {
    date: '2025-03',
    title: {
      en: 'Albania and Israel sign technology and cyber agreement',
      ar: 'ألبانيا وإسرائيل توقّعان اتفاقية للتكنولوجيا والأمن السيبراني',
    },
    short: { en: 'Tech agreement with Israel', ar: 'اتفاقية تكنولوجية مع إسرائيل' },
    summary: {
      en: 'The agreement, signed in Tirana, covers artificial intelligence, cybersecurity, digital government and research, with exchanges of experts and joint projects to begin in the second half of 2025.',
      ar: 'تشمل الاتفاقية الموقعة في تيرانا الذكاء الاصطناعي والأمن السيبراني والتحول الرقمي والبحث العلمي، على أن يبدأ تبادل الخبراء والمشاريع المشتركة في النصف الثاني من 2025.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'israel'],
    importance: 3,
    notes: [
      {
        en: 'Only one report has been found, by BalkanEngineer, quoting the Albanian Daily News; it says “early March” and names none of the signatories.',
        ar: 'لم يُعثر إلا على تقرير واحد، نشره موقع BalkanEngineer نقلا عن صحيفة ألبانيان ديلي نيوز، وهو يذكر «أوائل مارس» ولا يسمي الموقعين.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'An agreement that names cybersecurity among its fields.',
          ar: 'أضفنا هذه الاتفاقية، إذ تذكر الأمن السيبراني بين مجالاتها.',
        },
      },
    ],
    sources: ['balkanengineer-technology-2025'],
  },
  'herzog-medal-rama-2025': {
    date: '2025-04-06',
    title: {
      en: 'Herzog awards Rama Israel’s presidential medal in Jerusalem',
      ar: 'هرتسوغ يقلد راما في القدس وسام الرئاسة الإسرائيلي',
    },
    short: { en: 'Herzog decorates Rama', ar: 'هرتسوغ يقلد راما وساما' },
    summary: {
      en: 'President Isaac Herzog gave Prime Minister Edi Rama the Presidential Medal of Honor, Israel’s highest civilian decoration, for supporting Israel after the Hamas attack of 7 October 2023 and for opposing antisemitism.',
      ar: 'منح الرئيس إسحاق هرتسوغ رئيس الوزراء إيدي راما وسام الرئاسة، وهو أرفع وسام مدني في إسرائيل، لدعمه إياها بعد هجوم حماس في 7 أكتوبر 2023 ولمناهضته معاداة السامية.',
    },
    kind: 'visit',
    actors: ['israel', 'albania'],
    importance: 3,
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'A visit that falls between Herzog’s to Tirana and Rama’s speech in the Knesset.',
          ar: 'أضفنا هذه الزيارة، وكنا قد أغفلناها بين زيارة هرتسوغ إلى تيرانا وكلمة راما في الكنيست.',
        },
      },
    ],
    sources: ['inn-medal-2025', 'albaniantimes-medal-2025'],
  },
} as const satisfies Record<string, Event>;
