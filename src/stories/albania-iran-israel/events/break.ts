import type { Event } from '../ids.ts';
import { albaniaOnHosting, iranDeniesAll, iranOnTims, mekRejectsLabel } from './standingClaims.ts';

/** Events of the chapter `break`, earliest first. */
export const breakEvents = {
  'albania-severs-ties-with-iran': {
    date: '2022-09-07',
    title: {
      en: 'Albania cuts ties with Iran, gives envoys 24 hours to leave',
      ar: 'ألبانيا تقطع علاقاتها بإيران وتمهل دبلوماسيي طهران 24 ساعة للرحيل',
    },
    short: { en: 'Albania cuts ties with Iran', ar: 'ألبانيا تقطع علاقاتها بإيران' },
    summary: {
      en: 'Prime Minister Edi Rama announced in a video that Albania was ending diplomatic relations with Iran at once, saying an inquiry had proved that Tehran sponsored the 15 July attack through four hacking groups. Embassy staff had a day to leave. The Associated Press called it the first known case of a country cutting ties over a cyberattack.',
      ar: 'أعلن رئيس الوزراء إيدي راما في تسجيل مصور قطع العلاقات الدبلوماسية مع إيران بأثر فوري، قائلا إن التحقيق أثبت أن طهران رعت هجوم 15 يوليو عبر أربع مجموعات من القراصنة. وأُمهل موظفو السفارة يوما للمغادرة. ووصفت أسوشيتد برس ذلك بأنه أول حالة معروفة تقطع فيها دولة علاقاتها بسبب هجوم سيبراني.',
    },
    kind: 'diplomacy',
    actors: ['albania', 'iran'],
    importance: 1,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it', 'led-by-iran'],
        text: {
          en: 'Undeniable evidence shows that Iran orchestrated and sponsored the attack.',
          ar: 'تثبت أدلة لا تقبل الجدل أن إيران دبرت الهجوم ورعته.',
        },
        sources: ['albaniandailynews-2022-09-07', 'toi-ap-2022-09-08', 'alaraby-break-2022-09-07'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accounts: ['limited-harm'],
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
        sources: ['iran-mfa-2022-09', 'mehr-2022-09-07', 'almayadeen-mfa-2022-09-07'],
      },
      {
        by: 'usa',
        stance: 'supports',
        accuses: ['iran'],
        text: {
          en: 'Iran must be held to account, as Prime Minister Edi Rama demands.',
          ar: 'تجب محاسبة إيران، كما يطالب رئيس الوزراء راما.',
        },
        sources: ['ap-springfield-2022-09-07'],
      },
      {
        by: 'opposition',
        stance: 'condemns',
        accuses: ['iran'],
        accounts: ['led-by-iran'],
        text: {
          en: 'Iran’s subversive acts are condemned in the strongest terms; the step is late and half-hearted, and ties must be cut completely, Democratic Party leader Sali Berisha said.',
          ar: 'أعمال إيران التخريبية مدانة بأشد العبارات، والخطوة متأخرة ومنقوصة، ويجب قطع العلاقات كليا، كما قال زعيم الحزب الديمقراطي سالي بريشا.',
        },
        sources: ['tvklan-berisha-2022-09-08'],
      },
      {
        by: 'opposition',
        stance: 'asserts',
        text: {
          en: 'Albania would not have been attacked had it not sheltered the MEK, and needs NATO’s protection, Democratic Party MP Aldo Bumçi said.',
          ar: 'ما كانت ألبانيا لتتعرض للهجوم لولا إيواؤها منظمة مجاهدي خلق، وهي تحتاج إلى حماية الناتو، وفق ألدو بومتشي، النائب عن الحزب الديمقراطي.',
        },
        sources: ['exit-denial-2022'],
      },
    ],
    notes: [
      {
        en: 'Sources disagree on the day. News agencies and Iran’s own statements give Wednesday 7 September; a Deutsche Welle feature says 6 September, and some photo captions say the 8th.',
        ar: 'تختلف المصادر في تحديد اليوم؛ فوكالات الأنباء والبيانات الإيرانية تذكر الأربعاء 7 سبتمبر، بينما يذكر تقرير لدويتشه فيله 6 سبتمبر، ويرد يوم 8 سبتمبر في تعليقات بعض الصور.',
      },
      {
        en: 'Rama is prime minister, though some Arabic reports call him president. The president in 2022 was Bajram Begaj.',
        ar: 'راما رئيس الوزراء، وإن وصفته تقارير عربية بأنه رئيس ألبانيا. أما رئيس البلاد في 2022 فكان بايرام بيغاي.',
      },
      {
        en: 'The deadline was 24 hours; one Arabic website wrongly gave 28. Reports of an expelled ambassador are doubtful: Albania had expelled Iran’s ambassador in December 2018, and Iran’s Mehr agency says there had been none in Tirana since 2017.',
        ar: 'كانت المهلة 24 ساعة، وأخطأ موقع عربي فذكر أنها 28 ساعة. أما ما قيل عن طرد سفير إيراني فمشكوك فيه، إذ سبق أن طردت ألبانيا سفير إيران في ديسمبر 2018. وتقول وكالة مهر الإيرانية إنه لم يكن لطهران سفير في تيرانا منذ 2017.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'We called this the first known break of ties over a cyberattack in our own words; it is now attributed to the Associated Press. Added: what two Albanian opposition politicians said, and the expulsion of Iran’s ambassador in 2018.',
          ar: 'وصفنا هذه القطيعة، من دون نسبة، بأنها أول حالة معروفة لقطع العلاقات بسبب هجوم سيبراني، وبات الوصف منسوبا إلى أسوشيتد برس. وأضفنا ما قاله سياسيان من المعارضة الألبانية، وطرد السفير الإيراني في 2018.',
        },
      },
    ],
    sources: [
      'albaniandailynews-2022-09-07',
      'arabnews-afp-2022-09-07',
      'toi-ap-2022-09-08',
      'alaraby-break-2022-09-07',
      'dw-2022-09-07',
      'iranintl-ar-2022-09-07',
      'cri-ar-2022-09-08',
      'law360-2022-09-07',
      'dw-2022-09-16',
      'mehr-noambassador-2022',
      'mostaghel-2022-09-07',
      'a2news-2022-10-10',
    ],
  },
  'us-nsc-attributes-attack-to-iran': {
    date: '2022-09-07',
    title: {
      en: 'White House blames Iran and promises further action',
      ar: 'البيت الأبيض يحمّل إيران المسؤولية ويتعهد بإجراءات أخرى',
    },
    short: { en: 'White House blames Iran', ar: 'واشنطن تحمّل إيران المسؤولية' },
    summary: {
      en: 'US National Security Council spokesperson Adrienne Watson said Iran’s government carried out the 15 July attack and the leaks that followed, and promised to hold it to account. Investigations by Albania and by the United States both concluded that Iran was behind it, a finding Tehran rejects. National Security Adviser Jake Sullivan phoned Prime Minister Edi Rama the next day to pledge support.',
      ar: 'قالت أدريان واتسون، المتحدثة باسم مجلس الأمن القومي الأمريكي، إن الحكومة الإيرانية نفذت هجوم 15 يوليو والتسريبات التي تلته، وتعهدت بمحاسبتها. وبذلك خلصت التحقيقات الألبانية والأمريكية معا إلى أن إيران تقف وراء الهجوم، وهي نتيجة ترفضها طهران. واتصل مستشار الأمن القومي جيك سوليفان هاتفيا برئيس الوزراء راما في اليوم التالي، وأكد له دعم واشنطن.',
    },
    kind: 'statement',
    actors: ['usa', 'iran', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'usa',
        stance: 'condemns',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Iran’s reckless act sets a troubling precedent and calls for further measures.',
          ar: 'يشكل تصرف إيران المتهور سابقة مقلقة، ويستدعي إجراءات أخرى.',
        },
        sources: ['nextgov-2022-09', 'ap-springfield-2022-09-07', 'alwatan-ar-nsc'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The charges of the US National Security Council are baseless and rejected, spokesman Nasser Kanaani replied on 8 September.',
          ar: 'اتهامات مجلس الأمن القومي الأمريكي مرفوضة ولا أساس لها، كما جاء في رد المتحدث ناصر كنعاني في 8 سبتمبر.',
        },
        sources: ['alalam-us-uk-2022', 'ifp-us-uk-2022'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['usa'],
        text: {
          en: 'The speed of the American statement points to a plan prepared in advance.',
          ar: 'تدل سرعة صدور البيان الأمريكي على خطة معدة سلفا.',
        },
        sources: ['iran-mfa-2022-09', 'iranwatch-mfa-2022-09-08'],
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Iran’s direct reply to Washington, of 8 September, now stands here. That both countries’ inquiries named Iran has moved from a note into the summary.',
          ar: 'أضفنا رد إيران المباشر على واشنطن في 8 سبتمبر. ونقلنا ما خلصت إليه تحقيقات البلدين من الملاحظات إلى الملخص.',
        },
      },
    ],
    sources: ['nextgov-2022-09', 'ap-springfield-2022-09-07', 'anews-sullivan-2022-09-08', 'alwatan-ar-nsc'],
  },
  'uk-condemns-iran-over-albania': {
    date: '2022-09-07',
    title: {
      en: 'UK: Iran-linked hackers “almost certainly” behind Albania attacks',
      ar: 'بريطانيا: «شبه مؤكد» أن قراصنة مرتبطين بإيران هاجموا ألبانيا',
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
        accuses: ['iran'],
        accounts: ['iran-behind-it', 'serious-harm'],
        text: {
          en: 'Iran’s reckless actions showed “blatant disregard for the Albanian people” and severely restricted their access to essential public services.',
          ar: 'أظهرت تصرفات إيران المتهورة «تجاهلا صارخا للشعب الألباني»، وقيّدت بشدة وصوله إلى الخدمات العامة الأساسية.',
        },
        sources: ['arabnews-uk-2022-09-07', 'annahar-uk-ar'],
      },
      {
        by: 'iran',
        stance: 'denies',
        text: {
          en: 'The charges of the British foreign ministry are baseless and rejected, spokesman Nasser Kanaani replied on 8 September.',
          ar: 'اتهامات الخارجية البريطانية مرفوضة ولا أساس لها، كما جاء في رد المتحدث ناصر كنعاني في 8 سبتمبر.',
        },
        sources: ['alalam-us-uk-2022', 'ifp-us-uk-2022'],
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We wrote that London accused Iran of cutting Albanians off from essential services. In fact it spoke of severely restricting their access. Iran’s direct reply to London now stands here in place of its general denial.',
          ar: 'كتبنا أن لندن اتهمت إيران بحرمان الألبان من خدمات أساسية، والصحيح أنها تحدثت عن تقييد شديد لوصولهم إليها. ووضعنا رد إيران المباشر على لندن مكان نفيها العام.',
        },
      },
    ],
    sources: ['wiredgov-ncsc-2022-09-08', 'arabnews-uk-2022-09-07', 'annahar-uk-ar'],
  },
  'iran-foreign-ministry-rejects-accusation': {
    date: '2022-09-07',
    title: {
      en: 'Iran calls the accusation baseless and blames “third parties”',
      ar: 'إيران: الاتهام بلا أساس و«أطراف ثالثة» وراء القطيعة',
    },
    short: { en: 'Iran: accusation is baseless', ar: 'إيران: الاتهام بلا أساس' },
    summary: {
      en: 'Hours after the break, Iran’s foreign ministry called Albania’s accusation baseless and the decision ill-considered and short-sighted, and said third parties that back terrorism had shaped that decision. It pointed to Albania’s hosting of the MEK and said that Iran itself was a target of cyberattacks.',
      ar: 'بعد ساعات من القطيعة، وصفت الخارجية الإيرانية الاتهام الألباني بأنه لا أساس له، والقرار بأنه متسرع وقصير النظر، وقالت إن أطرافا ثالثة تدعم الإرهاب أثرت فيه. وأشارت إلى استضافة ألبانيا منظمة مجاهدي خلق، وإلى أن إيران نفسها هدف لهجمات سيبرانية.',
    },
    kind: 'statement',
    actors: ['iran', 'albania', 'usa', 'israel', 'mek'],
    importance: 1,
    claims: [
      {
        by: 'iran',
        stance: 'denies',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'Albania’s accusations are baseless; Iran rejects and condemns the use of cyberspace against other states’ vital infrastructure.',
          ar: 'اتهامات ألبانيا لا أساس لها، وإيران ترفض استخدام الفضاء السيبراني ضد البنى التحتية الحيوية للدول الأخرى وتدينه.',
        },
        sources: ['iran-mfa-2022-09', 'mehr-2022-09-07', 'exit-denial-2022', 'fardanews-mfa-2022'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accounts: ['led-by-others'],
        text: {
          en: 'Third parties brought about the break in ties, a decision that was unwise and lacked insight.',
          ar: 'أطراف ثالثة هي التي دفعت إلى قطع العلاقات، وهو قرار غير حكيم ويفتقر إلى البصيرة.',
        },
        sources: ['iran-mfa-2022-09', 'mehr-2022-09-07', 'dw-2022-09-16', 'elbalad-rama-2022'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['usa', 'israel'],
        accounts: ['led-by-others'],
        text: {
          en: 'Washington’s reaction and the coverage in Israeli media point to a campaign planned in advance.',
          ar: 'يدل رد الفعل الأمريكي وتغطية الإعلام الإسرائيلي على حملة مخطط لها سلفا.',
        },
        sources: ['iran-mfa-2022-09', 'mehr-2022-09-07', 'almayadeen-mfa-2022-09-07'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['albania', 'mek'],
        accounts: ['led-by-others'],
        text: {
          en: 'Albania hosts the “terrorist” MEK and lets third parties sway its decisions.',
          ar: 'تستضيف ألبانيا منظمة مجاهدي خلق «الإرهابية»، وتتأثر قراراتها بأطراف ثالثة.',
        },
        sources: ['almayadeen-mfa-2022-09-07', 'iran-mfa-2022-09', 'ifp-mfa-2022'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['usa', 'israel', 'mek'],
        accounts: ['led-by-others'],
        text: {
          en: 'The United States, Israel and the MEK influenced Albania’s decision, spokesman Nasser Kanaani said, according to a Sputnik report of 9 September.',
          ar: 'أثرت الولايات المتحدة وإسرائيل ومنظمة مجاهدي خلق في قرار ألبانيا، كما نقلت سبوتنيك في 9 سبتمبر عن المتحدث ناصر كنعاني.',
        },
        sources: ['sputnik-kanaani-2022'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['led-by-iran'],
        text: {
          en: 'The break was forced on Albania by Iran’s own actions, Foreign Minister Olta Xhaçka wrote the same day.',
          ar: 'فرضت تصرفات إيران نفسها القطيعة على ألبانيا، كما كتبت وزيرة الخارجية أولتا جاتشكا في اليوم نفسه.',
        },
        sources: ['arbresh-xhacka-2022'],
      },
      mekRejectsLabel,
    ],
    unanswered: [
      { by: 'usa', searched: '2026-11-28' },
      { by: 'israel', searched: '2026-11-28' },
    ],
    notes: [
      {
        en: 'The statement came out on the evening of 7 September; an archived English text is filed under the 8th.',
        ar: 'صدر البيان مساء 7 سبتمبر، أما نصه الإنجليزي المؤرشف فيحمل تاريخ 8 سبتمبر.',
      },
      {
        en: 'The wording varies with the translation. The ministry’s English text calls the decision “unmeasured and short of foresight”, the Mehr agency “ill-considered and short-sighted”; the Arabic of the Egyptian site Sada El-Balad amounts to “unwise” and “lacking insight”.',
        ar: 'تختلف الصياغة باختلاف الترجمة؛ فالنص الإنجليزي للوزارة يصف القرار بأنه غير مدروس ويفتقر إلى بعد النظر، ووكالة مهر تصفه بأنه متسرع وقصير النظر. أما موقع صدى البلد المصري فنقل أن القطيعة «غير حكيمة» و«تفتقر إلى البصيرة».',
      },
      {
        en: 'Accounts differ on who the “third parties” are. The ministry names none, but says “Zionist media outlets” welcomed the break; Mehr writes of statements by the United States and Israel. Exit.al took the words to mean those two countries.',
        ar: 'تتباين الروايات في تحديد «الأطراف الثالثة»؛ فالوزارة لا تسمي أحدا، لكنها تقول إن «وسائل الإعلام الصهيونية» رحبت بالقطيعة، وتتحدث وكالة مهر عن تصريحات أمريكية وإسرائيلية. وفهم موقع Exit.al أن هاتين الدولتين هما المقصودتان.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We dated Kanaani’s words on the US, Israel and the MEK to 9 September; that is the day of the report, which does not date them. The Arabic quotation from Sada El-Balad is now exact. Added: Tirana’s answer, what Iran said of the MEK and what the MEK says to that.',
          ar: 'كتبنا أن كنعاني تحدث عن واشنطن وإسرائيل ومنظمة مجاهدي خلق في 9 سبتمبر، وهو يوم نشر التقرير الذي لا يذكر متى قيل الكلام. وأعدنا اقتباس موقع صدى البلد إلى لفظه، وأضفنا رد تيرانا، وما قالته إيران عن المنظمة ورد المنظمة على وصفها بالإرهاب.',
        },
      },
    ],
    sources: [
      'iran-mfa-2022-09',
      'mehr-2022-09-07',
      'almayadeen-mfa-2022-09-07',
      'iranwatch-mfa-2022-09-08',
      'elbalad-rama-2022',
      'aljazeera-2022-09-10',
      'dw-2022-09-16',
    ],
  },
  'iran-rejects-us-uk-accusations': {
    date: '2022-09-08',
    title: {
      en: 'Iran tells US and UK they have no right to accuse it',
      ar: 'إيران: لا يحق لواشنطن ولندن توجيه الاتهام إلى طهران',
    },
    short: { en: 'Iran rejects US, UK accusations', ar: 'إيران ترفض اتهامات واشنطن ولندن' },
    summary: {
      en: 'Iran’s foreign ministry and its mission to the United Nations answered the previous day’s American and British statements in almost the same words, calling the charges baseless and Iran itself a victim of cyberattacks. Spokesman Nasser Kanaani warned against any political adventure and said Iran would respond firmly to any plot.',
      ar: 'ردت الخارجية الإيرانية وبعثة إيران لدى الأمم المتحدة بعبارات متقاربة على البيانين الأمريكي والبريطاني الصادرين في اليوم السابق، فقالتا إن الاتهامات لا أساس لها، وإن إيران نفسها ضحية هجمات سيبرانية. وحذر المتحدث ناصر كنعاني من أي مغامرة سياسية، وقال إن إيران سترد بحزم على أي مؤامرة.',
    },
    kind: 'statement',
    actors: ['iran', 'usa', 'uk'],
    importance: 2,
    claims: [
      {
        by: 'iran',
        stance: 'denies',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The charges over an “alleged” attack on Albania are baseless, and Iran condemns any cyberattack on civilian infrastructure.',
          ar: 'الاتهامات بشأن هجوم «مزعوم» على ألبانيا لا أساس لها، وإيران تدين أي هجوم سيبراني على البنى التحتية المدنية.',
        },
        sources: ['irna-us-uk-2022', 'alalam-us-uk-2022', 'ifp-us-uk-2022'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['usa', 'uk'],
        text: {
          en: 'Washington and London have no right to make such charges: they kept silent about cyberattacks on Iran’s infrastructure and nuclear sites, and even supported them directly or indirectly.',
          ar: 'لا يحق لواشنطن ولندن توجيه اتهامات كهذه، فقد سكتتا عن هجمات سيبرانية على البنى التحتية والمنشآت النووية الإيرانية، بل أيدتاها بصورة مباشرة أو غير مباشرة.',
        },
        sources: ['irna-us-uk-2022', 'alalam-us-uk-2022', 'ifp-us-uk-2022'],
      },
    ],
    unanswered: [
      { by: 'usa', searched: '2026-11-28' },
      { by: 'uk', searched: '2026-11-28' },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Beside Washington’s and London’s statements of 7 September, Iran’s reply to both the next day was missing.',
          ar: 'أضفنا هذا الحدث، إذ كانت رواية بياني واشنطن ولندن في 7 سبتمبر تخلو من رد إيران عليهما في اليوم التالي.',
        },
      },
    ],
    sources: ['irna-us-uk-2022', 'alalam-us-uk-2022', 'ifp-us-uk-2022'],
  },
  'iranian-embassy-papers-burned-and-searched': {
    date: '2022-09-08',
    title: {
      en: 'Papers burned at Iran’s embassy before staff leave; police search it',
      ar: 'أوراق تُحرق في السفارة الإيرانية، والشرطة تفتش المبنى بعد رحيل طاقمه',
    },
    short: { en: 'Papers burned at Iran’s embassy', ar: 'حرق أوراق في السفارة الإيرانية' },
    summary: {
      en: 'A Reuters reporter saw a man throw papers into a burning barrel inside Iran’s embassy in Tirana before its last two cars left. Albanian counter-terrorism police, masked and armed, then forced the door and searched the empty building. Iran called that a breach of the Vienna Convention.',
      ar: 'شاهد صحفي من رويترز رجلا يلقي أوراقا في برميل مشتعل داخل السفارة الإيرانية في تيرانا قبل أن تغادرها آخر سيارتين. ثم دخل المبنى الخالي عنوة أفراد مقنعون ومسلحون من شرطة مكافحة الإرهاب الألبانية وفتشوه. واعتبرت إيران ذلك خرقا لاتفاقية فيينا.',
    },
    kind: 'diplomacy',
    actors: ['iran', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'media',
        stance: 'reports',
        text: {
          en: 'The armed police were still inside half an hour after they went in.',
          ar: 'بعد نصف ساعة من دخول المبنى، كان رجال الشرطة المسلحون لا يزالون فيه.',
        },
        sources: ['arabnews-reuters-2022-09-08'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['albania'],
        text: {
          en: 'If the reports are true, the entry ran counter to international law and the Vienna Convention, spokesman Nasser Kanaani said the same day.',
          ar: 'إن صحت أنباء دخول السفارة فهو مخالف للقانون الدولي واتفاقية فيينا، كما قال المتحدث ناصر كنعاني في اليوم نفسه.',
        },
        sources: ['presstv-2022-09-08', 'alalam-embassy-2022-09-08'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['albania'],
        text: {
          en: 'The forced and unauthorised entry of 8 September violated diplomatic law and must be investigated, Iran’s mission to the United Nations wrote.',
          ar: 'دخول السفارة عنوة ومن دون إذن في 8 سبتمبر انتهاك للقانون الدبلوماسي يجب التحقيق فيه، وفق رسالة من بعثة إيران لدى الأمم المتحدة.',
        },
        sources: ['presstv-2022-09-10', 'arabicradio-embassy'],
      },
    ],
    unanswered: [{ by: 'albania', searched: '2026-11-28' }],
    notes: [
      {
        en: 'Reuters writes that Iranian diplomats burned the papers, though its reporter saw only “a man”; the Associated Press wrote that the fire was “apparently” burning documents. Some accounts place the burning in the evening or at night, others early on Thursday.',
        ar: 'كتبت رويترز أن دبلوماسيين إيرانيين أحرقوا الأوراق، وإن كان مراسلها لم يشاهد سوى «رجل»، وكتبت أسوشيتد برس أن النار كانت تلتهم وثائق «على ما يبدو». وتقول روايات إن ذلك جرى مساء أو ليلا، وأخرى إنه جرى في ساعة مبكرة من يوم الخميس.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'Our Arabic headline said Iranian diplomats had burned papers, while our English one named nobody. Both now leave it open, and a note gives the reports. Added: the police forced the door. Removed: the length of the search, for which we have no source.',
          ar: 'ذكر عنواننا العربي أن دبلوماسيين إيرانيين أحرقوا أوراقا، ولم يسم العنوان الإنجليزي أحدا؛ فلم يعد أي منهما يحدد الفاعل، وأوردنا الروايات في ملاحظة. وأضفنا أن الشرطة دخلت عنوة، وحذفنا مدة للتفتيش لا مصدر لها عندنا.',
        },
      },
    ],
    sources: [
      'arabnews-reuters-2022-09-08',
      'toi-ap-2022-09-08',
      'thenational-2022-09-08',
      'arabicradio-embassy',
      'exit-denial-2022',
    ],
  },
  'nato-council-condemns-attack': {
    date: '2022-09-08',
    title: {
      en: 'North Atlantic Council condemns July cyberattack on Albania',
      ar: 'مجلس الناتو يدين هجوم يوليو السيبراني على ألبانيا',
    },
    short: { en: 'NATO condemns cyberattack', ar: 'الناتو يدين الهجوم على ألبانيا' },
    summary: {
      en: 'The North Atlantic Council, NATO’s main decision-making body, voiced solidarity with Albania over the July attack, acknowledged the statements by Albania and other allies blaming Iran, and condemned activity meant to destabilise a member. It offered support for Albania’s cyber defences and spoke of possible collective responses.',
      ar: 'أعرب مجلس شمال الأطلسي، وهو الهيئة الرئيسية لصنع القرار في الناتو، عن تضامنه مع ألبانيا بعد هجوم يوليو. وأخذ علما ببيانات لألبانيا وحلفاء آخرين تحمّل إيران المسؤولية، وأدان أنشطة ترمي إلى زعزعة استقرار دولة عضو. وعرض دعم الدفاعات السيبرانية الألبانية، وتحدث عن ردود جماعية محتملة.',
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
        sources: ['worldbulletin-nato', 'jpost-reuters-nato-2022-09-08', 'alarabiya-nato-2022-09-08'],
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
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The “baseless accusations” are rejected categorically, and NATO has no standing to make them, the embassy in Brussels replied on 9 September.',
          ar: 'هذه «اتهامات لا أساس لها» مرفوضة رفضا قاطعا، وليس للناتو أن يوجهها، وفق رد السفارة الإيرانية في بروكسل في 9 سبتمبر.',
        },
        sources: ['abna-brussels-2022-09-10', 'irna-ar-brussels'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['nato', 'mek'],
        text: {
          en: 'NATO and its members not only kept silent about cyberattacks on Iran but abetted them, directly or indirectly, and have become a “safe haven” for a “terrorist cult”, the MEK, the same statement said.',
          ar: 'سكت الناتو وأعضاؤه عن هجمات سيبرانية على إيران، بل شاركوا فيها بصورة مباشرة أو غير مباشرة، وباتوا «ملاذا آمنا» لـ«زمرة إرهابية»، أي منظمة مجاهدي خلق، وفق البيان نفسه.',
        },
        sources: ['abna-brussels-2022-09-10', 'irna-ar-brussels'],
      },
      mekRejectsLabel,
    ],
    notes: [
      {
        en: 'NATO as a body acknowledged its members’ attribution to Iran; it did not make that finding itself.',
        ar: 'أخذ الناتو علما ببيانات أعضاء فيه تحمّل إيران المسؤولية، لكنه لم يوجه إليها الاتهام بصفته حلفا.',
      },
      {
        en: 'Secretary General Jens Stoltenberg also spoke to Prime Minister Edi Rama on 14 September and repeated the alliance’s solidarity.',
        ar: 'تحدث الأمين العام ينس ستولتنبرغ أيضا إلى رئيس الوزراء راما في 14 سبتمبر، وجدد تأكيد تضامن الحلف.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'The body is now named, and the Arabic headline says, as the English does, that it condemned the July attack. Iran’s reply is given in full: it charged NATO members with abetting attacks on it, not with silence alone.',
          ar: 'سمينا الهيئة باسمها، وصار العنوان العربي، كالإنجليزي، يذكر إدانتها هجوم يوليو. وأتممنا رد إيران، فهي لم تتهم أعضاء الناتو بالسكوت وحده، بل بالمشاركة في هجمات عليها.',
        },
      },
    ],
    sources: [
      'jpost-reuters-nato-2022-09-08',
      'worldbulletin-nato',
      'alarabiya-nato-2022-09-08',
      'abna-brussels-2022-09-10',
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
      ar: 'قال مسؤول السياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل إن الاتحاد يقف مع ألبانيا، وأدان هجوم يوليو على بنيتها التحتية الحيوية بوصفه سلوكا غير مقبول في الفضاء السيبراني. وعرض المساعدة في تعزيز قدرة ألبانيا على الصمود، ولا يذكر النص إيران.',
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
          ar: 'خالف الهجوم القواعد المتفق عليها لسلوك الدول المسؤول.',
        },
        sources: ['norway-eu-declaration', 'gazetashqiptare-eu-2022-09-08', 'elbalad-eu-ar'],
      },
    ],
    notes: [
      {
        en: 'Gazeta Shqiptare in Tirana carried the text on 8 September, the day that La Prensa in Panama names too; other outlets published it on the 9th.',
        ar: 'نشرت صحيفة Gazeta Shqiptare الألبانية النص في 8 سبتمبر، وهو اليوم الذي تذكره صحيفة La Prensa البنمية أيضا، بينما نشرته وسائل إعلام أخرى في التاسع منه.',
      },
      {
        en: 'Spain and Italy issued similar statements that did not name Iran either, and Norway aligned itself with the EU text on 13 September.',
        ar: 'أصدرت إسبانيا وإيطاليا بيانين مماثلين لم يسميا إيران كذلك، وانضمت النرويج إلى البيان الأوروبي في 13 سبتمبر.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'An Albanian paper carried the text on 8 September, which bears out the date, and Spain and Italy did not name Iran either.',
          ar: 'أضفنا أن صحيفة ألبانية نشرت النص في 8 سبتمبر، وهو ما يؤيد التاريخ المذكور، وأن إسبانيا وإيطاليا لم تسميا إيران كذلك.',
        },
      },
    ],
    sources: [
      'norway-eu-declaration',
      'gazetashqiptare-eu-2022-09-08',
      'elbalad-eu-ar',
      'eurointegration-2022-09-09',
      'prensa-eu',
      'spain-mfa-2022-09-09',
      'italy-embassy-2022-09',
    ],
  },
  'microsoft-attributes-attack-to-iran': {
    date: '2022-09-08',
    title: {
      en: 'Microsoft attributes the attack to four groups it links to Iran',
      ar: 'مايكروسوفت تنسب الهجوم إلى أربع مجموعات تقول إنها مرتبطة بإيران',
    },
    short: { en: 'Microsoft links attack to Iran', ar: 'مايكروسوفت تربط الهجوم بإيران' },
    summary: {
      en: 'Microsoft, called in by Albania, said with high confidence that actors sponsored by Iran’s government were responsible: four groups that broke in, took data, probed systems and released ransomware and a wiper. With moderate confidence it tied the intruders to a cluster associated with Iran’s intelligence ministry.',
      ar: 'قالت مايكروسوفت، التي استعانت بها ألبانيا، بثقة عالية إن جهات ترعاها الحكومة الإيرانية تقف وراء الهجوم، وهي أربع مجموعات تولت الاختراق وسحب البيانات وفحص الأنظمة ونشر برمجيات فدية وأخرى للمحو. وربطت المتسللين، بثقة متوسطة، بتشكيل يُنسب إلى وزارة الاستخبارات الإيرانية.',
    },
    kind: 'investigation',
    actors: ['microsoft', 'albania', 'iran', 'mek', 'israel'],
    importance: 1,
    claims: [
      {
        by: 'microsoft',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it', 'serious-harm'],
        text: {
          en: 'DEV-0861 broke in and took data, DEV-0166 stole data, DEV-0133 probed systems and DEV-0842 deployed the malware.',
          ar: 'تولت مجموعة DEV-0861 الاختراق وسحب البيانات، ومجموعة DEV-0166 سرقة البيانات، ومجموعة DEV-0133 فحص الأنظمة، ومجموعة DEV-0842 نشر البرمجيات الخبيثة.',
        },
        sources: ['microsoft-blog-2022-09-08', 'securityweek-microsoft'],
      },
      {
        by: 'microsoft',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'The MEK was the primary target, and the attack was probably revenge for hacks that Tehran blames on Israel and the MEK.',
          ar: 'كانت منظمة مجاهدي خلق الهدف الرئيسي، والهجوم، على الأرجح، رد انتقامي على اختراقات تنسبها طهران إلى إسرائيل والمنظمة.',
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
        en: 'The emblem on the leaked documents shows an eagle preying on the symbol of a hacking group, Predatory Sparrow, which Iran blames for attacks on its own networks. Albanian media read the emblem’s six-pointed star as an allusion to Israel.',
        ar: 'يظهر في شعار الوثائق المسربة نسر ينقض على رمز مجموعة القراصنة «العصفور المفترس»، التي تحمّلها إيران مسؤولية هجمات على شبكاتها. ورأت وسائل إعلام ألبانية في نجمة الشعار السداسية تلميحا إلى إسرائيل.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'The headline now says that it is Microsoft that links the four groups to Iran. Added: Iran’s charge against Predatory Sparrow.',
          ar: 'صار العنوان يبين أن مايكروسوفت هي التي تربط المجموعات الأربع بإيران. وأضفنا ما تتهم به إيران مجموعة «العصفور المفترس».',
        },
      },
    ],
    sources: [
      'microsoft-blog-2022-09-08',
      'securityweek-microsoft',
      'prothomalo-microsoft-2022',
      'itpro-microsoft',
      'nyt-microsoft-2023',
      'iranintl-2022-09-10',
      'albeu-homelandjustice',
    ],
  },
  'ofac-sanctions-mois': {
    date: '2022-09-09',
    title: {
      en: 'US sanctions Iran’s intelligence ministry and its minister',
      ar: 'واشنطن تفرض عقوبات على وزارة الاستخبارات الإيرانية ووزيرها',
    },
    short: { en: 'New US sanctions on Iran', ar: 'عقوبات على استخبارات إيران' },
    summary: {
      en: 'The US Treasury sanctioned Iran’s Ministry of Intelligence and Security and Minister Esmail Khatib, accusing them of malicious cyber activity and citing July’s disruption in Albania and earlier operations going back to 2007. Tehran condemned the move the next day, calling Washington, not Tirana, the “designer of this scenario”.',
      ar: 'فرضت وزارة الخزانة الأمريكية عقوبات على وزارة الاستخبارات الإيرانية ووزيرها إسماعيل خطيب، متهمة إياهما بأنشطة سيبرانية خبيثة. واستندت إلى تعطيل أنظمة ألبانيا في يوليو وإلى عمليات سابقة تعود إلى 2007. وأدانت طهران الخطوة في اليوم التالي، قائلة إن «مصمم هذا السيناريو» هو واشنطن لا تيرانا.',
    },
    kind: 'sanction',
    actors: ['usa', 'iran', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'usa',
        stance: 'condemns',
        accuses: ['iran'],
        accounts: ['iran-behind-it', 'serious-harm'],
        text: {
          en: 'Hackers sponsored by Iran’s government and its intelligence ministry forced Albania to suspend public services.',
          ar: 'أجبر قراصنة ترعاهم الحكومة الإيرانية ووزارة استخباراتها ألبانيا على تعليق خدمات عامة.',
        },
        sources: ['treasury-fraser-2022-09-09', 'state-iranwatch-2022-09-09', 'aljazeera-ar-ofac-2022-09-09'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['usa'],
        text: {
          en: 'The Treasury’s action is strongly condemned and will not shake the security services’ resolve, spokesman Nasser Kanaani said on 10 September.',
          ar: 'خطوة الخزانة الأمريكية مدانة بشدة، ولن تنال من عزيمة الأجهزة الأمنية الإيرانية، كما قال المتحدث ناصر كنعاني في 10 سبتمبر.',
        },
        sources: ['xinhua-2022-09-11', 'observerbd-afp-2022-09-11', 'annahar-ofac-2022-09-10'],
      },
      {
        by: 'iran',
        stance: 'denies',
        accuses: ['usa'],
        accounts: ['iran-not-behind-it', 'led-by-others'],
        text: {
          en: 'The Albanian accusation is false and unproven, and was designed by Washington; Tirana is the victim of that scenario.',
          ar: 'الاتهام الألباني زائف وغير مثبت، وهو سيناريو صممته واشنطن وتيرانا ضحيته.',
        },
        sources: ['observerbd-afp-2022-09-11', 'xinhua-2022-09-11', 'ifp-sanctions-2022'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['usa', 'mek'],
        text: {
          en: 'Washington imposed a “terrorist cult”, the MEK, on Albania and trained and equipped the group in cyberspace; it supports the group and uses it for terrorism and cyberattacks on Iran.',
          ar: 'فرضت واشنطن على ألبانيا استضافة «زمرة إرهابية»، أي منظمة مجاهدي خلق، ودربت المنظمة وجهزتها في المجال السيبراني، وهي تدعمها وتستخدمها في الإرهاب والهجمات السيبرانية على إيران.',
        },
        sources: ['ifp-sanctions-2022', 'alwaght-ofac-2022'],
      },
      {
        by: 'usa',
        stance: 'denies',
        text: {
          en: 'The United States gives the MEK no support, money or training, in cyber technology or in anything else, the State Department said in November 2022.',
          ar: 'لا تقدم الولايات المتحدة إلى منظمة مجاهدي خلق دعما ولا مالا ولا تدريبا، لا في التقنية السيبرانية ولا في غيرها، كما قالت الخارجية الأمريكية في نوفمبر 2022.',
        },
        sources: ['iranintl-ar-2022-11-15'],
      },
      {
        by: 'mek',
        stance: 'denies',
        text: {
          en: 'The MEK has never sought support or money from the United States or any other power, the coalition it belongs to said in June 2023.',
          ar: 'لم تطلب منظمة مجاهدي خلق يوما دعما أو مالا من الولايات المتحدة أو غيرها، وفق بيان أصدره في يونيو 2023 الائتلاف الذي تنتمي إليه.',
        },
        sources: ['ncri-usccar-2023-06-21'],
      },
    ],
    notes: [
      {
        en: 'The ministry was already under earlier US sanctions; this listing was made under Executive Order 13694, which deals with cyber activity.',
        ar: 'كانت الوزارة خاضعة لعقوبات أمريكية سابقة، أما إدراجها هذه المرة فبموجب الأمر التنفيذي 13694 الخاص بالأنشطة السيبرانية.',
      },
      {
        en: 'The American denial answered a press report of November 2022, while the MEK’s words answered a State Department statement of June 2023. Neither refers to what Iran said on 10 September.',
        ar: 'جاء النفي الأمريكي ردا على تقرير صحفي نُشر في نوفمبر 2022، وجاء كلام المنظمة ردا على بيان للخارجية الأمريكية في يونيو 2023. ولا يشير أي منهما إلى ما قالته إيران في 10 سبتمبر.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Our Arabic text gave Iran’s reply without its condemnation and its date; it now has both. Added in full: Iran’s charge that Washington trains and uses the MEK, and later denials by the State Department and the MEK’s coalition.',
          ar: 'كان النص العربي يورد رد إيران من دون الإدانة والتاريخ، فأضفناهما. وأوردنا كاملا اتهام إيران لواشنطن بتدريب منظمة مجاهدي خلق واستخدامها، ونفيين لاحقين من الخارجية الأمريكية وائتلاف المنظمة.',
        },
      },
    ],
    sources: [
      'treasury-fraser-2022-09-09',
      'state-iranwatch-2022-09-09',
      'aljazeera-ar-ofac-2022-09-09',
      'upi-2022-09-09',
      'observerbd-afp-2022-09-11',
    ],
  },
  'saudi-arabia-backs-albania': {
    date: '2022-09-09',
    title: {
      en: 'Saudi Arabia condemns cyberattacks on Albania, backs its steps',
      ar: 'السعودية تدين الهجمات السيبرانية على ألبانيا وتدعم إجراءاتها',
    },
    summary: {
      en: 'Two days after Albania cut ties with Tehran, the Saudi foreign ministry condemned the cyberattacks on Albania’s digital infrastructure and voiced support for the steps it had taken to protect its cybersecurity. The statement, as the press quotes it, names no country as the attacker.',
      ar: 'بعد يومين من قطع ألبانيا علاقاتها بطهران، أدانت وزارة الخارجية السعودية الهجمات السيبرانية على البنية التحتية الرقمية الألبانية، وأعربت عن دعمها الإجراءات التي اتخذتها ألبانيا لحماية أمنها السيبراني. ولا يسمي البيان، كما نقلته الصحافة، دولة مسؤولة عن الهجمات.',
    },
    kind: 'statement',
    actors: ['saudi-arabia', 'albania'],
    importance: 3,
    claims: [
      {
        by: 'saudi-arabia',
        stance: 'supports',
        text: {
          en: 'Keeping the peace in cyberspace takes coordinated international efforts and decisive measures against such threats.',
          ar: 'يتطلب حفظ السلم في الفضاء السيبراني تنسيق الجهود الدولية واتخاذ إجراءات حاسمة ضد هذه التهديدات.',
        },
        sources: ['arabnews-saudi-2022-09-09', 'cnn-ar-saudi-2022'],
      },
    ],
    notes: [
      {
        en: 'One Saudi website’s Arabic account has the ministry condemning “terrorist” cyberattacks; the word is missing from the accounts of Arab News, Al Arabiya and CNN.',
        ar: 'يورد موقع سعودي أن الوزارة أدانت هجمات سيبرانية «إرهابية»، ولا ترد الكلمة في روايات صحيفة عرب نيوز وقناة العربية وشبكة CNN.',
      },
      {
        en: 'Prime Minister Edi Rama had named Saudi Arabia among the earlier targets of one of the four groups that he blamed.',
        ar: 'كان رئيس الوزراء راما قد ذكر السعودية بين الأهداف السابقة لإحدى المجموعات الأربع التي حمّلها المسؤولية.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The reactions of September 2022 that we listed included none from an Arab state.',
          ar: 'أضفنا هذا الحدث، إذ لم يكن بين ردود الفعل في سبتمبر 2022 رد من دولة عربية.',
        },
      },
    ],
    sources: [
      'arabnews-saudi-2022-09-09',
      'cnn-ar-saudi-2022',
      'alarabiya-saudi-2022-09-09',
      'saudiaalyoum-2022-09',
      'tass-2022-09-07',
    ],
  },
  'tims-border-system-attack': {
    date: '2022-09-09',
    title: {
      en: 'New attack knocks out TIMS, Albania’s border and police system',
      ar: 'هجوم جديد يعطل نظام TIMS للحدود والشرطة في ألبانيا',
    },
    short: { en: 'New attack hits border system', ar: 'هجوم جديد يعطل نظام الحدود' },
    summary: {
      en: 'Two days after the break in relations, hackers hit TIMS, the state police system that records who enters and leaves the country. Border, port and airport controls were shut down, travellers’ details were recorded by hand and queues formed. On 11 September Prime Minister Edi Rama said the systems at the border were working again.',
      ar: 'استهدف قراصنة، بعد يومين من قطع العلاقات، نظام TIMS التابع للشرطة الذي يسجل الداخلين إلى البلاد والخارجين منها. وأُوقفت أنظمة المراقبة في المعابر والموانئ والمطارات، وسُجلت بيانات المسافرين يدويا، فتشكلت طوابير. وقال رئيس الوزراء راما في 11 سبتمبر إن أنظمة المعابر عادت إلى العمل.',
    },
    kind: 'cyberattack',
    actors: ['attackers', 'albania', 'iran', 'homeland-justice'],
    importance: 1,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Early findings point to the attackers of July, the interior ministry said. Prosecutors spoke on 20 September of the same method and the same source.',
          ar: 'تشير النتائج الأولية إلى منفذي هجوم يوليو أنفسهم، كما قالت وزارة الداخلية. وتحدثت النيابة في 20 سبتمبر عن الأسلوب نفسه والمصدر نفسه.',
        },
        sources: [
          'aljazeera-2022-09-10',
          'therecord-tims',
          'adwaalwatan-ar-tims',
          'opinion-prosecutors-2022-09-20',
        ],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accounts: ['limited-harm'],
        text: {
          en: 'The aggression reached none of its goals: “no disappearance or serious data leak”, Rama said.',
          ar: 'لم يبلغ العدوان أيا من أهدافه، فلم يقع «اختفاء للبيانات ولا تسرب خطير لها»، كما قال راما.',
        },
        sources: ['tiranapost-tims', 'exit-nejat-repost'],
      },
      {
        by: 'usa',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'Iranian actors were behind the September wave, probably in revenge for being publicly blamed and for the break in ties, the FBI and CISA judged.',
          ar: 'تقف جهات إيرانية وراء موجة سبتمبر، وهي على الأرجح انتقام من توجيه الاتهام علنا وقطع العلاقات، وفق مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني الأمريكية.',
        },
        sources: ['cyberwire-aa22-264a'],
      },
      {
        by: 'opposition',
        stance: 'asserts',
        accuses: ['albania'],
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The government itself damaged TIMS, to erase traces of its ties with crime, Democratic Party leader Sali Berisha said on 23 September, citing sources he did not name.',
          ar: 'الحكومة نفسها هي التي ألحقت الضرر بنظام TIMS لمحو آثار صلاتها بالجريمة، كما قال زعيم الحزب الديمقراطي سالي بريشا في 23 سبتمبر، نقلا عن مصادر لم يسمها.',
        },
        sources: ['tvklan-berisha-2022-09-23'],
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
      iranOnTims,
    ],
    notes: [
      {
        en: 'The ministry, US texts and most reports give Friday 9 September. Some Albanian outlets say the 10th, and some reports the 19th, the day of a later leak.',
        ar: 'تحدد الوزارة والنصوص الأمريكية ومعظم التقارير موعد الهجوم في الجمعة 9 سبتمبر. وتذكر وسائل إعلام ألبانية يوم 10 سبتمبر، وتقارير أخرى يوم 19 منه، وهو يوم تسريب لاحق.',
      },
      {
        en: 'TIMS is spelled out as Total Information Management System or Traveller Information Management System. Without it, Tirana airport could process only a seventh of the usual number of passports, the civil aviation director said on 10 September.',
        ar: 'لاسم TIMS المختصر تفسيران: نظام إدارة المعلومات الشامل، ونظام إدارة معلومات المسافرين. وقال مدير الطيران المدني في 10 سبتمبر إن تعطله قلّص قدرة مطار تيرانا على فحص الجوازات إلى السُبع.',
      },
      {
        en: 'Accounts differ on when it was back. Rama said it was the morning of 11 September; the Tirana Times said by the 12th. Top Channel reported that police at Tirana airport were still photographing passports; Rama criticised the channel.',
        ar: 'تتباين الروايات في موعد عودة النظام؛ فقد حدده راما في صباح 11 سبتمبر، وقالت صحيفة تيرانا تايمز إنه عاد بحلول 12 سبتمبر. وذكرت قناة توب تشانل أن الشرطة في مطار تيرانا كانت لا تزال تصور الجوازات، فانتقد راما القناة.',
      },
      {
        en: 'Rama ruled out a “serious” leak, not every leak. Police files published from mid-September on cast doubt on his words.',
        ar: 'نفى راما وقوع تسرب «خطير» ولم ينف كل تسرب. غير أن ملفات للشرطة نُشرت منذ منتصف سبتمبر تثير الشك في كلامه.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Rama’s words on lost data are now given as he said them, with reports that border checks were not yet back to normal and the opposition’s charge against the government.',
          ar: 'أوردنا كلام راما عن البيانات كما قاله، وأضفنا ما ذُكر عن تعثر العمل في المطار بعد إعلانه، واتهام المعارضة للحكومة.',
        },
      },
    ],
    sources: [
      'aljazeera-2022-09-10',
      'ap-krdo-2022-09-10',
      'therecord-tims',
      'tvklan-tims-2022-09-10',
      'tiranapost-tims',
      'tiranatimes-2022-09-12',
      'enma-ar-2022-09-11',
    ],
  },
  'albania-blames-iran-for-tims-attack': {
    date: '2022-09-10',
    title: {
      en: 'Albania publicly blames Iran for the second attack',
      ar: 'ألبانيا تتهم إيران علنا بالهجوم الثاني',
    },
    short: { en: 'Albania again blames Iran', ar: 'ألبانيا تتهم إيران مجددا' },
    summary: {
      en: 'A day after police systems were hit, the interior ministry said initial evidence suggested that those behind the July attack had struck again. Prime Minister Edi Rama wrote on Twitter that TIMS had been hit by the “same aggressors”, already unmasked, as he put it, by Albania’s allies.',
      ar: 'قالت وزارة الداخلية، بعد يوم من استهداف أنظمة الشرطة، إن المعلومات الأولية تشير إلى أن منفذي هجوم يوليو عاودوا الهجوم. وكتب رئيس الوزراء راما على تويتر أن «المعتدين أنفسهم»، الذين قال إن حلفاء ألبانيا كشفوهم، ضربوا نظام TIMS.',
    },
    kind: 'statement',
    actors: ['albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'The same aggressors as in July carried out the attack on TIMS.',
          ar: 'المعتدون الذين نفذوا هجوم يوليو هم أنفسهم من هاجم نظام TIMS.',
        },
        sources: ['aljazeera-2022-09-10', 'enma-ar-2022-09-11', 'iranintl-ar-2022-09-10'],
      },
      {
        ...iranOnTims,
        accounts: ['iran-not-behind-it'],
        sources: ['therecord-tims', 'aljazeera-2022-09-10', 'tehrantimes-ncc-2022-09-14'],
      },
    ],
    notes: [
      {
        en: 'Rama’s tweet named no country; the ministry and news media made the link to Iran explicit. Sada El-Balad, an Egyptian site, speaks of “hacker groups in Iran”. Iran’s Mehr agency wrote that Rama presented no evidence.',
        ar: 'لم تسم تغريدة راما أي دولة، لكن الوزارة ووسائل الإعلام ربطت الهجوم صراحة بإيران. وتحدث موقع صدى البلد المصري عن مجموعات قراصنة في إيران. وكتبت وكالة مهر الإيرانية أن راما لم يقدم أي دليل.',
      },
    ],
    sources: [
      'ap-krdo-2022-09-10',
      'aljazeera-2022-09-10',
      'enma-ar-2022-09-11',
      'elbalad-rama-2022',
      'aftana-fa-tims',
    ],
  },
  'iran-un-letter-rejects-attribution': {
    date: '2022-09-10',
    title: {
      en: 'Iran writes to the UN Security Council denying any role',
      ar: 'إيران تنفي في رسالة إلى مجلس الأمن أي دور لها',
    },
    summary: {
      en: 'Ambassador Amir Saeed Iravani told the UN secretary-general and the Security Council that Albania’s charge, made in a letter of 7 September (S/2022/677), was unfounded, and warned against false attribution in cyberspace. Iran also protested against the police entry into its embassy.',
      ar: 'أبلغ السفير أمير سعيد إيرواني الأمين العام للأمم المتحدة ومجلس الأمن أن الاتهام الوارد في رسالة ألبانيا المؤرخة 7 سبتمبر (S/2022/677) لا أساس له، وحذر من نسب الهجمات السيبرانية زورا إلى الدول. واحتجت إيران كذلك على دخول الشرطة سفارتها.',
    },
    kind: 'diplomacy',
    actors: ['iran', 'albania', 'un'],
    importance: 2,
    claims: [
      {
        by: 'iran',
        stance: 'denies',
        accuses: ['albania'],
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The attribution is fabricated and serves political ends; Iran has long been a main target of cyberattacks itself.',
          ar: 'الاتهام مختلق ويخدم أغراضا سياسية، وإيران نفسها هدف رئيسي للهجمات السيبرانية منذ زمن طويل.',
        },
        sources: ['iran-un-letter-2022-09-10', 'mehr-2022-09-10', 'rahbord-fa-un-letter'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['mek'],
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The MEK may have staged the attack to put the blame on Iran, IRNA quotes the ambassador as saying.',
          ar: 'ربما نفذت منظمة مجاهدي خلق الهجوم لإلصاقه بإيران، كما نقلت وكالة إرنا عن السفير.',
        },
        sources: ['irna-un-letter'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it', 'led-by-iran'],
        text: {
          en: 'Iran carried out a cyberattack and relations with it have ended, the letter to the Council says.',
          ar: 'شنت إيران هجوما سيبرانيا وقُطعت العلاقات معها، وفق الرسالة الموجهة إلى المجلس.',
        },
        sources: ['iran-un-letter-2022-09-10'],
      },
    ],
    unanswered: [{ by: 'mek', searched: '2026-11-28' }],
    notes: [
      {
        en: 'The remark about the MEK comes from the account of the letter given by IRNA, Iran’s state agency. Later Iranian texts give the letter’s UN number as S/2022/685.',
        ar: 'ورد الكلام عن مجاهدي خلق في عرض وكالة إرنا الإيرانية الرسمية لمضمون الرسالة. وتذكر نصوص إيرانية لاحقة أن رقم الرسالة في الأمم المتحدة S/2022/685.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Iran’s own denial now stands apart from what IRNA adds about the MEK, and we say that no answer from the MEK is known.',
          ar: 'فصلنا بين نفي إيران وما أضافته وكالة إرنا عن مجاهدي خلق، وذكرنا أنه لا يُعرف للمنظمة رد.',
        },
      },
    ],
    sources: ['iran-un-letter-2022-09-10', 'mehr-2022-09-10', 'irna-un-letter', 'nournews-ar-embassy'],
  },
  'us-nsc-condemns-tims-attack': {
    date: '2022-09-11',
    title: {
      en: 'US National Security Council condemns the 9 September attack',
      ar: 'مجلس الأمن القومي الأمريكي يدين هجوم 9 سبتمبر',
    },
    summary: {
      en: 'The US National Security Council condemned the attack of 9 September, noting that it followed July’s, which Washington blames on Iran, and said Washington was helping Albania to investigate and recover. Secretary of State Antony Blinken repeated the condemnation in a call with Prime Minister Edi Rama on 12 September.',
      ar: 'أدان مجلس الأمن القومي الأمريكي هجوم 9 سبتمبر، مشيرا إلى أنه أعقب هجوم يوليو الذي تنسبه واشنطن إلى إيران، وقال إن واشنطن تساعد ألبانيا على التحقيق والتعافي. وكرر وزير الخارجية أنتوني بلينكن الإدانة في اتصال هاتفي برئيس الوزراء راما في 12 سبتمبر.',
    },
    kind: 'statement',
    actors: ['usa', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'usa',
        stance: 'condemns',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
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
      iranOnTims,
    ],
    notes: [
      {
        en: 'Iran International and Sada El-Balad date the Council’s statement to Sunday 11 September; an undated Albanian report places it on the weekend of 10–11 September. The State Department’s note on the Blinken call is dated the 13th.',
        ar: 'تحدد قناة إيران إنترناشيونال وموقع صدى البلد موعد بيان المجلس في الأحد 11 سبتمبر، ويضعه تقرير ألباني غير مؤرخ في عطلة نهاية الأسبوع يومي 10 و11 سبتمبر. أما بيان الخارجية الأمريكية عن اتصال بلينكن فمؤرخ في 13 سبتمبر.',
      },
      {
        en: 'The American texts say that the attack “follows” Iran’s of July; they do not say outright that Iran carried it out.',
        ar: 'تقول النصوص الأمريكية إن الهجوم «أعقب» هجوم إيران في يوليو، ولا تنسبه صراحة إليها.',
      },
      {
        en: 'NATO’s statement of 8 September concerned the July attack; this one concerns that of 9 September.',
        ar: 'يخص بيان الناتو الصادر في 8 سبتمبر هجوم يوليو، أما هذا البيان فيخص هجوم 9 سبتمبر.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We wrote that an Arabic report had run NATO’s statement and this one together. In fact Sada El-Balad gives each its own date, 8 and 11 September.',
          ar: 'كتبنا أن تقريرا عربيا خلط بين بيان الناتو وهذا البيان. والصواب أن موقع صدى البلد يذكر لكل منهما تاريخه: 8 سبتمبر و11 سبتمبر.',
        },
      },
    ],
    sources: [
      'konfidenciale-nsc',
      'iranintl-mirror-2022-09-11',
      'stlnews-blinken-2022-09-13',
      'illyria-blinken',
      'elbalad-rama-2022',
    ],
  },
  'israel-offers-cyber-help-2022': {
    date: '2022-09-12',
    title: {
      en: 'Israel offers Albania help with cyber defence',
      ar: 'إسرائيل تعرض على ألبانيا المساعدة في الدفاع السيبراني',
    },
    summary: {
      en: 'Five days after the break with Tehran, Israel’s deputy foreign minister, Idan Roll, met Albania’s foreign minister, Olta Xhaçka, at a conference in Berlin. He praised the expulsion of the Iranian diplomats and offered Israel’s expertise in cyber defence.',
      ar: 'التقى نائب وزير الخارجية الإسرائيلي عيدان رول وزيرة الخارجية الألبانية أولتا جاتشكا على هامش مؤتمر في برلين، بعد خمسة أيام من القطيعة مع طهران. وأشاد رول بطرد الدبلوماسيين الإيرانيين، وعرض خبرة إسرائيل في الدفاع السيبراني.',
    },
    kind: 'diplomacy',
    actors: ['israel', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'israel',
        stance: 'supports',
        text: {
          en: 'Israel’s expertise in cyber defence is on offer to Albania, and cooperation will grow closer.',
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
    sources: ['toi-offer-2022', 'ynet-offer-2022', 'urdupoint-offer-2022', 'arabicpost-offer-2022'],
  },
  'iran-offers-technical-team-2022': {
    date: '2022-09-13',
    title: {
      en: 'Iran denies the attacks and offers Albania a technical team',
      ar: 'إيران تنفي الهجمات وتعرض على ألبانيا إيفاد فريق تقني',
    },
    short: { en: 'Iran denies role, offers experts', ar: 'إيران تنفي وتعرض إيفاد خبراء' },
    summary: {
      en: 'Iran’s National Centre for Cyberspace said in a statement that Iran had no part in what it called the alleged attack on Albania. It declared itself ready to arrange for a technical team to look into the matter, and for computer emergency response teams to exchange information.',
      ar: 'قال المركز الوطني للفضاء السيبراني في إيران، في بيان، إنه لا صلة لإيران بما سماه الهجوم المزعوم على ألبانيا. وأبدى استعداده لترتيب إيفاد فريق تقني يبحث المسألة، ولتبادل المعلومات بين فرق الاستجابة للطوارئ الحاسوبية.',
    },
    kind: 'statement',
    actors: ['iran', 'albania'],
    importance: 1,
    claims: [
      {
        by: 'iran',
        stance: 'denies',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The accusations are baseless; Iran pursues peaceful aims in cyberspace.',
          ar: 'الاتهامات لا أساس لها، وأهداف إيران في الفضاء السيبراني سلمية.',
        },
        sources: ['tehrantimes-ncc-2022-09-14', 'ilna-ncc-2022-09-14'],
      },
      {
        by: 'iran',
        stance: 'condemns',
        accuses: ['albania', 'mek'],
        accounts: ['led-by-others'],
        text: {
          en: 'Albania’s charge is part of a scenario led by states that pioneered cyberattacks. Albania hosts “criminal” terrorists, as Tehran calls the MEK, who have harmed Iran.',
          ar: 'الاتهام الألباني جزء من سيناريو تقوده دول كانت سباقة إلى الهجمات السيبرانية. وتستضيف ألبانيا إرهابيين «مجرمين» ألحقوا الأذى بإيران، كما تصف طهران مجاهدي خلق.',
        },
        sources: ['ilna-ncc-2022-09-14'],
      },
      mekRejectsLabel,
      albaniaOnHosting,
    ],
    notes: [
      {
        en: 'The Tehran Times dates the statement to Tuesday 13 September, the day after Israel’s offer of help; ILNA published it on the 14th. At the UN on 30 September 2024 Iran repeated that it was ready to cooperate with Albania.',
        ar: 'تحدد صحيفة طهران تايمز موعد البيان في الثلاثاء 13 سبتمبر، أي غداة عرض المساعدة الإسرائيلي، ونشرته وكالة إلنا في 14 سبتمبر. وفي 30 سبتمبر 2024 قالت إيران في الأمم المتحدة إنها تجدد استعدادها للتعاون مع ألبانيا.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Iran’s offer of 13 September was missing beside the one Israel had made the day before.',
          ar: 'أضفنا هذا الحدث، إذ ذكرنا عرض إسرائيل وأغفلنا عرض إيران الذي جاء بعده بيوم، في 13 سبتمبر.',
        },
      },
    ],
    sources: ['tehrantimes-ncc-2022-09-14', 'ilna-ncc-2022-09-14', 'iran-un-reply-2024-09-30'],
  },
  'police-chief-leak-and-media-ban': {
    date: '2022-09-19',
    title: {
      en: 'Ex-police chief’s emails leaked; prosecutors ban publication',
      ar: 'تسريب بريد قائد الشرطة السابق والنيابة تحظر النشر',
    },
    short: { en: 'Ex-police chief’s emails leaked', ar: 'تسريب بريد قائد الشرطة السابق' },
    summary: {
      en: 'Homeland Justice released emails and travel records of the former police director Gledis Nano on Telegram. On 19 September the Tirana prosecutor forbade media to publish the hacked data under threat of prosecution, drawing protests from press-freedom groups and the opposition.',
      ar: 'نشرت «هوملاند جاستس» على تلغرام رسائل إلكترونية وسجلات سفر لقائد الشرطة السابق غليديس نانو. وفي 19 سبتمبر حظرت نيابة تيرانا على وسائل الإعلام نشر البيانات المخترقة تحت طائلة الملاحقة القضائية، فاحتجت المعارضة ومنظمات معنية بحرية الصحافة.',
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
          ar: 'يحمي الحظر البيانات الشخصية وأسرار الدولة وسير التحقيق، كما جاء في رد النيابة على منظمة مراسلون بلا حدود.',
        },
        sources: ['rsf-gag'],
      },
      {
        by: 'ecpmf',
        stance: 'condemns',
        accuses: ['albania'],
        text: {
          en: 'No journalist should be prosecuted for reporting in the public interest, the European Centre for Press and Media Freedom wrote.',
          ar: 'لا تجوز ملاحقة أي صحفي بسبب تغطية تخدم المصلحة العامة.',
        },
        sources: ['ecpmf-gag'],
      },
      {
        by: 'opposition',
        stance: 'condemns',
        accuses: ['albania'],
        text: {
          en: 'The ban is unconstitutional and a return to censorship, Democratic Party leader Sali Berisha said on 20 September, calling on media to defy it.',
          ar: 'الحظر مخالف للدستور وعودة إلى الرقابة، كما قال زعيم الحزب الديمقراطي سالي بريشا في 20 سبتمبر، داعيا وسائل الإعلام إلى عدم الالتزام به.',
        },
        sources: ['tv1-berisha-2022-09-20'],
      },
      {
        by: 'media',
        stance: 'reports',
        accounts: ['serious-harm'],
        text: {
          en: 'Among some 1,400 leaked emails were British documents on talks with Tirana about crime and migration, the Daily Telegraph wrote.',
          ar: 'من بين نحو 1400 رسالة مسربة وثائق بريطانية عن محادثات مع تيرانا بشأن الجريمة والهجرة، كما كتبت صحيفة ديلي تلغراف.',
        },
        sources: ['telegraph-2022-09-20', 'arabnews-telegraph-2022-09-20'],
      },
    ],
    notes: [
      {
        en: 'The ban was issued on Monday 19 September. Exit.al says the first files came out that day too, the Daily Telegraph the weekend before. No separate attack on the 19th is known; reports that date the attack on TIMS to that day appear to confuse the two.',
        ar: 'صدر الحظر يوم الاثنين 19 سبتمبر. ويقول موقع Exit.al إن أولى الملفات نُشرت في اليوم نفسه، بينما تقول صحيفة ديلي تلغراف إنها نُشرت في عطلة نهاية الأسبوع السابقة. ولا يُعرف هجوم منفصل في 19 سبتمبر، ويبدو أن التقارير التي تجعل الهجوم على TIMS في ذلك اليوم خلطت بين الأمرين.',
      },
      {
        en: 'Sources disagree on the size of the leak: the Middle East Institute describes a 47-page document of personal and border data, others the whole email record. The Tirana Times said it disproved the first official assessment that no data had been stolen.',
        ar: 'تختلف المصادر في حجم التسريب؛ فمعهد الشرق الأوسط يتحدث عن وثيقة من 47 صفحة فيها بيانات شخصية وحدودية، وغيره عن أرشيف الرسائل كاملا. وقالت صحيفة تيرانا تايمز إن التسريب دحض التقدير الرسمي الأول بأنه لم تُسرق أي بيانات.',
      },
      {
        en: 'Some files alleged plots to kill politicians in Albania and Kosovo. Their content has not been verified.',
        ar: 'تضمنت بعض الملفات مزاعم عن مخططات لاغتيال سياسيين في ألبانيا وكوسوفو، ولم يتسن التحقق من مضمونها.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We filed the protest against the ban under “the press”. In fact press-freedom groups made it. Added: the opposition’s protest, the British documents, and that sources disagree on when the leak began.',
          ar: 'نسبنا الاحتجاج على الحظر إلى الصحافة، والصواب أنه صدر عن منظمات معنية بحرية الصحافة. وأضفنا احتجاج المعارضة والوثائق البريطانية، وأن المصادر تختلف في بداية التسريب.',
        },
      },
    ],
    sources: [
      'exit-leaks',
      'albeu-voa-2022-09',
      'safejournalists-2022-09-19',
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
      ar: 'التقى وفد من الناتو، برئاسة نائب مساعد الأمين العام جيمس أباثوراي، وزير الدفاع نيكو بيليشي لبحث الهجوم وعرض مساعدة سياسية وعملية. وقال بيليشي إن شبكات الجيش لم تتأثر لأنها منفصلة.',
    },
    kind: 'visit',
    actors: ['nato', 'albania'],
    importance: 3,
    claims: [
      {
        by: 'nato',
        stance: 'supports',
        text: {
          en: 'Albania is not alone, and political and practical backing for it will continue.',
          ar: 'ليست ألبانيا وحدها، وستستمر مساندتها سياسيا وعمليا.',
        },
        sources: ['securityweek-nato-team', 'tiranapost-nato-team'],
      },
    ],
    sources: ['securityweek-nato-team', 'tiranapost-nato-team'],
  },
  'cisa-fbi-advisory-aa22-264a': {
    date: '2022-09-21',
    title: {
      en: 'FBI and CISA: Iranian actors spent 14 months in Albanian networks',
      ar: 'تحذير أمريكي: جهات إيرانية مكثت 14 شهرا في شبكات ألبانيا',
    },
    short: { en: 'FBI: intruders stayed 14 months', ar: 'تحذير أمريكي: اختراق دام 14 شهرا' },
    summary: {
      en: 'In joint advisory AA22-264A, the FBI and CISA said Iranian state actors calling themselves Homeland Justice had been inside Albanian networks for about 14 months before launching an encryptor and a wiper in July. They described a second wave in September with similar tools.',
      ar: 'قال مكتب التحقيقات الفيدرالي ووكالة الأمن السيبراني وأمن البنية التحتية الأمريكية، في التحذير المشترك AA22-264A، إن جهات تابعة للدولة الإيرانية تسمي نفسها «هوملاند جاستس» بقيت داخل شبكات ألبانيا نحو 14 شهرا. ثم أطلقت في يوليو، وفق التحذير، برنامجا للتشفير وآخر للمحو، وشنت موجة ثانية في سبتمبر بأدوات مشابهة.',
    },
    kind: 'investigation',
    actors: ['fbi', 'cisa', 'albania', 'iran', 'homeland-justice'],
    importance: 1,
    claims: [
      {
        by: 'fbi',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it', 'serious-harm'],
        text: {
          en: 'Iranian state actors had continuous access for about a year and stole email.',
          ar: 'ظلت جهات تابعة للدولة الإيرانية قادرة على دخول الشبكات نحو عام من دون انقطاع، وسرقت رسائل إلكترونية.',
        },
        sources: ['cybersecurity-review-fbi', 'cyberwire-aa22-264a'],
      },
      iranDeniesAll,
    ],
    sources: ['cyberwire-aa22-264a', 'cybersecurity-review-fbi', 'tv1-fbi-2022-09-22'],
  },
  'rama-raises-attack-at-un-general-assembly': {
    date: '2022-09-24',
    title: {
      en: 'Rama tells the UN General Assembly Iran was behind the attack',
      ar: 'راما أمام الجمعية العامة للأمم المتحدة: إيران وراء الهجوم',
    },
    short: { en: 'Rama blames Iran at the UN', ar: 'راما يتهم إيران في الأمم المتحدة' },
    summary: {
      en: 'Prime Minister Edi Rama told the UN General Assembly that an expert inquiry had confirmed an Iranian-run aggression aimed at stealing data and paralysing systems. Albania had no choice but to cut ties, he said. He called on the United Nations to take cybersecurity more seriously.',
      ar: 'أبلغ رئيس الوزراء راما الجمعية العامة للأمم المتحدة أن تحقيقا أجراه خبراء أكد وقوع عدوان أدارته إيران لسرقة البيانات وشل الأنظمة، وأنه لم يكن أمام ألبانيا سوى قطع العلاقات. ودعا المنظمة الدولية إلى التعامل مع الأمن السيبراني بجدية أكبر.',
    },
    kind: 'statement',
    actors: ['albania', 'iran', 'un'],
    importance: 3,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['iran-behind-it'],
        text: {
          en: 'The July attack was an aggression orchestrated by Iran.',
          ar: 'كان هجوم يوليو عدوانا دبرته إيران.',
        },
        sources: ['albeu-unga'],
      },
      {
        by: 'iran',
        stance: 'denies',
        accounts: ['iran-not-behind-it'],
        text: {
          en: 'The accusation is fictitious and rests on false assumptions, Iran’s mission said in a right of reply, recalling its letter of 10 September (S/2022/685).',
          ar: 'الاتهام وهمي ويستند إلى افتراضات خاطئة، كما قالت البعثة الإيرانية حين استخدمت حق الرد، مذكّرة برسالتها المؤرخة 10 سبتمبر (S/2022/685).',
        },
        sources: ['iran-un-letter-2022-09-10', 'tabnak-reply-2022-09-29'],
      },
    ],
    notes: [
      {
        en: 'Iran’s reply to Albania is quoted from the Tehran Times of 30 September 2022. IRNA, carried by Tabnak on the 29th, also reports a right of reply at the end of the debate, but only its part about the United Arab Emirates.',
        ar: 'نص الرد الإيراني على ألبانيا مأخوذ مما نشرته صحيفة طهران تايمز في 30 سبتمبر 2022. أما وكالة إرنا، التي نقل عنها موقع تابناك في 29 سبتمبر، فتذكر استخدام حق الرد في ختام المناقشة، لكنها تتناول شقه الخاص بالإمارات.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'Iran’s right of reply, until now mentioned in a note, is now given as its answer.',
          ar: 'صار حق الرد الذي استخدمته إيران، وكان مذكورا في ملاحظة، ردا قائما بذاته.',
        },
      },
    ],
    sources: ['america-times-unga', 'albeu-unga', 'tabnak-reply-2022-09-29'],
  },
  'dart-fbi-final-report-2022': {
    date: '2022-09-24/2022-09-26',
    title: {
      en: 'Albanian agency dates break-in to 21 May 2021; a tenth of systems hit',
      ar: 'وكالة ألبانية: الاختراق بدأ في 21 مايو 2021 وطال عُشر الأنظمة',
    },
    short: { en: 'Albania: break-in began in 2021', ar: 'ألبانيا: الاختراق بدأ عام 2021' },
    summary: {
      en: 'AKSHI, Albania’s government IT agency, published the findings of inquiries by Microsoft and the FBI. They say the intruders first got in on 21 May 2021, through administrata.al, that about a tenth of the systems were hit and that the bid to wipe them all failed. The attacks of July and September, they add, differed in vector and duration.',
      ar: 'أعلنت الوكالة الوطنية لمجتمع المعلومات (AKSHI) ما توصلت إليه تحقيقات مايكروسوفت ومكتب التحقيقات الفيدرالي. وخلصت التحقيقات إلى أن المتسللين دخلوا أول مرة في 21 مايو 2021 عبر administrata.al، وأن نحو عُشر الأنظمة تضرر وأخفقت محاولة محوها كلها، وأن هجومي يوليو وسبتمبر اختلفا في المسار والمدة.',
    },
    kind: 'investigation',
    actors: ['albania', 'microsoft', 'fbi', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        accounts: ['limited-harm'],
        text: {
          en: 'The Iranian attack missed its aim, and everything was recovered within a week, the agency said.',
          ar: 'أخفق الهجوم الإيراني في بلوغ هدفه، واستُعيد كل شيء خلال أسبوع، كما قالت الوكالة.',
        },
        sources: ['opinion-akshi-report-2022', 'voxnews-final-2022'],
      },
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'AKSHI only hosted the breached system, administrata.al, which was bought with European pre-accession funds; it neither built nor ran it.',
          ar: 'اقتصر دور الوكالة على استضافة النظام المخترق administrata.al الممول من أموال أوروبية مخصصة لما قبل الانضمام، فهي لم تنفذه ولم تُدره.',
        },
        sources: ['opinion-akshi-report-2022'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Opinion.al dates AKSHI’s publication to 24 September; Vox News carried the report on the 26th. Tirana prosecutors had said on the 20th that both attacks were of the same type and came from the same source.',
        ar: 'يقول موقع Opinion.al إن الوكالة نشرت التقرير في 24 سبتمبر، ونشره موقع Vox News في 26 سبتمبر. وكانت نيابة تيرانا قد قالت في 20 سبتمبر إن الهجومين من النوع نفسه ومن المصدر نفسه.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'The report that names the day of the first intrusion and tells the attacks of July and September apart.',
          ar: 'أضفنا هذا الحدث، وفيه تقرير يحدد يوم الاختراق الأول ويميز بين هجومي يوليو وسبتمبر.',
        },
      },
    ],
    sources: ['voxnews-final-2022', 'opinion-akshi-report-2022', 'opinion-prosecutors-2022-09-20'],
  },
  'memex-suspects-list-leak': {
    date: '2022-10-03',
    title: {
      en: 'List of crime suspects leaked; police deny Memex was hacked',
      ar: 'تسريب قائمة مشتبه فيهم والشرطة تنفي اختراق نظام ميمكس',
    },
    short: { en: 'List of crime suspects leaked', ar: 'تسريب قائمة مشتبه فيهم' },
    summary: {
      en: 'Homeland Justice posted a file on some 300 crime suspects, said to come from the police database Memex. The police and the interior minister denied that it came from there, and Prime Minister Edi Rama called the list doctored. Further releases followed in October and November.',
      ar: 'نشرت «هوملاند جاستس» ملفا عن نحو 300 مشتبه فيه، قيل إنه من قاعدة بيانات ميمكس التابعة للشرطة. ونفت الشرطة ووزير الداخلية أن يكون النظام مصدره، وقال رئيس الوزراء راما إن القائمة محرّفة. وتلت ذلك تسريبات أخرى في أكتوبر ونوفمبر.',
    },
    kind: 'leak',
    actors: ['homeland-justice', 'albania'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'denies',
        accounts: ['limited-harm'],
        text: {
          en: 'Memex was not damaged, and the list mixes criminals with politicians and journalists.',
          ar: 'لم يتضرر نظام ميمكس، والقائمة تخلط بين مجرمين وسياسيين وصحفيين.',
        },
        sources: ['newarab-ap-memex', 'ap-kion-2022-10-03'],
      },
      {
        by: 'media',
        stance: 'reports',
        accounts: ['serious-harm'],
        text: {
          en: 'Analysts and local media took the 1.7 GB release as a sign that Memex had been breached.',
          ar: 'رأى محللون ووسائل إعلام محلية في الملف، وحجمه 1.7 غيغابايت، مؤشرا على اختراق ميمكس.',
        },
        sources: ['mei-zaimi', 'newarab-ap-memex'],
      },
      {
        by: 'opposition',
        stance: 'asserts',
        accounts: ['serious-harm'],
        text: {
          en: 'A parliamentary hearing of the intelligence service confirmed that TIMS and Memex were hacked, opposition MP Flamur Noka said.',
          ar: 'أكدت جلسة استماع برلمانية مع جهاز الاستخبارات اختراق نظامي TIMS وميمكس، كما قال النائب المعارض فلامور نوكا.',
        },
        sources: ['gijotina-noka'],
      },
    ],
    notes: [
      {
        en: 'The later releases include travel data of intelligence chief Helidon Bendo for 2005–2022, on 19 October, and another file on 2 November, according to the Middle East Institute.',
        ar: 'شملت التسريبات اللاحقة، وفق معهد الشرق الأوسط، بيانات سفر رئيس الاستخبارات هيليدون بيندو بين 2005 و2022، نُشرت في 19 أكتوبر، وتسريبا آخر في 2 نوفمبر.',
      },
      {
        en: 'The report of Noka’s words is undated.',
        ar: 'التقرير الذي نقل كلام نوكا غير مؤرخ.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'An opposition MP’s statement that the hacking of Memex, which the police denied, was confirmed in parliament.',
          ar: 'أضفنا قول نائب معارض إن اختراق ميمكس، الذي نفته الشرطة، تأكد في البرلمان.',
        },
      },
    ],
    sources: ['newarab-ap-memex', 'ap-kion-2022-10-03', 'mei-zaimi', 'faktoje'],
  },
  'rama-article-5-considered': {
    date: '2022-10-05',
    title: {
      en: 'Rama: Albania weighed invoking NATO’s Article 5',
      ar: 'راما: ألبانيا درست تفعيل المادة الخامسة من معاهدة الناتو',
    },
    short: { en: 'Rama: Article 5 was weighed', ar: 'راما: بحثنا المادة الخامسة' },
    summary: {
      en: 'Prime Minister Edi Rama told Politico that his government had considered invoking NATO’s mutual-defence clause after the cyberattacks it blames on Iran, but chose not to risk escalation or antagonise its allies. In September the White House and a NATO official had said such a step was for the allies and the Council to decide.',
      ar: 'قال رئيس الوزراء راما لموقع بوليتيكو إن حكومته درست تفعيل بند الدفاع المشترك في الناتو بعد الهجمات السيبرانية التي تنسبها إلى إيران، ثم آثرت ألا تجازف بالتصعيد أو بإغضاب حلفائها. وكان البيت الأبيض ومسؤول في الحلف قد قالا في سبتمبر إن قرارا كهذا يعود إلى الحلفاء ومجلس الحلف.',
    },
    kind: 'statement',
    actors: ['albania', 'nato', 'usa', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        accuses: ['iran'],
        text: {
          en: 'After the attacks attributed to Iran the option was considered and dropped, out of respect for allies, who need not be told what to do.',
          ar: 'دُرس هذا الخيار بعد الهجمات المنسوبة إلى إيران ثم استُبعد، احتراما للحلفاء الذين لا يُملى عليهم ما يفعلون.',
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
        sources: ['urdupoint-afp-2022-09-08', 'elsiyasa-article5-2022-09-08'],
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
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'The interview appeared on 5 October; when the step was weighed is not known. Rama did not say for how long or how seriously it was considered.',
        ar: 'نُشرت المقابلة في 5 أكتوبر، أما موعد دراسة الخطوة فغير معروف. ولم يوضح راما كم استغرقت دراستها ولا مدى جديتها.',
      },
      {
        en: 'Some Arabic outlets turned the White House remark into a threat of a NATO response; the AFP report says nothing of the kind.',
        ar: 'صورت وسائل إعلام عربية تعليق البيت الأبيض على أنه تهديد برد من الناتو، ولا يرد ذلك في نص وكالة فرانس برس.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'clarified',
        text: {
          en: 'The text now says that the attacks in question are those blamed on Iran, and gives Iran’s denial.',
          ar: 'صار النص يذكر أن الهجمات المقصودة هي المنسوبة إلى إيران، ومعه نفي إيران.',
        },
      },
    ],
    sources: [
      'politico-2022-10-05',
      'urdupoint-afp-2022-09-08',
      'elsiyasa-article5-2022-09-08',
      'voa-fa-article5',
    ],
  },
  'us-house-draft-resolution-2022': {
    date: '2022-10-07',
    title: {
      en: 'Draft resolution in US House condemns attacks on Albania',
      ar: 'مشروع قرار في مجلس النواب الأمريكي يدين الهجمات على ألبانيا',
    },
    short: { en: 'House draft condemns Iran', ar: 'مشروع قرار أمريكي يدين إيران' },
    summary: {
      en: 'Four members of the US House of Representatives, Ritchie Torres, Jim Himes, Lisa McClain and Robert Aderholt, co-chairs of its group on Albanian issues, introduced a draft resolution condemning Iran’s cyberattacks on Albania. It seeks accountability for the attacks and stronger Albanian cyber defences.',
      ar: 'قدم أربعة من أعضاء مجلس النواب الأمريكي، هم ريتشي توريس وجيم هايمز وليزا ماكلين وروبرت أديرهولت، رؤساء مجموعته المعنية بالشؤون الألبانية، مشروع قرار يدين هجمات إيران السيبرانية على ألبانيا. ويدعو المشروع إلى محاسبة المسؤولين عن الهجمات وتعزيز الدفاعات السيبرانية الألبانية.',
    },
    kind: 'statement',
    actors: ['usa', 'iran', 'albania'],
    importance: 3,
    claims: [
      {
        by: 'usa',
        stance: 'condemns',
        accuses: ['iran'],
        text: {
          en: 'Iran tried methodically to undermine Albania and will go on doing so unless it is restrained, Torres said.',
          ar: 'سعت إيران بصورة منهجية إلى تقويض ألبانيا، وستواصل ذلك ما لم تُردع، كما قال توريس.',
        },
        sources: ['gazetashqiptare-2022-10-07', 'albeu-resolution-2022'],
      },
      {
        by: 'albania',
        stance: 'supports',
        accuses: ['iran'],
        text: {
          en: 'Iran must answer for its actions, Foreign Minister Olta Xhaçka said, thanking the lawmakers.',
          ar: 'لا بد أن تُحاسب إيران على أفعالها، كما قالت وزيرة الخارجية أولتا جاتشكا، شاكرة للنواب مبادرتهم.',
        },
        sources: ['albeu-resolution-2022'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Gazeta Shqiptare wrote on 7 October that the draft was introduced “today”. Whether the House voted on it is not known.',
        ar: 'كتبت صحيفة Gazeta Shqiptare في 7 أكتوبر أن المشروع قُدم «اليوم». ولا يُعرف هل صوت المجلس عليه.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'Beside the White House’s and the Treasury’s steps of September, that of members of Congress was missing.',
          ar: 'أضفنا هذا الحدث، إذ ذكرنا ما فعله البيت الأبيض ووزارة الخزانة في سبتمبر وأغفلنا ما فعله بعدهما أعضاء في الكونغرس.',
        },
      },
    ],
    sources: ['gazetashqiptare-2022-10-07', 'albeu-resolution-2022', 'a2news-2022-10-10'],
  },
  'albanian-national-security-council-meets': {
    date: '2022-10-10',
    title: {
      en: 'President Begaj chairs national security council on the attacks',
      ar: 'الرئيس بيغاي يرأس اجتماعا لمجلس الأمن القومي بشأن الهجمات',
    },
    short: { en: 'Begaj chairs security meeting', ar: 'مجلس الأمن القومي يجتمع' },
    summary: {
      en: 'President Bajram Begaj chaired a meeting of Albania’s National Security Council on the damage to state systems and the defences needed. It lasted about two hours, with Prime Minister Edi Rama attending. New police data surfaced on Telegram at the same time.',
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
      {
        en: 'Hashtag.al wrote on 9 October that another cyberattack had hit Albania’s courts a few days before.',
        ar: 'كتب موقع Hashtag.al في 9 أكتوبر أن هجوما سيبرانيا آخر أصاب المحاكم الألبانية قبل ذلك بأيام.',
      },
    ],
    sources: ['a2news-2022-10-10', 'shqiptarja-2022-10-10', 'eurasia-ro-2022-10-11', 'hashtag-2022-10-09'],
  },
  'albania-seeks-legal-help-abroad-2022': {
    date: '2022-10-11',
    title: {
      en: 'Albania asks UK, China and Russia for help against leak sites',
      ar: 'ألبانيا تطلب عون بريطانيا والصين وروسيا ضد مواقع التسريبات',
    },
    short: { en: 'Albania seeks help against leaks', ar: 'ألبانيا تطلب عونا ضد التسريبات' },
    summary: {
      en: 'Albanian prosecutors said that sites publishing hacked data had addresses in Hong Kong, Britain and Russia, and that they had sent requests for legal assistance to Britain, China and Russia. They added that under Albanian law the sites and whatever they publish count as seized.',
      ar: 'قالت النيابة الألبانية إن المواقع التي تنشر البيانات المخترقة لها عناوين في هونغ كونغ وبريطانيا وروسيا، وإنها أرسلت إلى بريطانيا والصين وروسيا طلبات مساعدة قضائية. وأضافت أن هذه المواقع وكل ما تنشره تُعد محجوزا عليها بموجب القانون الألباني.',
    },
    kind: 'legal',
    actors: ['albania', 'uk'],
    importance: 3,
    claims: [
      {
        by: 'albania',
        stance: 'asserts',
        text: {
          en: 'The attacks of July and 9 September were of the same type and came from the same source, and are being investigated as one case.',
          ar: 'هجوما يوليو و9 سبتمبر من النوع نفسه ومن المصدر نفسه، ويجري التحقيق فيهما في قضية واحدة.',
        },
        sources: ['thealbanian-prosecutors-2022-10'],
      },
    ],
    notes: [
      {
        en: 'The requests were reported on 11 October; when they were sent is not known.',
        ar: 'نُشر خبر الطلبات في 11 أكتوبر، ولا يُعرف متى أُرسلت.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'added',
        text: {
          en: 'How Albanian prosecutors tried to have the leaks stopped abroad.',
          ar: 'أضفنا هذا الحدث، وفيه ما فعلته النيابة الألبانية لوقف التسريبات في الخارج.',
        },
      },
    ],
    sources: ['tvboin-2022-10-11', 'thealbanian-prosecutors-2022-10'],
  },
  'dw-mek-motive-2022': {
    date: '2022-10-23',
    title: {
      en: 'Report cites Deutsche Welle: MEK presence motivated attacks',
      ar: 'تقرير ينقل عن دويتشه فيله: وجود مجاهدي خلق هو الدافع إلى الهجمات',
    },
    short: { en: 'Report: MEK presence was motive', ar: 'تقرير: وجود مجاهدي خلق هو الدافع' },
    summary: {
      en: 'The Egyptian site Sada El-Balad, citing Deutsche Welle, reported on 23 October 2022 that the motive for the attacks was the presence in Albania of about 3,000 members of the MEK, an opposition group that Tehran calls terrorist. Albania took it in from 2013 at the request of Washington and the UN.',
      ar: 'كتب موقع صدى البلد المصري في 23 أكتوبر 2022، نقلا عن دويتشه فيله، أن الدافع إلى الهجمات وجود نحو 3000 عضو في منظمة مجاهدي خلق الإيرانية المعارضة في ألبانيا، وهي جماعة تصفها طهران بالإرهابية. وكانت ألبانيا قد بدأت استضافة المنظمة في 2013 بطلب من واشنطن والأمم المتحدة.',
    },
    kind: 'background',
    actors: ['media', 'mek', 'albania', 'iran'],
    importance: 2,
    claims: [
      {
        by: 'attackers',
        stance: 'asserts',
        accuses: ['mek'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: '“Albania is still paying for the terrorist acts of the MEK cult in Durres,” read a message on the border system hacked in September.',
          ar: '«ما زالت ألبانيا تدفع ثمن الأعمال الإرهابية لطائفة مجاهدي خلق في دوريس»، كما جاء في رسالة ظهرت على نظام الحدود المخترق في سبتمبر.',
        },
        sources: ['exit-nejat-repost'],
      },
      {
        by: 'iran',
        stance: 'asserts',
        accuses: ['mek'],
        accounts: ['mek-not-legitimate'],
        text: {
          en: 'The MEK is a terrorist group that should not be given shelter.',
          ar: 'منظمة مجاهدي خلق جماعة إرهابية لا ينبغي إيواؤها.',
        },
        sources: ['abna-brussels-2022-09-10', 'irna-ar-brussels', 'euocs-tims'],
      },
      mekRejectsLabel,
      {
        by: 'microsoft',
        stance: 'asserts',
        text: {
          en: 'The MEK was the primary target of the July attack.',
          ar: 'كانت منظمة مجاهدي خلق الهدف الرئيسي لهجوم يوليو.',
        },
        sources: ['nyt-microsoft-2023'],
      },
      {
        by: 'opposition',
        stance: 'asserts',
        text: {
          en: 'Had Albania not sheltered the MEK, it would not have been attacked, Democratic Party MP Aldo Bumçi said in September 2022.',
          ar: 'لو لم تؤو ألبانيا مجاهدي خلق لما تعرضت للهجوم، كما قال ألدو بومتشي، النائب عن الحزب الديمقراطي، في سبتمبر 2022.',
        },
        sources: ['exit-denial-2022'],
      },
      iranDeniesAll,
    ],
    notes: [
      {
        en: 'Deutsche Welle’s own article is of 16 September 2022. It tells of both attacks, of Albania’s evidence and of Iran’s denial; its words on the motive are known only through Sada El-Balad.',
        ar: 'نُشر تقرير دويتشه فيله نفسه في 16 سبتمبر 2022. وهو يروي الهجومين ونفي إيران وما قدمته ألبانيا من أدلة. أما ما يُنسب إلى دويتشه فيله عن الدافع فلا يُعرف إلا عن طريق صدى البلد.',
      },
      {
        en: 'The offer of 2013 covered 210 people. By September 2016 Washington counted more than 3,000 moved out of Iraq, not all of them to Albania.',
        ar: 'شمل عرض عام 2013 استضافة 210 أشخاص. وبحلول سبتمبر 2016 أحصت واشنطن أكثر من 3000 شخص نُقلوا من العراق، ولم يذهبوا جميعا إلى ألبانيا.',
      },
      {
        en: 'Deutsche Welle’s article dates the break in relations to 6 September; Reuters, the Associated Press and others say the 7th. It names the first target as administrata.al, which Sada El-Balad writes adminata.al.',
        ar: 'يقول تقرير دويتشه فيله إن العلاقات قُطعت في 6 سبتمبر، بينما تذكر رويترز وأسوشيتد برس وغيرهما يوم 7 سبتمبر. ويسمي الهدف الأول administrata.al، ويرد محرفا في موقع صدى البلد بصيغة adminata.al.',
      },
    ],
    revisions: [
      {
        day: '2026-11-28',
        sort: 'corrected',
        text: {
          en: 'We dated this to 16 September, the day of Deutsche Welle’s article. In fact the words on the motive are known only from Sada El-Balad’s report of 23 October, which is now named. Added: what Iran, the MEK and an opposition MP say.',
          ar: 'جعلنا تاريخ هذا الحدث 16 سبتمبر، وهو يوم نشر تقرير دويتشه فيله. والصواب أن الكلام عن الدافع لا يُعرف إلا من تقرير صدى البلد في 23 أكتوبر، وقد سميناه. وأضفنا ما تقوله إيران ومنظمة مجاهدي خلق ونائب معارض.',
        },
      },
    ],
    sources: ['elbalad-rama-2022', 'dw-2022-09-16', 'arabnews-afp-2022-09-07', 'aljazeera-2022-09-10'],
  },
} as const satisfies Record<string, Event>;
