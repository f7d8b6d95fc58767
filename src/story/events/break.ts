import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';
import { iranDeniesAll } from './standingClaims.ts';

/** Events of the chapter `break`, earliest first. */
export const breakEvents = {
  'albania-severs-ties-with-iran': {
    date: '2022-09-07',
    title: {
      en: 'Albania severs ties with Iran and gives its diplomats 24 hours',
      ar: 'ألبانيا تقطع علاقاتها بإيران وتمهل دبلوماسيي طهران 24 ساعة',
    },
    summary: {
      en: 'Prime Minister Edi Rama announced in a video that Albania was ending diplomatic relations with Iran at once, saying an inquiry had proved that Tehran sponsored the 15 July attack through four hacking groups. Embassy staff had a day to leave. It is the first known break of ties over a cyberattack.',
      ar: 'أعلن رئيس الوزراء إيدي راما في تسجيل مصور قطع العلاقات الدبلوماسية مع إيران بأثر فوري، قائلا إن التحقيق أثبت أن طهران رعت هجوم 15 يوليو عبر أربع مجموعات من القراصنة. وأُمهل موظفو السفارة يوما للمغادرة. وهذه أول حالة معروفة تُقطع فيها العلاقات بسبب هجوم سيبراني.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'Undeniable evidence shows that Iran orchestrated and sponsored the attack.',
          ar: 'تثبت أدلة لا تقبل الجدل أن إيران دبرت الهجوم ورعته.',
        },
        sources: ['albaniandailynews-2022-09-07', 'toi-ap-2022-09-08', 'cri-ar-2022-09-08'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The attack failed: damage was minimal and no data was wiped beyond recovery.',
          ar: 'أخفق الهجوم وكانت أضراره طفيفة، ولم تُمح بيانات محوا لا رجعة فيه.',
        },
        sources: ['arabnews-afp-2022-09-07', 'albaniandailynews-2022-09-07'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'One of the four groups had also attacked Israel, Saudi Arabia, the UAE, Jordan, Kuwait and Cyprus.',
          ar: 'سبق أن هاجمت إحدى المجموعات الأربع إسرائيل والسعودية والإمارات والأردن والكويت وقبرص.',
        },
        sources: ['tass-2022-09-07'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The accusation is baseless, and the decision was ill-considered and short-sighted.',
          ar: 'الاتهام لا أساس له، والقرار متسرع وقصير النظر.',
        },
        sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07'],
      },
      {
        by: 'usa',
        stance: 'supports',
        text: {
          en: 'Iran must be held to account, as Prime Minister Edi Rama demands.',
          ar: 'تجب محاسبة إيران، كما يطالب رئيس الوزراء راما.',
        },
        sources: ['ap-springfield-2022-09-07'],
      },
    ],
    notes: [
      {
        en: 'Sources disagree on the day. News agencies and Iran’s own statements give Wednesday 7 September; a Deutsche Welle feature says 6 September, and some photo captions say the 8th.',
        ar: 'تختلف المصادر في تحديد اليوم؛ فوكالات الأنباء والبيانات الإيرانية تذكر الأربعاء 7 سبتمبر، بينما يذكر تقرير لدويتشه فيله 6 سبتمبر، ويرد يوم 8 سبتمبر في شروح بعض الصور.',
      },
      {
        en: 'Rama is prime minister, though some Arabic reports call him president. The president in 2022 was Bajram Begaj.',
        ar: 'راما رئيس الوزراء، وإن وصفته تقارير عربية بأنه رئيس ألبانيا. أما رئيس البلاد في 2022 فكان بايرام بيغاي.',
      },
      {
        en: 'The deadline was 24 hours; one Arabic website wrongly gave 28. Reports of an expelled ambassador are doubtful: Iran’s Mehr agency says Tehran had had no ambassador in Tirana since 2017.',
        ar: 'كانت المهلة 24 ساعة، وأخطأ موقع عربي فذكر أنها 28 ساعة. أما ما قيل عن طرد سفير إيراني فمشكوك فيه، إذ تقول وكالة مهر الإيرانية إنه لم يكن لطهران سفير في تيرانا منذ 2017.',
      },
    ],
    sources: [
      'albaniandailynews-2022-09-07',
      'arabnews-afp-2022-09-07',
      'dw-2022-09-07',
      'cri-ar-2022-09-08',
      'law360-2022-09-07',
      'dw-2022-09-16',
      'mehr-noambassador-2022',
      'a2news-2022-10-10',
    ],
  },
  'us-nsc-attributes-attack-to-iran': {
    date: '2022-09-07',
    title: {
      en: 'White House blames Iran and promises further action',
      ar: 'البيت الأبيض يحمّل إيران المسؤولية ويتعهد بإجراءات أخرى',
    },
    summary: {
      en: 'The United States has concluded that Iran’s government carried out the 15 July attack and the leaks that followed, National Security Council spokesperson Adrienne Watson said, promising to hold it to account. National Security Adviser Jake Sullivan phoned Prime Minister Edi Rama the next day to pledge support.',
      ar: 'قالت أدريان واتسون، المتحدثة باسم مجلس الأمن القومي الأمريكي، إن الولايات المتحدة خلصت إلى أن الحكومة الإيرانية نفذت هجوم 15 يوليو والتسريبات التي تلته، وإنها ستحاسبها على ذلك. وفي اليوم التالي هاتف مستشار الأمن القومي جيك سوليفان رئيس الوزراء راما مؤكدا دعم واشنطن.',
    },
    kind: 'statement',
    actors: ['usa', 'iran', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'usa',
        stance: 'condemns',
        text: {
          en: 'Iran’s reckless act sets a troubling precedent and calls for further measures.',
          ar: 'يشكل تصرف إيران المتهور سابقة مقلقة تستدعي إجراءات أخرى.',
        },
        sources: ['nextgov-2022-09', 'ap-springfield-2022-09-07', 'alwatan-ar-nsc'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The accusation is baseless, and the speed of the American statement points to a plan prepared in advance.',
          ar: 'الاتهام لا أساس له، وسرعة صدور البيان الأمريكي تدل على خطة معدة سلفا.',
        },
        sources: ['iranwatch-mfa-2022-09-08'],
      },
    ],
    notes: [
      {
        en: 'Investigations by Albania and by the United States both concluded that Iran was behind the attack. Tehran rejects that finding.',
        ar: 'خلصت التحقيقات الألبانية والأمريكية معا إلى أن إيران تقف وراء الهجوم، وترفض طهران هذه النتيجة.',
      },
    ],
    sources: ['whitehouse-2022-09-08', 'ap-springfield-2022-09-07', 'nextgov-2022-09', 'alwatan-ar-nsc'],
  },
  'uk-condemns-iran-over-albania': {
    date: '2022-09-07',
    title: {
      en: 'UK: Iran-linked hackers “almost certainly” behind Albania attacks',
      ar: 'بريطانيا: قراصنة مرتبطون بإيران مسؤولون «بصورة شبه مؤكدة»',
    },
    summary: {
      en: 'Foreign Secretary James Cleverly condemned Iran after the National Cyber Security Centre judged that actors linked to the Iranian state were almost certainly behind the attacks on Albanian government infrastructure. The centre published its notice the following day.',
      ar: 'أدان وزير الخارجية البريطاني جيمس كليفرلي إيران، بعدما خلص المركز الوطني للأمن السيبراني إلى أن جهات مرتبطة بالدولة الإيرانية تقف بصورة شبه مؤكدة وراء الهجمات على البنية التحتية الحكومية في ألبانيا. ونشر المركز بيانه في اليوم التالي.',
    },
    kind: 'statement',
    actors: ['uk', 'iran', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'uk',
        stance: 'condemns',
        text: {
          en: 'Iran showed disregard for the Albanian people by cutting them off from essential services.',
          ar: 'استخفت إيران بالشعب الألباني حين حرمته خدمات أساسية.',
        },
        sources: ['arabnews-uk-2022-09-07', 'annahar-uk-ar'],
      },
      iranDeniesAll,
    ],
    sources: ['wiredgov-ncsc-2022-09-08', 'arabnews-uk-2022-09-07', 'annahar-uk-ar'],
  },
  'iran-foreign-ministry-rejects-accusation': {
    date: '2022-09-07',
    title: {
      en: 'Iran calls the accusation baseless and blames “third parties”',
      ar: 'إيران: الاتهام بلا أساس و«أطراف ثالثة» وراء القطيعة',
    },
    summary: {
      en: 'Hours after the break, Iran’s foreign ministry called Albania’s accusation baseless and the decision ill-considered and short-sighted, and said third parties that back terrorism had shaped it. It pointed to Albania’s hosting of the MEK and noted that Iran has itself been a target of cyberattacks.',
      ar: 'بعد ساعات من القطيعة، وصفت الخارجية الإيرانية الاتهام الألباني بأنه لا أساس له، والقرار بأنه متسرع وقصير النظر، وقالت إن أطرافا ثالثة تدعم الإرهاب أثرت فيه. وأشارت إلى استضافة ألبانيا منظمة مجاهدي خلق، وإلى أن إيران نفسها هدف لهجمات سيبرانية.',
    },
    kind: 'statement',
    actors: ['iran', 'albania', 'usa', 'israel', 'mek'],
    importance: 1,
    claims: [
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'No attack came from Iran, which condemns the use of cyberspace against other states’ infrastructure.',
          ar: 'لا صلة لإيران بأي هجوم على ألبانيا، وهي تدين استخدام الفضاء السيبراني ضد البنى التحتية للدول الأخرى.',
        },
        sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07', 'exit-denial-2022'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'Third parties brought about the break in ties, a decision that was unwise and lacked insight.',
          ar: 'أطراف ثالثة هي التي دفعت إلى قطع العلاقات، وهو قرار غير حكيم ويفتقر إلى البصيرة.',
        },
        sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07', 'dw-2022-09-16'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'Washington’s reaction and the coverage in Israeli media point to a campaign planned in advance.',
          ar: 'يدل رد الفعل الأمريكي وتغطية الإعلام الإسرائيلي على حملة مخطط لها سلفا.',
        },
        sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'The United States, Israel and the MEK influenced Albania’s decision, spokesman Nasser Kanaani said on 9 September.',
          ar: 'أثرت الولايات المتحدة وإسرائيل ومنظمة مجاهدي خلق في قرار ألبانيا، بحسب ما قاله المتحدث ناصر كنعاني في 9 سبتمبر.',
        },
        sources: ['sputnik-kanaani-2022'],
      },
    ],
    notes: [
      {
        en: 'The statement came out on the evening of 7 September; an archived English text is filed under the 8th.',
        ar: 'صدر البيان مساء 7 سبتمبر، أما نصه الإنجليزي المؤرشف فيحمل تاريخ 8 سبتمبر.',
      },
      {
        en: 'The wording varies with the translation. The ministry’s English text calls the decision “unmeasured and short of foresight”, the Mehr agency “ill-considered and short-sighted”; an Arabic report has “unwise” and “lacking insight”.',
        ar: 'تختلف الصياغة باختلاف الترجمة؛ فالنص الإنجليزي للوزارة يصف القرار بأنه غير مدروس ويفتقر إلى بعد النظر، ووكالة مهر تصفه بأنه متسرع وقصير النظر، بينما نقل تقرير عربي أنه قرار «غير حكيم» و«يفتقر إلى البصيرة».',
      },
      {
        en: 'Accounts differ on who the “third parties” are. The ministry’s text speaks of the break being welcomed in “Zionist media outlets”, Mehr of statements by Israel; Exit.al took the words to mean the United States and Israel.',
        ar: 'تتباين الروايات في تحديد «الأطراف الثالثة»؛ فنص الوزارة يتحدث عن ترحيب في «وسائل الإعلام الصهيونية»، ووكالة مهر عن تصريحات إسرائيلية، بينما فهم موقع Exit.al أن المقصود هو الولايات المتحدة وإسرائيل.',
      },
    ],
    sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07', 'aljazeera-2022-09-10', 'dw-2022-09-16'],
  },
  'iranian-embassy-papers-burned-and-searched': {
    date: '2022-09-08',
    title: {
      en: 'Papers burned as Iranian diplomats leave; police search the embassy',
      ar: 'دبلوماسيون إيرانيون يحرقون أوراقا ويغادرون والشرطة تفتش السفارة',
    },
    summary: {
      en: 'A Reuters reporter saw papers burned in a barrel inside Iran’s embassy in Tirana before its last two cars left. Masked Albanian counter-terrorism police then entered and searched the empty building, which Iran called a breach of the Vienna Convention.',
      ar: 'شاهد صحفي من رويترز أوراقا تُحرق في برميل داخل السفارة الإيرانية في تيرانا قبل أن تغادرها آخر سيارتين. ثم دخلت قوة ألبانية مقنعة لمكافحة الإرهاب المبنى الخالي وفتشته، واعتبرت إيران ذلك خرقا لاتفاقية فيينا.',
    },
    kind: 'diplomacy',
    actors: ['iran', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'A man threw papers into a flaming barrel; armed police later went in and were still inside half an hour on.',
          ar: 'ألقى رجل أوراقا في برميل مشتعل، ثم دخل رجال شرطة مسلحون المبنى وظلوا فيه نصف ساعة على الأقل.',
        },
        sources: ['arabnews-reuters-2022-09-08', 'toi-ap-2022-09-08'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        text: {
          en: 'The forced and unauthorised entry of 8 September violated diplomatic law and must be investigated.',
          ar: 'دخول السفارة عنوة ومن دون إذن في 8 سبتمبر انتهاك للقانون الدبلوماسي يجب التحقيق فيه.',
        },
        sources: ['presstv-2022-09-10', 'arabicradio-embassy'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        text: {
          en: 'If the reports of the entry are true, it ran counter to international law and the Vienna Convention, spokesman Nasser Kanaani said on the day.',
          ar: 'إن صحت أنباء الدخول فهو مخالف للقانون الدولي واتفاقية فيينا، كما قال المتحدث ناصر كنعاني في اليوم نفسه.',
        },
        sources: ['presstv-2022-09-08'],
      },
    ],
    notes: [
      {
        en: 'Reuters reported that papers were seen being thrown into the fire; the Associated Press wrote only that it was “apparently” burning documents. Some accounts place the fire in the evening or at night, others on Thursday morning.',
        ar: 'ذكرت رويترز أن أوراقا شوهدت تُلقى في النار، واكتفت أسوشيتد برس بالقول إنها كانت تلتهم وثائق «على ما يبدو». وتقول روايات إن الأوراق أُحرقت مساء أو ليلا، وأخرى إنها أُحرقت صباح الخميس.',
      },
      {
        en: 'Exit.al reported that the search lasted three hours.',
        ar: 'ذكر موقع Exit.al أن التفتيش استمر ثلاث ساعات.',
      },
    ],
    sources: [
      'arabnews-reuters-2022-09-08',
      'toi-ap-2022-09-08',
      'thenational-2022-09-08',
      'arabicradio-embassy',
    ],
  },
  'nato-council-condemns-attack': {
    date: '2022-09-08',
    title: {
      en: 'NATO’s governing council condemns July cyberattack on Albania',
      ar: 'مجلس حلف شمال الأطلسي يدين الأنشطة السيبرانية ضد ألبانيا',
    },
    summary: {
      en: 'NATO’s governing council voiced solidarity with Albania over the July attack, acknowledged the statements by Albania and other allies blaming Iran, and condemned activity meant to destabilise a member. It offered support for Albania’s cyber defences and spoke of possible collective responses.',
      ar: 'أعرب مجلس الناتو عن تضامنه مع ألبانيا بعد هجوم يوليو، وأخذ علما ببيانات ألبانيا وحلفاء آخرين التي تحمّل إيران المسؤولية، وأدان أنشطة ترمي إلى زعزعة استقرار دولة عضو. وعرض دعم الدفاعات السيبرانية الألبانية، وتحدث عن ردود جماعية محتملة.',
    },
    kind: 'statement',
    actors: ['nato', 'albania', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'nato',
        stance: 'condemns',
        text: {
          en: 'The activity was malicious and meant to destabilise an ally and disrupt its citizens’ lives; collective responses may be considered.',
          ar: 'هذه أنشطة خبيثة ترمي إلى زعزعة استقرار دولة حليفة وتعطيل حياة مواطنيها، وقد تُبحث ردود جماعية عليها.',
        },
        sources: ['worldbulletin-nato', 'jpost-reuters-nato-2022-09-08', 'okaz-ar-nato'],
      },
      {
        by: 'nato',
        stance: 'supports',
        text: {
          en: 'Allies stand in full solidarity with Albania and will help it strengthen its cyber defences.',
          ar: 'يتضامن الحلفاء تضامنا تاما مع ألبانيا وسيساعدونها على تعزيز دفاعاتها السيبرانية.',
        },
        sources: ['worldbulletin-nato', 'tiranapost-nato', 'tvklan-stoltenberg-2022-09-14'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The “baseless accusations” are rejected categorically, and NATO has no standing to make them, the embassy in Brussels replied on 9 September.',
          ar: 'هذه «اتهامات لا أساس لها» مرفوضة رفضا قاطعا، وليس للناتو أن يوجهها، بحسب رد السفارة الإيرانية في بروكسل في 9 سبتمبر.',
        },
        sources: ['abna-brussels-2022-09-10', 'irna-ar-brussels'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        text: {
          en: 'NATO and its allies have kept silent about cyberattacks on Iran and become a “safe haven” for the MEK, the same statement said.',
          ar: 'سكت الناتو وحلفاؤه عن هجمات سيبرانية على إيران وباتوا «ملاذا آمنا» لمجاهدي خلق، وفق البيان نفسه.',
        },
        sources: ['abna-brussels-2022-09-10'],
      },
    ],
    notes: [
      {
        en: 'NATO as a body acknowledged its members’ attribution to Iran; it did not make that finding itself.',
        ar: 'أخذ الناتو علما بتحميل أعضاء فيه إيران المسؤولية، لكنه لم يوجه إليها الاتهام بصفته حلفا.',
      },
      {
        en: 'Secretary General Jens Stoltenberg also spoke to Prime Minister Edi Rama on 14 September and repeated the alliance’s solidarity.',
        ar: 'تحدث الأمين العام ينس ستولتنبرغ أيضا إلى رئيس الوزراء راما في 14 سبتمبر، وجدد تأكيد تضامن الحلف.',
      },
    ],
    sources: [
      'jpost-reuters-nato-2022-09-08',
      'worldbulletin-nato',
      'okaz-ar-nato',
      'tvklan-stoltenberg-2022-09-14',
    ],
  },
  'eu-declares-solidarity-with-albania': {
    date: '2022-09-08',
    title: {
      en: 'EU voices solidarity with Albania without naming Iran',
      ar: 'الاتحاد الأوروبي يتضامن مع ألبانيا من دون أن يسمي إيران',
    },
    summary: {
      en: 'EU foreign policy chief Josep Borrell said the bloc stood with Albania and condemned the July attack on its critical infrastructure as unacceptable conduct in cyberspace, offering help with resilience. The text does not mention Iran.',
      ar: 'قال مسؤول السياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل إن الاتحاد يقف مع ألبانيا، وأدان هجوم يوليو على بنيتها التحتية الحيوية بوصفه سلوكا غير مقبول في الفضاء السيبراني، وعرض المساعدة في تعزيز قدرتها على الصمود. ولا يذكر النص إيران.',
    },
    kind: 'statement',
    actors: ['eu', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'eu',
        stance: 'condemns',
        text: {
          en: 'The attack went against agreed norms of responsible state behaviour.',
          ar: 'خالف الهجوم القواعد المتفق عليها للسلوك المسؤول للدول.',
        },
        sources: ['norway-eu-declaration', 'elbalad-eu-ar'],
      },
    ],
    notes: [
      {
        en: 'Spanish-language press dates the statement to Thursday 8 September; other outlets carried it on the 9th.',
        ar: 'تؤرخ صحافة ناطقة بالإسبانية البيان بالخميس 8 سبتمبر، ونشرته وسائل إعلام أخرى في التاسع منه.',
      },
      {
        en: 'Spain and Italy issued similar statements, and Norway aligned itself with the EU text on 13 September.',
        ar: 'أصدرت إسبانيا وإيطاليا بيانين مماثلين، وانضمت النرويج إلى البيان الأوروبي في 13 سبتمبر.',
      },
    ],
    sources: ['norway-eu-declaration', 'eurointegration-2022-09-09', 'prensa-eu', 'elbalad-eu-ar'],
  },
  'microsoft-attributes-attack-to-iran': {
    date: '2022-09-08',
    title: {
      en: 'Microsoft traces the attack to four Iran-linked groups',
      ar: 'مايكروسوفت: أربع مجموعات مرتبطة بإيران وراء الهجوم',
    },
    summary: {
      en: 'Microsoft, called in by Albania, said with high confidence that actors sponsored by Iran’s government were responsible: four groups that broke in, took data, probed systems and released ransomware and a wiper. With moderate confidence it tied the intruders to a cluster associated with Iran’s intelligence ministry.',
      ar: 'خلصت مايكروسوفت، التي استعانت بها ألبانيا، بثقة عالية إلى أن جهات ترعاها الحكومة الإيرانية نفذت الهجوم عبر أربع مجموعات تولت الاختراق وسحب البيانات وفحص الأنظمة ونشر برمجيات الفدية والمسح. وربطت بثقة متوسطة المتسللين بتشكيل يُنسب إلى وزارة الاستخبارات الإيرانية.',
    },
    kind: 'investigation',
    actors: ['microsoft', 'albania', 'iran', 'mek', 'israel'],
    importance: 1,
    claims: [
      {
        by: 'microsoft',
        stance: 'asserts',
        text: {
          en: 'DEV-0861 broke in and took data, DEV-0166 stole data, DEV-0133 probed systems and DEV-0842 deployed the malware.',
          ar: 'تولت مجموعة DEV-0861 الاختراق وسحب البيانات، ومجموعة DEV-0166 سرقة البيانات، ومجموعة DEV-0133 فحص الأنظمة، ومجموعة DEV-0842 نشر البرمجيات الخبيثة.',
        },
        sources: ['securityweek-microsoft'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        text: {
          en: 'The MEK was the primary target, and the attack was probably revenge for hacks that Tehran blames on Israel and the MEK.',
          ar: 'كانت منظمة مجاهدي خلق الهدف الرئيسي، والهجوم على الأرجح انتقام من اختراقات تنسبها طهران إلى إسرائيل والمنظمة.',
        },
        sources: ['nyt-microsoft-2023'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Prime Minister Edi Rama had also spoken of four groups; an RT report of 22 September mentioned two.',
        ar: 'تحدث رئيس الوزراء راما أيضا عن أربع مجموعات، بينما ذكر تقرير لشبكة آر تي في 22 سبتمبر مجموعتين.',
      },
      {
        en: 'The emblem on the leaked documents shows an eagle preying on the symbol of a hacking group, Predatory Sparrow. Albanian media read its six-pointed star as an allusion to Israel.',
        ar: 'يظهر في شعار الوثائق المسربة نسر ينقض على رمز مجموعة القراصنة «العصفور المفترس». ورأت وسائل إعلام ألبانية في نجمته السداسية تلميحا إلى إسرائيل.',
      },
    ],
    sources: [
      'securityweek-microsoft',
      'prothomalo-microsoft-2022',
      'itpro-microsoft',
      'nyt-microsoft-2023',
      'iranintl-2022-09-10',
      'nyt-microsoft-2023b',
      'albeu-homelandjustice',
    ],
  },
  'ofac-sanctions-mois': {
    date: '2022-09-09',
    title: {
      en: 'US sanctions Iran’s intelligence ministry and its minister',
      ar: 'واشنطن تفرض عقوبات على وزارة الاستخبارات الإيرانية ووزيرها',
    },
    summary: {
      en: 'The US Treasury put Iran’s Ministry of Intelligence and Security and Minister Esmail Khatib under cyber sanctions, citing July’s disruption in Albania and earlier operations going back to 2007. Tehran condemned the move the next day, calling Washington, not Tirana, the “designer of this scenario”.',
      ar: 'فرضت وزارة الخزانة الأمريكية عقوبات سيبرانية على وزارة الاستخبارات الإيرانية ووزيرها إسماعيل خطيب، مستندة إلى تعطيل أنظمة ألبانيا في يوليو وإلى عمليات سابقة تعود إلى 2007. وأدانت طهران الخطوة في اليوم التالي، قائلة إن من «صمم هذا السيناريو» هو واشنطن لا تيرانا.',
    },
    kind: 'sanction',
    actors: ['usa', 'iran', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'usa',
        stance: 'condemns',
        text: {
          en: 'Hackers sponsored by Iran’s government and its intelligence ministry forced Albania to suspend public services.',
          ar: 'أجبر قراصنة ترعاهم الحكومة الإيرانية ووزارة استخباراتها ألبانيا على تعليق خدمات عامة.',
        },
        sources: ['treasury-fraser-2022-09-09', 'state-iranwatch-2022-09-09'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        text: {
          en: 'The Treasury’s action is strongly condemned and will not shake the security services’ resolve, spokesman Nasser Kanaani said on 10 September.',
          ar: 'لن تنال العقوبات الجديدة من عزيمة الأجهزة الأمنية الإيرانية، كما قال المتحدث ناصر كنعاني.',
        },
        sources: ['xinhua-2022-09-11', 'observerbd-afp-2022-09-11'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The Albanian accusation is false, and it was designed by the United States, which fully supports the MEK.',
          ar: 'الاتهام الألباني كاذب، وقد صاغته الولايات المتحدة التي تدعم مجاهدي خلق دعما كاملا.',
        },
        sources: ['observerbd-afp-2022-09-11', 'xinhua-2022-09-11', 'nabaa-ar-sanctions'],
      },
    ],
    notes: [
      {
        en: 'The ministry was already under earlier US sanctions; this listing was made under Executive Order 13694, which deals with cyber activity.',
        ar: 'كانت الوزارة خاضعة لعقوبات أمريكية سابقة، أما إدراجها هذه المرة فبموجب الأمر التنفيذي 13694 الخاص بالأنشطة السيبرانية.',
      },
    ],
    sources: [
      'treasury-fraser-2022-09-09',
      'state-iranwatch-2022-09-09',
      'upi-2022-09-09',
      'observerbd-afp-2022-09-11',
    ],
  },
  'tims-border-system-attack': {
    date: '2022-09-09',
    title: {
      en: 'New attack knocks out TIMS, Albania’s border and police system',
      ar: 'هجوم جديد يعطل نظام TIMS للحدود والشرطة في ألبانيا',
    },
    summary: {
      en: 'Two days after the break in relations, hackers hit TIMS, the state police system that records who enters and leaves the country. Border, port and airport controls were shut down, travellers registered by hand and queues formed. Prime Minister Edi Rama said it was back on 11 September, with no serious leak.',
      ar: 'بعد يومين من قطع العلاقات، استهدف قراصنة نظام TIMS التابع للشرطة الذي يسجل الداخلين إلى البلاد والخارجين منها. وأوقفت السلطات أنظمة المراقبة في المعابر والموانئ والمطارات، وسُجل المسافرون يدويا واصطفوا في طوابير. وقال راما إن النظام عاد إلى العمل في 11 سبتمبر من دون تسرب خطير.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'homeland-justice'],
    importance: 1,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'Early findings point to the same hand as in July and show no serious loss of data.',
          ar: 'تشير النتائج الأولية إلى الجهة نفسها المسؤولة عن هجوم يوليو، ولا تظهر فقدانا خطيرا للبيانات.',
        },
        sources: ['therecord-tims', 'aljazeera-2022-09-10', 'adwaalwatan-ar-tims'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        text: {
          en: 'The September wave was probably revenge for the public blame and the break in ties, the FBI and CISA judged.',
          ar: 'كانت موجة سبتمبر على الأرجح انتقاما من توجيه الاتهام علنا وقطع العلاقات، وفق مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني الأمريكية.',
        },
        sources: ['meritalk-cisa', 'cyberwire-aa22-264a'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Homeland Justice posted a video that appeared to show a feed from the border system.',
          ar: 'نشرت «هوملاند جاستس» مقطعا مصورا بدا أنه مأخوذ من نظام الحدود.',
        },
        sources: ['euocs-tims'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'Accusations of attacks on Albania are baseless and unproven.',
          ar: 'الاتهامات بمهاجمة ألبانيا لا أساس لها ولا دليل عليها.',
        },
        sources: ['therecord-tims'],
      },
    ],
    notes: [
      {
        en: 'The ministry, US texts and most reports date the attack to Friday 9 September. Some Albanian outlets say the 10th, and one report says the 19th, the day of a later leak.',
        ar: 'تؤرخ الوزارة والنصوص الأمريكية ومعظم التقارير الهجوم بالجمعة 9 سبتمبر، وتذكر بعض وسائل الإعلام الألبانية يوم 10 سبتمبر، ويرد في تقرير يوم 19 سبتمبر، وهو يوم تسريب لاحق.',
      },
      {
        en: 'The abbreviation is spelled out as Total Information Management System or as Traveller Information Management System. The Tirana Times says the system was back by 12 September.',
        ar: 'تختلف المصادر في معنى الاسم المختصر: نظام إدارة المعلومات الشامل أو نظام إدارة معلومات المسافرين. وتقول صحيفة تيرانا تايمز إن النظام عاد إلى العمل بحلول 12 سبتمبر.',
      },
      {
        en: 'Rama’s words are translated as “no trickle or leak” or as “no disappearance or serious data leak”. Leaks published from 19 September cast doubt on both.',
        ar: 'تُرجم كلام راما بأنه لم يحدث أي تسرب، أو بأنه لم تختف بيانات ولم يقع تسرب خطير. وجاءت التسريبات المنشورة منذ 19 سبتمبر لتشكك في القولين.',
      },
    ],
    sources: [
      'aljazeera-2022-09-10',
      'ap-krdo-2022-09-10',
      'therecord-tims',
      'tiranatimes-2022-09-12',
      'enma-ar-2022-09-11',
      'exit-nejat-repost',
      'proteus-tiranatimes-2022-09-20',
    ],
  },
  'albania-blames-iran-for-tims-attack': {
    date: '2022-09-10',
    title: {
      en: 'Albania publicly blames Iran for the second attack',
      ar: 'ألبانيا تتهم إيران علنا بالهجوم الثاني',
    },
    summary: {
      en: 'A day after police systems were hit, the interior ministry said that, on first evidence, the attack came from those behind the one in July. Prime Minister Edi Rama wrote on Twitter that the “same aggressors”, already exposed by Albania’s allies, had struck TIMS.',
      ar: 'بعد يوم من استهداف أنظمة الشرطة، قالت وزارة الداخلية إن المعلومات الأولية تشير إلى أن منفذي الهجوم هم من يقفون وراء هجوم يوليو. وكتب رئيس الوزراء راما على تويتر أن «المعتدين أنفسهم» الذين كشفهم حلفاء ألبانيا ضربوا نظام TIMS.',
    },
    kind: 'statement',
    actors: ['albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The same aggressors as in July carried out the attack on TIMS.',
          ar: 'المعتدون الذين نفذوا هجوم يوليو هم أنفسهم من هاجم نظام TIMS.',
        },
        sources: ['aljazeera-2022-09-10', 'enma-ar-2022-09-11', 'iranintl-ar-2022-09-10'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'Accusations of attacks on Albania are baseless and unproven.',
          ar: 'الاتهامات بمهاجمة ألبانيا لا أساس لها ولا دليل عليها.',
        },
        sources: ['therecord-tims', 'aljazeera-2022-09-10'],
      },
    ],
    notes: [
      {
        en: 'Rama’s tweet named no country; the ministry and news media made the link to Iran explicit. An Arabic report speaks of “hacker groups in Iran”.',
        ar: 'لم تسم تغريدة راما أي دولة، لكن الوزارة ووسائل الإعلام ربطت الهجوم صراحة بإيران. وتحدث تقرير عربي عن مجموعات قراصنة في إيران.',
      },
    ],
    sources: [
      'ap-krdo-2022-09-10',
      'aljazeera-2022-09-10',
      'enma-ar-2022-09-11',
      'iranintl-ar-2022-09-10',
      'adwaalwatan-ar-tims',
    ],
  },
  'iran-un-letter-rejects-attribution': {
    date: '2022-09-10',
    title: {
      en: 'Iran writes to the UN Security Council denying any role',
      ar: 'إيران تنفي في رسالة إلى مجلس الأمن أي دور لها',
    },
    summary: {
      en: 'Ambassador Amir Saeed Iravani told the UN secretary-general and the Security Council that Albania’s charge, made in a letter of 7 September (S/2022/677), was unfounded, and warned against false attribution in cyberspace. Iran also protested over the police entry into its embassy.',
      ar: 'أبلغ السفير أمير سعيد إيرواني الأمين العام للأمم المتحدة ومجلس الأمن أن الاتهام الوارد في رسالة ألبانيا المؤرخة 7 سبتمبر (S/2022/677) لا أساس له، وحذر من نسب الهجمات السيبرانية زورا إلى الدول. واحتجت إيران كذلك على دخول الشرطة سفارتها.',
    },
    kind: 'diplomacy',
    actors: ['iran', 'albania', 'un'],
    importance: 2,
    claims: [
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The attribution is fabricated, and the MEK may have staged the attack to put the blame on Iran.',
          ar: 'الاتهام مختلق، وربما نفذت منظمة مجاهدي خلق الهجوم لإلصاقه بإيران.',
        },
        sources: ['iran-un-letter-2022-09-10', 'irna-un-letter'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'Iran carried out a cyberattack and relations with it have ended, the letter to the Council says.',
          ar: 'شنت إيران هجوما سيبرانيا وقُطعت العلاقات معها، وفق الرسالة الموجهة إلى المجلس.',
        },
        sources: ['iran-un-letter-2022-09-10'],
      },
    ],
    notes: [
      {
        en: 'The suggestion about the MEK comes from the account of Iran’s IRNA agency; it could not be confirmed from the letter itself. Later Iranian texts give the letter’s UN number as S/2022/685.',
        ar: 'ورد التلميح إلى مجاهدي خلق في رواية وكالة إرنا الإيرانية، ولم يتسن التأكد منه في نص الرسالة نفسها. وتذكر نصوص إيرانية لاحقة أن رقم الرسالة في الأمم المتحدة S/2022/685.',
      },
    ],
    sources: ['iran-un-letter-2022-09-10', 'mehr-2022-09-10', 'irna-un-letter', 'presstv-2022-09-10'],
  },
  'us-nsc-condemns-tims-attack': {
    date: '2022-09-11',
    title: {
      en: 'US National Security Council condemns the 9 September attack',
      ar: 'مجلس الأمن القومي الأمريكي يدين هجوم 9 سبتمبر',
    },
    summary: {
      en: 'The US National Security Council condemned the attack of 9 September, noting that it followed July’s, which Washington blames on Iran, and said Washington was helping Albania to investigate and recover. Secretary of State Antony Blinken repeated the condemnation in a call with Prime Minister Edi Rama on 12 September.',
      ar: 'أدان مجلس الأمن القومي الأمريكي هجوم 9 سبتمبر، مشيرا إلى أنه أعقب هجوم يوليو الذي تنسبه واشنطن إلى إيران، وقال إن واشنطن تساعد ألبانيا على التحقيق والتعافي. وكرر وزير الخارجية أنتوني بلينكن الإدانة في اتصال برئيس الوزراء راما في 12 سبتمبر.',
    },
    kind: 'statement',
    actors: ['usa', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'usa',
        stance: 'condemns',
        text: {
          en: 'The reckless attack of 9 September struck a NATO ally after Iran’s attack of 15 July.',
          ar: 'استهدف هجوم 9 سبتمبر المتهور حليفا في الناتو، بعد هجوم إيران في 15 يوليو.',
        },
        sources: ['konfidenciale-nsc', 'opinional-price', 'stlnews-blinken-2022-09-13'],
      },
      {
        by: 'usa',
        stance: 'supports',
        text: {
          en: 'Albania’s efforts to limit the damage and recover have American support.',
          ar: 'تحظى جهود ألبانيا للحد من الأضرار والتعافي بدعم أمريكي.',
        },
        sources: ['iranintl-mirror-2022-09-11'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'Accusations of attacks on Albania are baseless and unproven.',
          ar: 'الاتهامات بمهاجمة ألبانيا لا أساس لها ولا دليل عليها.',
        },
        sources: ['therecord-tims'],
      },
    ],
    notes: [
      {
        en: 'Iran International dates the Council’s statement to Sunday 11 September; an undated Albanian report places it on the weekend of 10–11 September. The State Department’s note on the Blinken call is dated the 13th.',
        ar: 'تؤرخ قناة إيران إنترناشيونال بيان المجلس بالأحد 11 سبتمبر، ويضعه تقرير ألباني غير مؤرخ في عطلة نهاية الأسبوع يومي 10 و11 سبتمبر. أما بيان الخارجية الأمريكية عن اتصال بلينكن فمؤرخ في 13 سبتمبر.',
      },
      {
        en: 'The American texts say that the attack “follows” Iran’s of July; they do not name Iran outright as its author.',
        ar: 'تقول النصوص الأمريكية إن الهجوم «أعقب» هجوم إيران في يوليو، ولا تنسبه صراحة إليها.',
      },
      {
        en: 'An Arabic report runs two statements of condemnation and support together: NATO’s of 8 September was about the July attack, this one about that of 9 September.',
        ar: 'خلط تقرير عربي بين بيانين للإدانة والدعم؛ فبيان الناتو في 8 سبتمبر يخص هجوم يوليو، أما هذا البيان فيخص هجوم 9 سبتمبر.',
      },
    ],
    sources: [
      'konfidenciale-nsc',
      'iranintl-mirror-2022-09-11',
      'stlnews-blinken-2022-09-13',
      'illyria-blinken',
    ],
  },
  'israel-offers-cyber-help-2022': {
    date: '2022-09-12',
    title: {
      en: 'Israel offers Albania help with cyber defence',
      ar: 'إسرائيل تعرض على ألبانيا المساعدة في الدفاع السيبراني',
    },
    summary: {
      en: 'Five days after the break with Tehran, Israel’s deputy foreign minister, Idan Roll, met Albania’s foreign minister, Olta Xhaçka, at a conference in Berlin. He praised the expulsion of the Iranian diplomats and offered Israel’s knowledge of cyber defence.',
      ar: 'بعد خمسة أيام من القطيعة مع طهران، التقى نائب وزير الخارجية الإسرائيلي عيدان رول وزيرة الخارجية الألبانية أولتا جاتشكا على هامش مؤتمر في برلين، وأشاد بطرد الدبلوماسيين الإيرانيين، وعرض خبرة إسرائيل في الدفاع السيبراني.',
    },
    kind: 'diplomacy',
    actors: ['israel', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'israel',
        stance: 'supports',
        text: {
          en: 'Israeli experience of cyber defence is on offer to Albania, and cooperation will grow closer.',
          ar: 'الخبرة الإسرائيلية في الدفاع السيبراني متاحة لألبانيا، وسيتوثق التعاون معها.',
        },
        sources: ['toi-offer-2022', 'ynet-offer-2022'],
      },
    ],
    notes: [
      {
        en: 'Most accounts report a meeting; a Sputnik report quotes Roll’s tweet as saying he “spoke with” Xhaçka. Some say he praised the cutting of ties, others the expulsion of the diplomats.',
        ar: 'تتحدث معظم الروايات عن لقاء، بينما نقلت سبوتنيك عن تغريدة لرول أنه «تحدث مع» جاتشكا. وتقول روايات إنه أشاد بقطع العلاقات، وأخرى إنه أشاد بطرد الدبلوماسيين.',
      },
    ],
    sources: ['toi-offer-2022', 'ynet-offer-2022', 'memo-offer-2022', 'urdupoint-offer-2022'],
  },
  'dw-mek-motive-2022': {
    date: '2022-09-16',
    title: {
      en: 'MEK presence was the motive, Deutsche Welle is cited as saying',
      ar: 'نقلا عن دويتشه فيله: وجود مجاهدي خلق في ألبانيا دافع الهجمات',
    },
    summary: {
      en: 'An Arabic press report of 23 October 2022 cites Deutsche Welle’s account of the attacks, published on 16 September, for their motive: the presence in Albania of about 3,000 members of the MEK, an Iranian opposition group that Tehran calls terrorist. Albania took it in from 2013 at the request of Washington and the UN.',
      ar: 'نقل تقرير عربي في 23 أكتوبر 2022 عن دويتشه فيله، التي استعادت مسار الهجمات في 16 سبتمبر، أن الدافع إليها وجود نحو 3000 عضو في منظمة مجاهدي خلق الإيرانية المعارضة في ألبانيا، وهي جماعة تصفها طهران بالإرهابية. وكانت ألبانيا قد بدأت استضافة المنظمة في 2013 بطلب من واشنطن والأمم المتحدة.',
    },
    kind: 'background',
    actors: ['media', 'mek', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'attackers',
        stance: 'asserts',
        text: {
          en: '“Albania is still paying for the terrorist acts of the MEK cult in Durres,” read a message on the hacked border system.',
          ar: 'ظهرت على نظام الحدود المخترق رسالة تقول إن ألبانيا ما زالت تدفع ثمن «الأعمال الإرهابية لطائفة مجاهدي خلق في دوريس».',
        },
        sources: ['exit-nejat-repost'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        text: {
          en: 'The MEK is a terrorist group that should not be given shelter.',
          ar: 'منظمة مجاهدي خلق جماعة إرهابية لا ينبغي إيواؤها.',
        },
        sources: ['abna-brussels-2022-09-10', 'irna-ar-brussels', 'euocs-tims'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        text: {
          en: 'The MEK was the primary target of the July attack.',
          ar: 'كانت منظمة مجاهدي خلق الهدف الرئيسي لهجوم يوليو.',
        },
        sources: ['nyt-microsoft-2023'],
      },
    ],
    notes: [
      {
        en: 'Deutsche Welle’s words on the motive are known only from the Arabic report; they could not be confirmed in Deutsche Welle’s own article.',
        ar: 'ما نُسب إلى دويتشه فيله عن الدافع لا يُعرف إلا من التقرير العربي، ولم يتسن التأكد منه في تقريرها نفسه.',
      },
      {
        en: 'The offer of 2013 covered 210 people. By September 2016 Washington counted more than 3,000 moved out of Iraq, not all of them to Albania.',
        ar: 'شمل عرض عام 2013 استضافة 210 أشخاص. وبحلول سبتمبر 2016 أحصت واشنطن أكثر من 3000 شخص نُقلوا من العراق، ولم يذهبوا جميعا إلى ألبانيا.',
      },
      {
        en: 'Deutsche Welle’s article dates the break in relations to 6 September; Reuters, the Associated Press and others say the 7th. It names the first target as administrata.al, which an Arabic report misspells as adminata.al.',
        ar: 'يؤرخ التقرير قطع العلاقات بيوم 6 سبتمبر، بينما تذكر رويترز وأسوشيتد برس وغيرهما يوم 7 سبتمبر. ويسمي الهدف الأول administrata.al، ويرد محرفا في تقرير عربي بصيغة adminata.al.',
      },
    ],
    sources: [
      'dw-2022-09-16',
      'arabnews-afp-2022-09-07',
      'ap-springfield-2022-09-07',
      'aljazeera-2022-09-10',
    ],
  },
  'police-chief-leak-and-media-ban': {
    date: '2022-09-19',
    title: {
      en: 'Ex-police chief’s emails leaked; prosecutors ban publication',
      ar: 'تسريب بريد قائد الشرطة السابق والنيابة تحظر النشر',
    },
    summary: {
      en: 'Homeland Justice released emails and travel records of the former police director Gledis Nano on Telegram. The same day the Tirana prosecutor forbade media to publish the hacked data under threat of prosecution, drawing protests from press-freedom groups.',
      ar: 'نشرت «هوملاند جاستس» على تلغرام رسائل إلكترونية وسجلات سفر لقائد الشرطة السابق غليديس نانو. وفي اليوم نفسه حظرت نيابة تيرانا على وسائل الإعلام نشر البيانات المخترقة تحت طائلة الملاحقة القضائية، فاحتجت منظمات معنية بحرية الصحافة.',
    },
    kind: 'leak',
    actors: ['homeland-justice', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The ban protects personal data, state secrets and the inquiry, prosecutors told Reporters Without Borders.',
          ar: 'يحمي الحظر البيانات الشخصية وأسرار الدولة وسير التحقيق، بحسب رد النيابة على منظمة مراسلون بلا حدود.',
        },
        sources: ['rsf-gag'],
      },
      {
        by: 'media',
        stance: 'condemns',
        text: {
          en: 'No journalist should be prosecuted for reporting in the public interest, press-freedom groups said.',
          ar: 'لا تجوز ملاحقة صحفي بسبب تغطية تخدم المصلحة العامة، بحسب منظمات معنية بحرية الصحافة.',
        },
        sources: ['ecpmf-gag', 'rsf-gag'],
      },
    ],
    notes: [
      {
        en: 'The date is that of the leak. No separate attack on 19 September is known; one report that dates the attack on TIMS to that day appears to confuse the two.',
        ar: 'التاريخ هو يوم التسريب، ولا يُعرف هجوم منفصل في 19 سبتمبر. ويبدو أن تقريرا أرّخ الهجوم على نظام TIMS بهذا اليوم خلط بين الأمرين.',
      },
      {
        en: 'Sources disagree on the size of the leak: the Middle East Institute describes a 47-page document of personal and border data, others the whole email record. The Tirana Times said it disproved the first official assessment that no data had been stolen.',
        ar: 'تختلف المصادر في حجم التسريب؛ فمعهد الشرق الأوسط يتحدث عن وثيقة من 47 صفحة فيها بيانات شخصية وحدودية، وغيره عن أرشيف الرسائل كاملا. وقالت صحيفة تيرانا تايمز إن التسريب دحض التقدير الرسمي الأول بأن أي بيانات لم تُسرق.',
      },
      {
        en: 'Some files alleged plots to kill politicians in Albania and Kosovo. Their content has not been verified.',
        ar: 'تضمنت بعض الملفات مزاعم عن مخططات لاغتيال سياسيين في ألبانيا وكوسوفو، ولم يتسن التحقق من مضمونها.',
      },
    ],
    sources: [
      'rsf-gag',
      'ecpmf-gag',
      'safejournalists-2022-09-19',
      'exit-leaks',
      'mei-zaimi',
      'proteus-tiranatimes-2022-09-20',
    ],
  },
  'nato-team-visits-tirana': {
    date: '2022-09-21',
    title: {
      en: 'NATO sends a senior team to Tirana',
      ar: 'الناتو يوفد فريقا رفيعا إلى تيرانا',
    },
    summary: {
      en: 'A NATO delegation led by Deputy Assistant Secretary General James Appathurai met Defence Minister Niko Peleshi to review the attack and offer political and practical help. Peleshi said military networks were untouched because they are separate.',
      ar: 'التقى وفد من الناتو برئاسة نائب مساعد الأمين العام جيمس أباثوراي وزير الدفاع نيكو بيليشي لبحث الهجوم وعرض مساعدة سياسية وعملية. وقال بيليشي إن شبكات الجيش لم تتأثر لأنها منفصلة.',
    },
    kind: 'visit',
    actors: ['nato', 'albania'],
    importance: 3,
    claims: [
      {
        by: 'nato',
        stance: 'supports',
        text: {
          en: 'Political and practical backing for Albania will continue.',
          ar: 'ستستمر مساندة ألبانيا سياسيا وعمليا.',
        },
        sources: ['securityweek-nato-team', 'juregi-nato'],
      },
    ],
    notes: [
      {
        en: 'NATO’s text dates the visit to Wednesday 21 September; the French page of Iran’s Press TV dates its announcement to the 19th.',
        ar: 'يؤرخ نص الناتو الزيارة بالأربعاء 21 سبتمبر، بينما تؤرخ الصفحة الفرنسية لقناة برس تي في الإيرانية إعلانها بيوم 19 سبتمبر.',
      },
    ],
    sources: ['securityweek-nato-team', 'juregi-nato'],
  },
  'cisa-fbi-advisory-aa22-264a': {
    date: '2022-09-21',
    title: {
      en: 'FBI and CISA: Iranian actors spent 14 months in Albanian networks',
      ar: 'تحذير أمريكي: جهات إيرانية مكثت 14 شهرا في شبكات ألبانيا',
    },
    summary: {
      en: 'In joint advisory AA22-264A, the FBI and CISA said Iranian state actors calling themselves Homeland Justice had been inside Albanian networks for about 14 months before launching an encryptor and a wiper in July. They described a second wave in September with similar tools.',
      ar: 'قال مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني وأمن البنية التحتية الأمريكية، في التحذير المشترك AA22-264A، إن جهات تابعة للدولة الإيرانية تسمي نفسها «هوملاند جاستس» بقيت داخل شبكات ألبانيا نحو 14 شهرا، قبل أن تطلق في يوليو برنامجا للتشفير وآخر للمسح. وتحدثا عن موجة ثانية في سبتمبر بأدوات مشابهة.',
    },
    kind: 'investigation',
    actors: ['fbi', 'cisa', 'albania', 'iran', 'homeland-justice'],
    importance: 1,
    claims: [
      {
        by: 'fbi',
        stance: 'asserts',
        text: {
          en: 'Iranian state actors had continuous access for about a year and stole email.',
          ar: 'ظلت جهات تابعة للدولة الإيرانية تدخل الشبكات من دون انقطاع نحو عام، وسرقت رسائل إلكترونية.',
        },
        sources: ['cybersecurity-review-fbi', 'cyberwire-aa22-264a'],
      },
      iranDeniesAll,
    ],
    sources: ['cyberwire-aa22-264a', 'cybersecurity-review-fbi', 'meritalk-cisa'],
  },
  'rama-raises-attack-at-un-general-assembly': {
    date: '2022-09-24',
    title: {
      en: 'Rama tells the UN General Assembly Iran was behind the attack',
      ar: 'راما أمام الجمعية العامة للأمم المتحدة: إيران وراء الهجوم',
    },
    summary: {
      en: 'Prime Minister Edi Rama told the UN General Assembly that an expert inquiry had confirmed an Iranian-run aggression aimed at stealing data and paralysing systems, that Albania had no choice but to cut ties, and that the United Nations should take cybersecurity more seriously.',
      ar: 'قال رئيس الوزراء راما أمام الجمعية العامة للأمم المتحدة إن تحقيقا أجراه خبراء أكد وقوع عدوان أدارته إيران لسرقة البيانات وشل الأنظمة، وإنه لم يكن أمام ألبانيا سوى قطع العلاقات. ودعا المنظمة الدولية إلى التعامل مع الأمن السيبراني بجدية أكبر.',
    },
    kind: 'statement',
    actors: ['albania', 'iran', 'un'],
    importance: 3,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The July attack was an aggression orchestrated by Iran.',
          ar: 'كان هجوم يوليو عدوانا دبرته إيران.',
        },
        sources: ['albeu-unga'],
      },
    ],
    notes: [
      {
        en: 'Iran used its right of reply to reject the accusation, the Tehran Times reported on 30 September.',
        ar: 'رفضت إيران الاتهام مستخدمة حق الرد، وفق ما نشرته صحيفة طهران تايمز في 30 سبتمبر.',
      },
    ],
    sources: ['america-times-unga', 'albeu-unga'],
  },
  'memex-suspects-list-leak': {
    date: '2022-10-03',
    title: {
      en: 'List of crime suspects leaked; police deny Memex was hacked',
      ar: 'تسريب قائمة مشتبه فيهم والشرطة تنفي اختراق نظام ميمكس',
    },
    summary: {
      en: 'Homeland Justice posted a file said to come from the police database Memex. The police and the interior minister denied that it came from there, and Prime Minister Edi Rama called the list doctored. Further releases followed in October and November.',
      ar: 'نشرت «هوملاند جاستس» ملفا قيل إنه من قاعدة بيانات ميمكس التابعة للشرطة. ونفت الشرطة ووزير الداخلية أن يكون النظام مصدره، وقال راما إنه جرى التلاعب بالقائمة. وتلته تسريبات أخرى في أكتوبر ونوفمبر.',
    },
    kind: 'leak',
    actors: ['homeland-justice', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'denies',
        text: {
          en: 'Memex was not damaged, and the list mixes criminals with politicians and journalists.',
          ar: 'لم يتضرر نظام ميمكس، والقائمة تخلط بين مجرمين وسياسيين وصحفيين.',
        },
        sources: ['ap-kion-2022-10-03', 'newarab-ap-memex'],
      },
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'Analysts and local media took the 1.7 GB release as a sign that Memex had been breached.',
          ar: 'رأى محللون ووسائل إعلام محلية في الملف، وحجمه 1.7 غيغابايت، مؤشرا على اختراق ميمكس.',
        },
        sources: ['mei-zaimi', 'newarab-ap-memex'],
      },
    ],
    notes: [
      {
        en: 'The later releases include travel data of intelligence chief Helidon Bendo for 2005–2022, on 19 October, and another file on 2 November, according to the Middle East Institute.',
        ar: 'شملت التسريبات اللاحقة، وفق معهد الشرق الأوسط، بيانات سفر رئيس الاستخبارات هيليدون بيندو بين 2005 و2022، نُشرت في 19 أكتوبر، وتسريبا آخر في 2 نوفمبر.',
      },
    ],
    sources: ['ap-kion-2022-10-03', 'newarab-ap-memex', 'mei-zaimi', 'faktoje'],
  },
  'rama-article-5-considered': {
    date: '2022-10-05',
    title: {
      en: 'Rama: Albania weighed invoking NATO’s Article 5',
      ar: 'راما: ألبانيا درست تفعيل المادة الخامسة من معاهدة الناتو',
    },
    summary: {
      en: 'Prime Minister Edi Rama told Politico his government had considered invoking NATO’s mutual-defence clause after the attacks but decided against it, wary of escalation and of pressing its allies. In September the White House and a NATO official had said such a step was for the allies and the Council to decide.',
      ar: 'قال رئيس الوزراء راما لموقع بوليتيكو إن حكومته فكرت بعد الهجمات في تفعيل بند الدفاع المشترك في الناتو، ثم عدلت عن ذلك تجنبا للتصعيد وللضغط على الحلفاء. وكان البيت الأبيض ومسؤول في الحلف قد قالا في سبتمبر إن قرارا كهذا يعود إلى الحلفاء ومجلس الحلف.',
    },
    kind: 'statement',
    actors: ['albania', 'nato', 'usa', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The option was considered and dropped.',
          ar: 'دُرس هذا الخيار ثم استُبعد.',
        },
        sources: ['politico-2022-10-05', 'yjc-ar-article5'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        text: {
          en: 'Allies decide for themselves, including on Article 5.',
          ar: 'القرار للحلفاء أنفسهم، ومن ذلك ما يخص المادة الخامسة.',
        },
        sources: ['urdupoint-afp-2022-09-08'],
      },
      {
        by: 'nato',
        stance: 'asserts',
        text: {
          en: 'The matter is for the Council, case by case, and no decision had been taken.',
          ar: 'الأمر متروك لمجلس الحلف في كل حالة على حدة، ولم يُتخذ قرار.',
        },
        sources: ['voa-fa-article5'],
      },
    ],
    notes: [
      {
        en: 'The date is that of the interview; when the step was weighed is not known. Rama did not say for how long or how seriously it was considered.',
        ar: 'التاريخ هو يوم نشر المقابلة، أما موعد دراسة الخطوة فغير معروف. ولم يوضح راما كم استغرقت دراستها ولا مدى جديتها.',
      },
      {
        en: 'Some Arabic outlets turned the White House remark into a threat of a NATO response; the AFP report says nothing of the kind.',
        ar: 'صورت وسائل إعلام عربية تعليق البيت الأبيض تهديدا برد من الناتو، ولا يرد ذلك في نص وكالة فرانس برس.',
      },
    ],
    sources: ['politico-2022-10-05', 'urdupoint-afp-2022-09-08', 'voa-fa-article5', 'yjc-ar-article5'],
  },
  'albanian-national-security-council-meets': {
    date: '2022-10-10',
    title: {
      en: 'President Begaj convenes security council over the cyberattacks',
      ar: 'الرئيس بيغاي يجمع مجلس الأمن القومي لبحث الهجمات السيبرانية',
    },
    summary: {
      en: 'President Bajram Begaj gathered Albania’s National Security Council, with Prime Minister Edi Rama attending, for about two hours on the damage to state systems and the defences needed, as new police data surfaced on Telegram.',
      ar: 'ترأس الرئيس بايرام بيغاي اجتماعا لمجلس الأمن القومي الألباني استمر نحو ساعتين، بحضور رئيس الوزراء راما، لبحث الأضرار التي لحقت بأنظمة الدولة وسبل حمايتها. وتزامن ذلك مع ظهور بيانات جديدة للشرطة على تلغرام.',
    },
    kind: 'diplomacy',
    actors: ['albania'],
    importance: 3,
    notes: [
      {
        en: 'Reports differ on the length of the meeting, two hours or more, and on the absent ministers: Peleshi and Manja, who sent deputies, according to A2 News; Çuçi and Manja, according to Shqiptarja.',
        ar: 'تختلف التقارير في مدة الاجتماع، ساعتان أو أكثر، وفي هوية الوزيرين الغائبين؛ فهما وفق موقع A2 News بيليشي ومانيا وقد أوفدا نائبين عنهما، ووفق موقع Shqiptarja تشوتشي ومانيا.',
      },
    ],
    sources: ['a2news-2022-10-10', 'shqiptarja-2022-10-10', 'eurasia-ro-2022-10-11'],
  },
} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
