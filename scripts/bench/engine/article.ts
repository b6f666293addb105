/** Parts of sentences, written for this bench. Each sentence of the article is put together from them. */
const WHEN = [
  'في صباح يوم الأحد الماضي',
  'بعد اجتماع استمر أكثر من أربع ساعات',
  'خلال مؤتمر صحفي عقد في العاصمة',
  'قبل أسبوع واحد من بداية العام الدراسي',
  'مع حلول فصل الشتاء',
  'للمرة الأولى منذ عام 2019',
  'في ساعة متأخرة من ليل الخميس',
];
const WHO = [
  'أعلن وزير الزراعة',
  'قال رئيس بلدية المدينة القديمة',
  'أكدت مديرة المتحف الوطني',
  'ذكر المتحدث باسم شركة المياه',
  'أوضح أستاذ التاريخ في الجامعة',
  'كشفت الباحثة في علوم البحار',
  'أشار رئيس نقابة الصيادين',
  'أبلغ مدير المستشفى الصحفيين',
];
const WHAT = [
  'أن العمل في الطريق الساحلي الجديد سيبدأ في شهر آذار',
  'أن عدد الزوار بلغ 12450 زائرا في ثلاثة أيام',
  'أن أسعار الخضار ارتفعت بنسبة 7.5 في المئة',
  'أن السفينة وصلت إلى الميناء وعلى متنها 84 راكبا',
  'أن المشروع سيوفر المياه النظيفة لأكثر من 30 قرية',
  'أن الطلاب سيعودون إلى مدارسهم بعد إصلاح الأسقف',
  'أن اللوحات التي سرقت قبل سنوات عادت إلى مكانها',
  'أن المحطة الشمسية ستنتج نصف ما تحتاج إليه المنطقة من الكهرباء',
];
const MORE = [
  'وأضاف أن السكان سيلاحظون الفرق قبل نهاية الصيف',
  'مشيرا إلى أن التكلفة لن تتجاوز 4 ملايين دولار',
  'بينما طالب الأهالي بفتح طريق آخر إلى السوق',
  'وذلك بالتعاون مع منظمات محلية ودولية',
  'غير أن الأمطار الغزيرة أخرت وصول المعدات',
  'لأن الميزانية التي أقرها المجلس لا تكفي لأكثر من مرحلة واحدة',
];
const SHORT = [
  'عاد الهدوء إلى الشوارع',
  'لم يصب أحد بأذى',
  'فتحت المكتبة أبوابها',
  'توقفت الحافلات عن العمل',
  'انتهى الحصاد مبكرا',
  'انقطع التيار عن الحي الشرقي',
];
const PLACE = [
  'قرب الجسر الكبير',
  'في حي الصفارين',
  'على ضفة النهر',
  'أمام مبنى البريد',
  'في القرى الجبلية',
];

/**
 * An article in Arabic, one string a sentence, all different, 4 to 40 words long. The same every time.
 *
 * @param count sentences wanted, at most some thousands
 */
export function benchArticle(count: number): string[] {
  const random = seededRandom(20_260_101);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const sentences = new Set<string>();
  while (sentences.size < count) {
    const kind = random();
    if (kind < 0.2) sentences.add(`${pick(SHORT)} ${pick(PLACE)} ${pick(WHEN)}.`);
    else if (kind < 0.55) sentences.add(`${pick(WHO)} ${pick(WHAT)} ${pick(PLACE)}.`);
    else if (kind < 0.85)
      sentences.add(`${pick(WHEN)}، ${pick(WHO)} ${pick(WHAT)}، ${pick(MORE)}.`);
    else {
      sentences.add(
        `${pick(WHEN)}، ${pick(WHO)} ${pick(WHAT)} ${pick(PLACE)}، ${pick(MORE)}، ${pick(MORE)}.`,
      );
    }
  }
  return [...sentences];
}

/** Numbers in [0, 1) that are the same every time (Park & Miller's generator). */
function seededRandom(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function countWords(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/u).length, 0);
}
