const WHO = ['الوزير', 'المعلم', 'الطبيبة', 'البحار', 'النجار', 'الكاتبة', 'الجار', 'التاجر'];
const DID = ['زار', 'رأى', 'باع', 'رسم', 'وصف', 'نظف', 'اشترى', 'أصلح'];
const WHAT = ['البيت', 'السفينة', 'السوق', 'المدرسة', 'الباب', 'الحديقة', 'الجسر', 'الكتاب'];
const WHERE = [
  'في القرية',
  'قرب النهر',
  'أمس',
  'في الشتاء',
  'مع أخيه',
  'بعد العيد',
  'وحده',
  'ليلا',
];

/** A short sentence for every number, no two alike. */
export function shortSentence(number: number): string {
  const pick = (list: readonly string[], place: number) =>
    list[Math.floor(number / 8 ** place) % list.length] ?? '';
  const rest = Math.floor(number / 8 ** 4);
  return `${pick(DID, 0)} ${pick(WHO, 1)} ${pick(WHAT, 2)} ${pick(WHERE, 3)} ${rest + 1}.`;
}
