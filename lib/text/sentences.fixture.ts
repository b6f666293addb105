/**
 * Paragraphs in the style of Arabic news, written for this test, already cut into sentences. A
 * paragraph is its sentences with one space between them. Names and events are invented.
 */
export interface SplitParagraph {
  /** What the paragraph puts to the test. */
  readonly about: string;
  readonly sentences: readonly string[];
}

export const PARAGRAPHS: readonly SplitParagraph[] = [
  {
    about: 'plain full stops',
    sentences: [
      'أعلنت وزارة النقل افتتاح خط القطار الجديد بين العاصمة والميناء.',
      'ويقطع القطار المسافة في أقل من ساعتين.',
      'وتأمل الحكومة أن يخفف المشروع الازدحام على الطريق الساحلي.',
    ],
  },
  {
    about: 'commas and semicolons end nothing',
    sentences: [
      'وصلت القافلة، بعد تأخير دام يومين، إلى المدينة المحاصرة؛ وكانت تحمل أدوية وأغذية.',
      'وقال مسؤول محلي إن الكميات لا تكفي، لكنها تخفف من معاناة السكان.',
    ],
  },
  {
    about: 'a whole sentence quoted in guillemets, the stop outside',
    sentences: [
      'قال رئيس البلدية: «لن نترك أحدا ينام في العراء هذا الشتاء».',
      'وأضاف: «فتحنا ثلاثة مراكز إيواء جديدة في الأحياء القديمة».',
      'ولم يذكر كلفة المشروع.',
    ],
  },
  {
    about: 'the stop inside the guillemets, then a new sentence',
    sentences: [
      'وقالت المتحدثة باسم المنظمة: «الوضع في المخيم يزداد سوءا كل يوم.»',
      'وأضافت أن الفرق الطبية تعمل على مدار الساعة.',
    ],
  },
  {
    about: 'a short quotation of two sentences stays whole',
    sentences: [
      'رد المدرب على السؤال بقوله «خسرنا. هذا كل شيء»، ثم غادر القاعة.',
      'ورفض اللاعبون التعليق على النتيجة.',
    ],
  },
  {
    about: 'two sentences quoted in the middle of a sentence that goes on',
    sentences: [
      'وقال المحامي إن موكله “لم يكن في المدينة. لديه شهود على ذلك”، مطالبا بالإفراج عنه فورا.',
      'ومن المقرر أن تعقد الجلسة المقبلة الأسبوع القادم.',
    ],
  },
  {
    about: 'curly quotation marks turned the wrong way round',
    sentences: [
      'ووصف الكاتب الرواية بـ”التجربة الأصعب في حياته. لن أعيدها“، كما جاء في الحوار.',
      'وتقع الرواية في أربعمئة صفحة.',
    ],
  },
  {
    about: 'straight quotation marks',
    sentences: [
      'قال مدير المستشفى: "نحتاج إلى مولدات كهرباء".',
      'وأوضح أن "غرف العمليات تعمل نصف الوقت فقط. هذا خطر كبير" على حياة المرضى.',
      'وتبعد أقرب محطة للوقود ثلاثين كيلومترا.',
    ],
  },
  {
    about: 'quotations within quotations',
    sentences: [
      'وروى أحد الناجين: «صاح القبطان "اقفزوا الآن!" قبل أن تميل السفينة».',
      'وعثر على ستة ركاب فوق قطعة خشب.',
      'وقالت زوجته: «كان يردد دائما: "البحر لا يرحم." ولم نكن نصدقه».',
    ],
  },
  {
    about: 'a long quotation of several sentences is split',
    sentences: [
      'وقال الوزير في ختام كلمته: «لقد عملنا طوال عامين كاملين على إعادة بناء المدارس التي دمرها الزلزال في المحافظات الشرقية.',
      'ولن نتوقف قبل أن يعود كل تلميذ إلى مقعده في الصف، مهما طال الوقت ومهما ارتفعت تكاليف البناء والتجهيز».',
      'ولقيت كلمته ترحيبا من الحاضرين.',
    ],
  },
  {
    about: 'a quotation that is its own paragraph',
    sentences: [
      '«وصلنا إلى القرية مع غروب الشمس.',
      'كانت البيوت كلها مهجورة.',
      'لم نسمع سوى صوت الريح».',
    ],
  },
  {
    about: 'brackets',
    sentences: [
      'بلغ عدد المسجلين 420 طالبا (منهم 210 طالبات. والبقية طلاب) في العام الماضي.',
      'وتوزعوا على خمس كليات (الطب والهندسة والعلوم والآداب والحقوق).',
      'وافتتحت الجامعة (التي تأسست عام 1961) فرعا جديدا.',
    ],
  },
  {
    about: 'an omission in brackets',
    sentences: [
      'وجاء في البيان: «إن المجلس (…) يدعو إلى وقف فوري للقتال».',
      'وتابع: «ويطالب (...) بفتح الممرات الإنسانية [من دون شروط]».',
    ],
  },
  {
    about: 'an exclamation or question mark in brackets',
    sentences: [
      'زعم الموقع أن المبنى شيد في ليلة واحدة (!) من دون أن يذكر مصدرا.',
      'وقالت الشركة إن الخلل بسيط (؟) ولا يستدعي القلق.',
    ],
  },
  {
    about: 'titles: د. أ. م.',
    sentences: [
      'أوضح د. سامر الحلواني أن اللقاح آمن للأطفال.',
      'وشارك في الندوة أ. هدى المنصوري وم. كريم الزيات ود. ليلى قاسم.',
      'وأدارها أ.د. فؤاد نعمان من كلية العلوم.',
    ],
  },
  {
    about: 'page, volume and part numbers: ص. ج. ط.',
    sentences: [
      'ورد النص في كتاب الرحلات، ص. 45، وفي طبعته الثانية ج. 2 ص. 118.',
      'ولا تزال المخطوطة محفوظة في مكتبة المدينة.',
    ],
  },
  {
    about: 'eras: م. هـ. ق.م.',
    sentences: [
      'بني المسجد سنة 245 هـ. على ضفة النهر، ورمم سنة 1180 م. بأمر من الوالي.',
      'ويعود المعبد المجاور إلى القرن الثالث ق.م. بحسب علماء الآثار.',
      'وسكن الإنسان هذه المنطقة منذ 4000 ق.م.',
      'وقد عثر فيها على أدوات حجرية.',
    ],
  },
  {
    about: 'an era at the end of a sentence',
    sentences: ['توفي الشاعر سنة 1932 م.', 'وقد ترك أربعة دواوين لم ينشر منها سوى اثنين.'],
  },
  {
    about: 'agencies written with full stops',
    sentences: [
      'ونقلت وكالة أ.ف.ب. عن مصدر أمني أن الانفجار وقع قرب السوق.',
      'وذكرت د.ب.أ أن رجال الإطفاء سيطروا على الحريق.',
    ],
  },
  {
    about: 'Latin initials and abbreviations',
    sentences: [
      'وقعت شركة Delta Motors Inc. اتفاقا مع مصنع محلي.',
      'ونشر الباحث J. K. Marlow دراسة عن سوق العمل.',
      'وقال Dr. Harper إن النتائج أولية.',
      'وتستورد الشركة القطع من U.S. ومن دول أخرى.',
    ],
  },
  {
    about: 'a letter that is a name',
    sentences: [
      'ينصح الأطباء بتناول فيتامين د.',
      'ويوجد في السمك والبيض.',
      'وحل المنتخب أولا في المجموعة ب.',
      'وسيواجه ثاني المجموعة أ.',
    ],
  },
  {
    about: 'decimals in both kinds of digits',
    sentences: [
      'ارتفع التضخم إلى 3.5 في المئة في سبتمبر.',
      'وبلغت نسبة البطالة ٧٫٢٪ مقابل ٦٫٩٪ قبل عام.',
      'وسجل العجز 1.250.000 دولار.',
      'وتوقع المصرف نموا قدره ٢.١ بالمئة.',
    ],
  },
  {
    about: 'a number before the full stop',
    sentences: [
      'ارتفع عدد القتلى إلى 25.',
      'وأصيب أكثر من 140 شخصا.',
      'ووقع الحادث عند الكيلومتر ١٨.',
      'ثم أغلق الطريق حتى منتصف الليل.',
    ],
  },
  {
    about: 'dates with full stops',
    sentences: [
      'صدر القرار في 2024.11.02 ودخل حيز التنفيذ بعد شهر.',
      'وينتهي العمل به في 31.12.2026.',
      'ويمكن تمديده مرة واحدة.',
    ],
  },
  {
    about: 'hours and scores',
    sentences: [
      'انطلقت المباراة في الساعة 20.45 بالتوقيت المحلي وانتهت 2:1.',
      'وسجل الهدف الأول في الدقيقة 12.',
      'وأهدر الفريق ركلة جزاء في الدقيقة 90+3.',
    ],
  },
  {
    about: 'a numbered list in a paragraph',
    sentences: [
      '1. تشكيل لجنة مستقلة للتحقيق في الحادث.',
      '2. نشر نتائج التحقيق خلال ثلاثين يوما.',
      '3. تعويض أسر الضحايا.',
    ],
  },
  {
    about: 'a numbered list in Arabic digits',
    sentences: [
      '١. يحظر دخول الشاحنات إلى وسط المدينة نهارا.',
      '٢. ترفع غرامة الوقوف إلى مئتي دينار.',
    ],
  },
  {
    about: 'addresses',
    sentences: [
      'يمكن التسجيل عبر الموقع www.example.org/form.html حتى نهاية الشهر.',
      'وللاستفسار راسلونا على info@example.com.',
      'وتجدون الشروط في https://example.net/a.b/c?id=3&x=1!',
      'ونشر الملف report.v2.pdf على الصفحة نفسها.',
    ],
  },
  {
    about: 'a version and a file name',
    sentences: [
      'يعالج التحديث 4.2.1 ثغرة في الملف config.json على الهواتف القديمة.',
      'وينصح الخبراء بتثبيته فورا.',
    ],
  },
  {
    about: 'an ellipsis inside a sentence',
    sentences: ['كنت أظن أن الأمر بسيط... لكنه لم يكن كذلك.', 'وقال بعد صمت: لا أعرف… ربما غدا.'],
  },
  {
    about: 'an ellipsis at the end of a sentence',
    sentences: [
      'وبقي السؤال معلقا فوق رؤوس الحاضرين من دون أن يجرؤ أحد على الإجابة عنه...',
      'وفي صباح اليوم التالي غادر الوفد المدينة على عجل.',
    ],
  },
  {
    about: 'an ellipsis in a quotation',
    sentences: ['وقال بصوت خافت: «لم أتوقع... لم أتوقع أن أراه حيا».', 'ثم أجهش بالبكاء.'],
  },
  {
    about: 'questions',
    sentences: [
      'هل تنجح الهدنة هذه المرة؟',
      'سؤال يطرحه سكان المدينة كل صباح.',
      'ومن يضمن ألا يتجدد القتال؟',
      'لا أحد يملك جوابا.',
    ],
  },
  {
    about: 'exclamations and marks in a row',
    sentences: [
      'يا لها من مفاجأة!',
      'لم يتوقع أحد فوز الفريق الصغير؟!',
      'حتى المدرب نفسه لم يصدق!!',
      'واحتفل المشجعون حتى الفجر.',
    ],
  },
  {
    about: 'a quoted question before its verb of saying',
    sentences: [
      '«هل ستستقيل؟» سأل أحد الصحفيين.',
      '«متى يعود أبي؟» تقول الطفلة وهي تنظر إلى الباب.',
      '«كفى!» صرخ الرجل في وجه الشرطي.',
      'فساد الصمت القاعة.',
    ],
  },
  {
    about: 'a quoted question in the middle of a sentence',
    sentences: [
      'ورفع المتظاهرون لافتة كتب عليها «إلى متى؟» أمام مبنى البرلمان.',
      'وحمل آخرون شعار “كفى فسادا!” باللغتين.',
      'وتساءلت الصحيفة: «أين ذهبت الأموال؟» في صدر صفحتها الأولى.',
    ],
  },
  {
    about: 'a quoted question that ends its sentence',
    sentences: [
      'وسأل القاضي المتهم: «هل لديك ما تقوله؟»',
      'فأجاب المتهم بأنه بريء.',
      'ثم سأله: «أين كنت ليلة الحادث؟».',
      'ولم يجب.',
    ],
  },
  {
    about: 'a statement before its verb of saying',
    sentences: ['«الطريق مغلقة منذ الصباح.» قال سائق الشاحنة.', 'وكان يحمل شحنة من الدقيق.'],
  },
  {
    about: 'a colon before a quotation or a list',
    sentences: [
      'وأكد البيان النقاط الآتية: وقف إطلاق النار، وتبادل الأسرى، وعودة النازحين.',
      'وختم بالقول: «السلام ممكن».',
      'وحضر اللقاء: وزير الخارجية، ووزير الدفاع.',
    ],
  },
  {
    about: 'a quotation that is not closed',
    sentences: [
      'وقال الشاهد: «رأيت السيارة تقترب بسرعة.',
      'ثم سمعت صوت الانفجار.',
      'ولم أتذكر شيئا بعد ذلك.',
    ],
  },
  {
    about: 'a closing mark that was never opened',
    sentences: ['انتهت المرحلة الأولى من المشروع» بحسب البيان.', 'وتبدأ الثانية في الربيع.'],
  },
  {
    about: 'white space before the full stop',
    sentences: [
      'وصل الوفد إلى المطار مساء أمس .',
      'وكان في استقباله وزير الثقافة .',
      'ولم تعلن مدة الزيارة ؟!',
    ],
  },
  {
    about: 'a stray space before the closing mark',
    sentences: ['قال المتحدث: «سنرد في الوقت المناسب. »', 'وأضاف أن الاجتماع تأجل.'],
  },
  {
    about: 'vowel points at the end of the sentence',
    sentences: ['إنَّ العدلَ أساسُ المُلكِ.', 'هذا ما تعلّمناهُ في المدرسةِ.', 'فهل نعملُ بهِ؟', 'نرجو ذلكَ.'],
  },
  {
    about: 'a footnote mark after the full stop',
    sentences: [
      'تأسست المدينة في القرن التاسع.[1]',
      'ثم توسعت شمالا بعد بناء الجسر.[٢][3]',
      'وهي اليوم عاصمة الإقليم.',
    ],
  },
  {
    about: 'Latin names at sentence edges',
    sentences: [
      'وقعت الحكومة عقدا مع شركة Nordwind.',
      'وقالت Nordwind إن التسليم يبدأ في مارس.',
      'ويدعم النظام iOS و.NET معا.',
    ],
  },
  {
    about: 'a brand with an exclamation mark',
    sentences: ['أعلنت شركة ياهو! للخدمات الرقمية عن خسائر جديدة.', 'وسرحت مئات الموظفين.'],
  },
  {
    about: 'units before the full stop',
    sentences: [
      'يبعد السد عن المدينة نحو 35 كم.',
      'ويبلغ ارتفاعه 120 م.',
      'وقد اكتمل بناؤه قبل عشر سنوات.',
    ],
  },
  {
    about: 'et cetera',
    sentences: [
      'تبيع السوق الخضار والفواكه والتوابل إلخ.',
      'ويقصدها الزوار من القرى المجاورة.',
      'وفيها صاغة ونجارون، إلخ، من أصحاب الحرف.',
    ],
  },
  {
    about: 'telephone numbers',
    sentences: [
      'للحجز يرجى الاتصال على هاتف. 555-0100 خلال ساعات الدوام.',
      'والمكتب مغلق يوم الجمعة.',
    ],
  },
  {
    about: 'an Urdu full stop and a one-character ellipsis',
    sentences: ['وصلت المساعدات إلى الحدود۔', 'وتنتظر الشاحنات الإذن بالعبور۔'],
  },
  {
    about: 'a dialogue with dashes',
    sentences: ['- من أين أنت؟', '- من قرية بعيدة.', '- وكم بقيت في الطريق؟', '- ثلاثة أيام.'],
  },
  {
    about: 'short sentences',
    sentences: ['جاء الليل.', 'نامت المدينة.', 'لم ينم هو.', 'كان ينتظر رسالة.'],
  },
  {
    about: 'words that only look like abbreviations',
    sentences: [
      'هذا الكتاب لك.',
      'وقد كتبت اسمك عليه.',
      'احتفظ به.',
      'فلن تجد مثله في السوق.',
      'وتذكر ما قلته لي.',
      'شكرا لكم.',
    ],
  },
  {
    about: 'a participle that goes on after the quotation',
    sentences: [
      'وقال السفير: «لن نغير موقفنا.» مؤكدا أن بلاده ملتزمة بالاتفاق.',
      'وعلق خصومه «هذا كلام قديم!» مشيرين إلى تصريحات سابقة.',
      'ولم يصدر رد رسمي.',
    ],
  },
  {
    about: 'a source in brackets after the sentence',
    sentences: [
      'سجلت الحرارة رقما قياسيا هذا الصيف.',
      'ويتوقع أن تستمر الموجة حتى نهاية الأسبوع. (وكالات)',
    ],
  },
  {
    about: 'direction marks around the full stop',
    sentences: [
      'نشر الخبر في صحيفة \u200eThe Harbour Post\u200e.\u200f',
      'ثم تناقلته المواقع.\u200f',
      'ولم يتأكد بعد.',
    ],
  },
  {
    about: 'a bracket that holds a whole sentence',
    sentences: [
      'عاد النازحون إلى بيوتهم.',
      '(لم يسمح للصحفيين بمرافقتهم.)',
      'ووجدوا معظمها مدمرا.',
    ],
  },
  {
    about: 'a quotation, then a clause of its own without a full stop before',
    sentences: [
      '«نريد العدالة، لا الانتقام»، قالت والدة الضحية.',
      'وأضافت: «سننتظر حكم القضاء».',
      '«ولن ننسى»، ختمت حديثها.',
    ],
  },
  {
    about: 'ordinal and range numbers',
    sentences: ['تقام الدورة الـ12 في العاصمة بين 3 و9 مايو.', 'ويشارك فيها 10-15 فريقا.'],
  },
  {
    about: 'the pieces of a radio report',
    sentences: [
      'من مراسلنا في الميناء: السفن متوقفة منذ أمس.',
      'الأمواج عالية، والريح شديدة!',
      'متى يعود الصيادون؟',
      'لا موعد حتى الآن.',
    ],
  },
  {
    about: 'a question followed by its answer in one quotation',
    sentences: [
      'وقالت المزارعة: «ماذا نفعل؟ نزرع وننتظر المطر»، وهي تشير إلى الحقل.',
      'ولم تمطر السماء منذ أشهر.',
    ],
  },
  {
    about: 'a quotation over two sentences that ends the paragraph',
    sentences: [
      'وختم الباحث حديثه قائلا: «تحتاج المنطقة إلى إدارة مشتركة لمياه النهر قبل فوات الأوان.',
      'وكل تأخير سيدفع ثمنه المزارعون أولا».',
    ],
  },
];
