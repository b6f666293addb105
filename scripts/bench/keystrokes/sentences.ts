/** A sentence as a news text has it, and the English a translator would print. */
export interface Pair {
  readonly source: string;
  readonly reference: string;
}

/** Written for this measure; no model was trained on them. */
export const PAIRS: readonly Pair[] = [
  {
    source: 'افتتح وزير الصحة مستشفى جديدا في شمال البلاد يوم الأحد.',
    reference: 'The health minister opened a new hospital in the north of the country on Sunday.',
  },
  {
    source: 'قالت الحكومة إن أسعار الخبز لن ترتفع هذا العام.',
    reference: 'The government said bread prices would not rise this year.',
  },
  {
    source: 'وصل الرئيس إلى العاصمة الفرنسية صباح اليوم في زيارة تستمر ثلاثة أيام.',
    reference: 'The president arrived in the French capital this morning on a three-day visit.',
  },
  {
    source: 'أغلقت الشرطة الطريق الرئيسي بعد حادث بين حافلة وشاحنة.',
    reference: 'Police closed the main road after an accident between a bus and a truck.',
  },
  {
    source: 'يعمل في المصنع نحو 400 عامل، معظمهم من القرى القريبة.',
    reference: 'About 400 workers are employed at the factory, most of them from nearby villages.',
  },
  {
    source: 'فاز المنتخب الوطني على ضيفه بهدفين مقابل هدف واحد.',
    reference: 'The national team beat its visitors by two goals to one.',
  },
  {
    source: 'حذر خبراء من أن نقص المياه سيزداد في السنوات المقبلة.',
    reference: 'Experts warned that the water shortage will grow in the coming years.',
  },
  {
    source: 'وقع البلدان اتفاقا جديدا للتعاون في مجال الطاقة.',
    reference: 'The two countries signed a new agreement on energy cooperation.',
  },
  {
    source: 'ودعا رئيس الوزراء جميع الأحزاب إلى الحوار.',
    reference: 'The prime minister called on all parties to hold a dialogue.',
  },
  {
    source: 'شارك آلاف الطلاب في مسيرة سلمية أمام البرلمان.',
    reference: 'Thousands of students took part in a peaceful march outside parliament.',
  },
  {
    source: 'ارتفع عدد السياح في النصف الأول من العام بنسبة 12 في المئة.',
    reference: 'The number of tourists rose by 12 percent in the first half of the year.',
  },
  {
    source: 'تعرض المتحف الوطني أكثر من مئة لوحة من القرن الماضي.',
    reference:
      'The national museum is showing more than a hundred paintings from the last century.',
  },
  {
    source: 'أعلنت الشركة أنها ستبني مدرسة للأطفال في المدينة.',
    reference: 'The company announced that it would build a school for children in the city.',
  },
  {
    source: 'لم تعرف بعد أسباب الحريق الذي اندلع في السوق القديم.',
    reference: 'The causes of the fire that broke out in the old market are not yet known.',
  },
  {
    source: 'يطالب المزارعون بدعم أكبر بعد موسم ضعيف.',
    reference: 'Farmers are demanding more support after a weak season.',
  },
  {
    source: 'عاد مئات اللاجئين إلى بيوتهم بعد توقف القتال.',
    reference: 'Hundreds of refugees returned to their homes after the fighting stopped.',
  },
  {
    source: 'تبدأ المحكمة النظر في القضية الأسبوع المقبل.',
    reference: 'The court will begin hearing the case next week.',
  },
  {
    source: 'وقال المتحدث باسم الجيش إن العملية انتهت دون خسائر.',
    reference: 'The army spokesman said the operation had ended without losses.',
  },
  {
    source: 'سيربط الجسر الجديد بين ضفتي النهر لأول مرة.',
    reference: 'The new bridge will link the two banks of the river for the first time.',
  },
  {
    source: 'نشرت الكاتبة روايتها الثالثة عن الحياة في الريف.',
    reference: 'The author published her third novel about life in the countryside.',
  },
];
