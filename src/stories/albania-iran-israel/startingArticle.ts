import type { Stance } from '../../story/types.ts';

/** What an event must tell, in both languages, so that a statement of the article is found in it. */
interface Place {
  readonly event: string;
  /** Its EDTF date. */
  readonly date: string;
  readonly en: readonly RegExp[];
  readonly ar: readonly RegExp[];
  /** Who says so, where it is a claim: `iran denies`. */
  readonly claims?: readonly `${string} ${Stance}`[];
}

/** A statement of the article and where the story holds it. */
interface Statement {
  readonly says: string;
  readonly foundIn: readonly Place[];
}

/**
 * The sixteen statements of the article that the product began from: a report of Sada El-Balad (Egypt) of 23 October
 * 2022, which relays Yedioth Ahronoth and Deutsche Welle. Each is somewhere in the story, corrected where it was wrong.
 */
export const statements: readonly Statement[] = [
  {
    says: 'Hebrew media: Rama asks Israel for cyber help after the break with Iran',
    foundIn: [
      {
        event: 'rama-arrives-israel-2022',
        date: '2022-10-23',
        en: [
          /Hebrew-language media/u,
          /asked Israel to help/u,
          /break off relations/u,
          /He is prime minister/u,
        ],
        ar: [/وسائل إعلام عبرية/u, /طلب راما مساعدة إسرائيل/u, /قطع علاقاتها/u, /والصحيح أنه رئيس الوزراء/u],
        claims: ['media reports'],
      },
    ],
  },
  {
    says: 'Rama begins a visit to Israel to strengthen cyber security',
    foundIn: [
      {
        event: 'rama-arrives-israel-2022',
        date: '2022-10-23',
        en: [/three-day official visit on Sunday/u, /strengthen his country’s cybersecurity/u],
        ar: [/الأحد، زيارة رسمية لإسرائيل تستمر ثلاثة أيام/u, /تعزيز الأمن السيبراني/u],
      },
      { event: 'rama-visit-ends-2022', date: '2022-10-25', en: [/Rama/u], ar: [/راما/u] },
    ],
  },
  {
    says: 'He meets interim Prime Minister Yair Lapid',
    foundIn: [
      {
        event: 'rama-lapid-meeting-2022',
        date: '2022-10-23',
        en: [/Yair Lapid, Israel’s interim prime minister, met/u],
        ar: [/رئيس الوزراء الإسرائيلي المؤقت يائير لابيد/u],
      },
    ],
  },
  {
    says: 'On Monday he meets President Isaac Herzog',
    foundIn: [
      {
        event: 'rama-herzog-meeting-2022',
        date: '2022-10-24',
        en: [/President Isaac Herzog/u, /Monday/u],
        ar: [/الرئيس الإسرائيلي إسحاق هرتسوغ/u, /الاثنين/u],
      },
    ],
  },
  {
    says: 'Then separately opposition leader Benjamin Netanyahu (announced only)',
    foundIn: [
      {
        event: 'rama-netanyahu-planned-2022',
        date: '2022-10-24?',
        en: [/separate meeting with Benjamin Netanyahu/u, /opposition/u, /no report has been found/u],
        ar: [/لقاء منفصل مع بنيامين نتنياهو/u, /المعارضة/u, /لم يُعثر على تقرير/u],
      },
    ],
  },
  {
    says: 'and Knesset Speaker Mickey Levy',
    foundIn: [
      {
        event: 'rama-levy-planned-2022',
        date: '2022-10-23/2022-10-25',
        en: [/Mickey Levy, speaker of the Knesset/u, /Asharq Al-Awsat and Foreign Policy/u],
        ar: [/رئيس الكنيست ميكي ليفي/u, /الشرق الأوسط ومجلة فورين بوليسي/u],
      },
    ],
  },
  {
    says: 'Ministers, deputy ministers and cyber officials are to meet heads of Israeli cyber firms',
    foundIn: [
      {
        event: 'rama-delegation-firms-2022',
        date: '2022-10-23/2022-10-25',
        en: [
          /included ministers/u,
          /deputy ministers/u,
          /cyber chief/u,
          /heads of leading Israeli cyber and information-security companies/u,
          /none of which has been named/u,
          /other fields/u,
        ],
        ar: [/وزراء/u, /نواب وزراء/u, /رؤساء شركات إسرائيلية رائدة/u, /لم يُكشف عن أسمائها/u, /ومجالات أخرى/u],
      },
    ],
  },
  {
    says: 'A separate meeting with the head of the National Cyber Directorate, Gaby Portnoy',
    foundIn: [
      {
        event: 'rama-portnoy-meeting-2022',
        date: '2022-10-24',
        en: [/separate meeting Gaby Portnoy, head of Israel’s National Cyber Directorate/u],
        ar: [/رئيس المديرية الوطنية الإسرائيلية للأمن السيبراني غابي بورتنوي/u, /اجتماع منفصل/u],
      },
    ],
  },
  {
    says: 'First attack, in May: the government server adminata.al',
    foundIn: [
      {
        event: 'reported-first-attack-administrata-may',
        date: '2022-05?',
        en: [/first attack/u, /\badministrata\.al/u, /\badminata\.al/u, /May 2021/u],
        ar: [/هجوم أول/u, /\badministrata\.al/u, /\badminata\.al/u, /مايو 2021/u],
        claims: ['media reports'],
      },
      {
        event: 'initial-access-administrata-2021',
        date: '2021-05-21',
        en: [/\badministrata\.al/u, /\badminata\.al/u],
        ar: [/\badministrata\.al/u, /\badminata\.al/u],
      },
    ],
  },
  {
    says: 'Second attack, in July: the portal e-Albania, and what citizens do there',
    foundIn: [
      {
        event: 'ransomware-wiper-attack-15-july-2022',
        date: '2022-07-15',
        en: [/e-Albania/u, /identity number or passport/u, /request documents/u, /consular appointments/u],
        ar: [/e-Albania/u, /برقم الهوية أو جواز السفر/u, /طلب الوثائق/u, /المواعيد القنصلية/u],
      },
      { event: 'e-albania-shutdown-july-2022', date: '2022-07-17', en: [/e-Albania/u], ar: [/e-Albania/u] },
    ],
  },
  {
    says: 'Investigations by Albania and the United States found that Iran was behind it',
    foundIn: [
      {
        event: 'us-nsc-attributes-attack-to-iran',
        date: '2022-09-07',
        en: [/[Ii]nvestigations by Albania and by the United States both concluded/u],
        ar: [/خلصت التحقيقات الألبانية والأمريكية معا/u],
      },
      {
        event: 'ransomware-wiper-attack-15-july-2022',
        date: '2022-07-15',
        en: [/An investigation established that Iran was behind/u],
        ar: [/أثبت التحقيق أن إيران تقف وراء/u],
        claims: ['albania asserts', 'usa asserts'],
      },
    ],
  },
  {
    says: 'Iran’s foreign ministry denies it: “baseless”',
    foundIn: [
      {
        event: 'iran-foreign-ministry-rejects-accusation',
        date: '2022-09-07',
        en: [/foreign ministry called Albania’s accusation baseless/u],
        ar: [/وصفت الخارجية الإيرانية الاتهام الألباني بأنه لا أساس له/u],
        claims: ['iran denies'],
      },
    ],
  },
  {
    says: 'Iran blames “third parties” and calls the break unwise and lacking insight',
    foundIn: [
      {
        event: 'iran-foreign-ministry-rejects-accusation',
        date: '2022-09-07',
        en: [/Third parties/u, /unwise/u, /lack(?:ed|ing) insight/u],
        ar: [/أطراف ثالثة/u, /«غير حكيمة»/u, /«تفتقر إلى البصيرة»/u],
        claims: ['iran asserts'],
      },
    ],
  },
  {
    says: 'Albania publicly blames Iran for another attack, a day earlier, on the police system TIMS',
    foundIn: [
      {
        event: 'albania-blames-iran-for-tims-attack',
        date: '2022-09-10',
        en: [/publicly blames Iran/u, /A day after/u, /TIMS/u, /“hacker groups in Iran”/u],
        ar: [/تتهم إيران علنا/u, /بعد يوم/u, /TIMS/u, /مجموعات قراصنة في إيران/u],
        claims: ['albania asserts'],
      },
      {
        event: 'tims-border-system-attack',
        date: '2022-09-09',
        en: [/police system that records who enters and leaves the country/u],
        ar: [/التابع للشرطة الذي يسجل الداخلين إلى البلاد والخارجين منها/u],
      },
    ],
  },
  {
    says: 'NATO and the US National Security Council condemn the attacks and support the recovery',
    foundIn: [
      {
        event: 'nato-council-condemns-attack',
        date: '2022-09-08',
        en: [/condemned/u, /July attack/u],
        ar: [/أدان/u, /هجوم يوليو/u],
        claims: ['nato condemns', 'nato supports'],
      },
      {
        event: 'us-nsc-condemns-tims-attack',
        date: '2022-09-11',
        en: [/National Security Council condemned the attack of 9 September/u, /recover/u],
        ar: [/أدان مجلس الأمن القومي الأمريكي هجوم 9 سبتمبر/u, /التعافي/u],
        claims: ['usa condemns', 'usa supports'],
      },
    ],
  },
  {
    says: 'Deutsche Welle: the presence of about 3,000 MEK members, hosted since 2013, is the motive',
    foundIn: [
      {
        event: 'dw-mek-motive-2022',
        date: '2022-10-23',
        en: [
          /Deutsche Welle/u,
          /motive/u,
          /about 3,000 members of the MEK/u,
          /Tehran calls .*terrorist/u,
          /from 2013/u,
        ],
        ar: [/دويتشه فيله/u, /الدافع/u, /نحو 3000 عضو/u, /تصفها طهران بالإرهابية/u, /في 2013/u],
      },
      {
        event: 'mek-accepted-2013',
        date: '2013-03/2013-05',
        en: [/At the request of Washington and the United Nations/u, /210/u, /3,000 by September 2016/u],
        ar: [/بطلب من واشنطن والأمم المتحدة/u, /210/u, /3000 شخص بحلول سبتمبر 2016/u],
      },
    ],
  },
];
