import type { Messages } from './messages';

export const ar: Messages = {
  help: `موازٍ: النص العربي إلى جانب ترجمته الإنجليزية، على جهازك أنت.

  muwazi translate FILE|- [خيارات]    ترجمة ملف نصي أو الدخل القياسي
  muwazi models                       عرض نماذج الترجمة
  muwazi models verify [NAME]         فحص ملفات نموذج، أو كل النماذج، ببصمات SHA-256
  muwazi models pull NAME             جلب نموذج من موقعه وفحصه
  muwazi eval --src FILE --ref FILE   ترجمة ملف سطرا بسطر وتقييمه بمرجع
  muwazi backup FILE                  كتابة نسخة من كل المستندات والتصحيحات
  muwazi --help | --version

translate:
  --to txt|md|html|docx|epub|json صيغة الناتج (من الاسم المعطى في --out، وإلا txt)
  --layout rows|stacked           العربية والإنجليزية جنبا إلى جنب، أو الإنجليزية تحت العربية
                                  (rows لصيغتي docx وhtml، وstacked لصيغ txt وmd وepub)
  --content bilingual|target      اللغتان معا، أو الإنجليزية وحدها
                                  (bilingual لملف، وtarget للدخل القياسي)
  --out PATH                      الكتابة هناك بدلا من الخرج القياسي
  --model NAME|FOLDER             نموذج غير النموذج الافتراضي
  --lines                         سطر خارج لكل سطر داخل، بالترتيب، وفارغ مقابل فارغ

eval:
  --src FILE --ref FILE           العربية والإنجليزية، جملة في كل سطر
  --hyp FILE                      تقييم هذه الترجمات بدلا من النماذج أو معها؛ ويجوز تكراره
  --model NAME|FOLDER             نموذج غير النموذج الافتراضي؛ كرره لمقارنة عدة نماذج
  --beams N                       عدد الفرضيات في كل خطوة، من 1 إلى 8 (2)
  --json                          الأرقام بصيغة JSON

يظهر التقدم على خرج الأخطاء، والناتج على الخرج القياسي أو في PATH.
رمز الخروج 0: تم. 1: فشل. 2: استعمال خاطئ. 130: أوقف بـ Ctrl+C.
المستندات محفوظة في {{dataFolder}} (MUWAZI_DATA).
`,
  unknownCommand: 'لا يوجد أمر باسم "{{name}}".',
  missingCommand: 'ما المطلوب؟',
  missingFile: 'يحتاج translate إلى FILE، أو - للدخل القياسي.',
  tooManyArguments: '"{{value}}" وسيط زائد.',
  unknownOption: '"{{name}}" ليس من خيارات هذا الأمر.',
  missingValue: '{{name}} يحتاج إلى قيمة.',
  noValue: '{{name}} لا يأخذ قيمة.',
  wrongValue: 'لا تصلح القيمة "{{value}}" للخيار {{name}}. الممكن: {{possible}}.',
  linesWith: '--lines يكتب أسطرا عادية، فلا يجتمع مع {{name}}.',
  binaryToTerminal: 'لا يمكن عرض ملف {{format}} هنا. سم ملفا: --out PATH',
  missingOption: '{{command}} يحتاج إلى {{name}}.',
  seeHelp: 'انظر: muwazi --help',
  cannotRead: 'تعذرت قراءة {{file}}: {{reason}}',
  cannotWrite: 'تعذرت كتابة {{file}}: {{reason}}',
  progress: 'الجمل: {{done}} من {{total}} · {{speed}} كلمة/ث',
  timeLeft: 'بقي {{time}}',
  linesProgress: 'الأسطر: {{done}} · {{speed}} كلمة/ث',
  written: 'كتب الملف: {{file}}',
  cancelled: 'أوقف.',
  modelDefault: 'الافتراضي',
  modelNotHere: 'غير مجلوب',
  modelGood: '{{name}}: عدد الملفات {{count}}، كلها سليمة',
  modelFits: '{{name}}: أجزاؤه متوافقة، ولا قائمة تذكر ما ينبغي أن تكون عليه ملفاته',
  modelMissing: '{{name}}: غير مجلوب',
  modelPulling: '{{name}}: ‏{{file}}، {{done}} من {{total}} م.ب',
  modelHere: '{{name}}: موجود هنا وسليم',
  modelPulled: '{{name}}: جلب وفحص',
  linesDiffer: 'عدد الأسطر في {{file}} هو {{lines}}، وفي {{reference}} هو {{wanted}}.',
  evaluating: '{{name}}: الأسطر {{done}} من {{total}} · {{speed}} كلمة/ث',
  differingLines: 'أسطر تخالف الأول: {{count}}',
  noDocuments: 'لا توجد مستندات في {{folder}} لنسخها.',
  backupPostgres: 'المستندات في PostgreSQL. انسخها بالأمر: pg_dump "$DATABASE_URL" > {{file}}',
  backupExists: 'الملف {{file}} موجود من قبل؛ اختر اسما آخر.',
  backedUp: 'كتبت النسخة: {{file}}',
};
