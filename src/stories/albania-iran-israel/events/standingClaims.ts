import type { Claim } from '../ids.ts';

/** What Iran said once of all the accusations: it stands beside each finding that names Iran and got no reply of its own. */
export const iranDeniesAll = {
  by: 'iran',
  stance: 'denies',
  text: {
    en: 'The accusations of cyberattacks on Albania are baseless, the foreign ministry said on 7 September 2022.',
    ar: 'الاتهامات بشن هجمات سيبرانية على ألبانيا لا أساس لها، كما قالت وزارة الخارجية في 7 سبتمبر 2022.',
  },
  sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07'],
} as const satisfies Claim;

/** What the MEK says to being called terrorists: it stands beside each claim that calls it so and got no reply of its own. */
export const mekRejectsLabel = {
  by: 'mek',
  stance: 'denies',
  text: {
    en: 'The terrorist label was illegitimate and a gift to Tehran, the group’s leader, Maryam Rajavi, said in 2012, the year in which Washington lifted it.',
    ar: 'كان وصف المنظمة بالإرهاب غير مشروع و«هدية» لطهران، كما قالت زعيمتها مريم رجوي في 2012، وهو العام الذي شطبتها فيه واشنطن من قائمة الإرهاب.',
  },
  sources: ['reuters-delist-2012', 'chaabpress-rajavi-2012', 'mekiran-label'],
} as const satisfies Claim;

/** What Albania says to being blamed for hosting the MEK: it stands beside each such claim that got no reply of its own. */
export const albaniaOnHosting = {
  by: 'albania',
  stance: 'asserts',
  text: {
    en: 'Taking in members of the MEK was a humanitarian operation, Prime Minister Edi Rama said in January 2020.',
    ar: 'كانت استضافة أعضاء منظمة مجاهدي خلق عملية إنسانية، كما قال رئيس الوزراء إيدي راما في يناير 2020.',
  },
  sources: ['nova-rama-2020'],
} as const satisfies Claim;

/** What Iran said in the Security Council in June 2024: it stands beside later charges that got no reply of their own. */
export const iranDenies2024 = {
  by: 'iran',
  stance: 'denies',
  text: {
    en: 'The charge that Iran supports cyberattacks is baseless, its representative told the UN Security Council on 20 June 2024, in answer to Albania and Israel.',
    ar: 'لا أساس للقول إن إيران تدعم هجمات سيبرانية، كما قال ممثلها أمام مجلس الأمن الدولي في 20 يونيو 2024 ردا على ألبانيا وإسرائيل.',
  },
  sources: ['tasnim-unsc-2024'],
} as const satisfies Claim;

/** What Iran says to the charge of the second attack: it stands beside that attack and each statement that blames Iran for it. */
export const iranOnTims = {
  by: 'iran',
  stance: 'denies',
  text: {
    en: 'Accusations of attacks on Albania are baseless and unproven. On 13 September Iran offered to send experts to look into them.',
    ar: 'الاتهامات بمهاجمة ألبانيا لا أساس لها ولا دليل عليها. وعرضت إيران في 13 سبتمبر إيفاد خبراء لبحثها.',
  },
  sources: ['therecord-tims', 'tehrantimes-ncc-2022-09-14'],
} as const satisfies Claim;
