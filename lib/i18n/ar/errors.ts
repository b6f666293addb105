import type { ImportNotice } from '@/lib/document';
import type { ErrorCode } from '@/lib/errors';

/** One sentence for each error code, filled from the error's details. */
export const errors = {
  BAD_REQUEST: 'هذا الطلب غير مفهوم. \u2068{{field}} {{reason}}\u2069',
  EMPTY_INPUT: 'لا نص فيه.',
  BINARY_INPUT: 'هذا ليس ملفا نصيا.',
  UNSUPPORTED_FORMAT:
    'لا يمكن فتح هذا النوع من الملفات: \u2068{{format}}\u2069. استعمل ملف \u2068.txt\u2069 أو \u2068.md\u2069.',
  NO_LETTERS: 'ليس في هذا النص حرف واحد.',
  INPUT_TOO_LARGE: 'هذا الملف أكبر مما ينبغي؛ الحد {{limitMegabytes, number}} م.ب.',
  DOCUMENT_TOO_LONG:
    'هذا النص أطول مما ينبغي؛ الحد {{limitCharacters, number}} حرف. قسّمه وافتح أجزاءه.',
  TOO_MANY_SENTENCES:
    'في هذا النص من الجمل أكثر مما ينبغي؛ الحد {{limitSentences, number}}. قسّمه وافتح أجزاءه.',
  TARGET_TOO_LONG:
    'هذه الجملة أطول مما ينبغي؛ الحد {{limitCharacters, number}} حرف. نصك محفوظ على هذا الجهاز.',
  TITLE_EMPTY: 'لا بد في العنوان من حرف واحد على الأقل.',
  HOST_NOT_ALLOWED:
    'هذا العنوان غير مسموح به هنا: \u2068{{host}}\u2069. يُسمح به بواسطة MUWAZI_ALLOWED_HOSTS.',
  ORIGIN_NOT_ALLOWED: 'حاول موقع آخر تغيير مستنداتك، فرُفض طلبه.',
  DOCUMENT_NOT_FOUND: 'هذا المستند لم يعد موجودا.',
  BLOCK_NOT_FOUND: 'هذه الفقرة لم تعد موجودة.',
  SEGMENT_NOT_FOUND: 'هذه الجملة لم تعد موجودة.',
  REVISION_NOT_FOUND: 'هذه النسخة لم تعد موجودة.',
  STALE_REVISION: 'تغيّرت هذه الجملة في مكان آخر في هذه الأثناء.',
  MODEL_NOT_FOUND: 'لا يوجد نموذج ترجمة باسم «\u2068{{model}}\u2069».',
  MODEL_NOT_FETCHED:
    'نموذج الترجمة \u2068{{model}}\u2069 ليس على هذا الجهاز بعد. اجلبه بالأمر: \u2068npx muwazi models pull {{model}}\u2069',
  MODEL_FILE_MISSING: 'ملف من ملفات نموذج الترجمة مفقود: \u2068{{file}}\u2069',
  MODEL_HASH_MISMATCH: 'ملف من ملفات نموذج الترجمة ليس كما ينبغي، فلم يُستعمل: \u2068{{file}}\u2069',
  MODEL_INVALID: 'ليس في هذا المجلد نموذج ترجمة صالح: \u2068{{reason}}\u2069',
  MODEL_DOWNLOAD_FAILED: 'تعذّر جلب نموذج الترجمة: \u2068{{reason}}\u2069',
  ENGINE_STOPPED: 'توقف محرك الترجمة. أعد المحاولة.',
  CANCELLED: 'أُوقف هذا العمل.',
  DATA_FOLDER_IN_USE: 'موازٍ يعمل من قبل بمجلد البيانات هذا: \u2068{{folder}}\u2069',
  STORE_TOO_NEW: 'كتب هذه المستندات إصدار أحدث من موازٍ. حدّث هذا الإصدار لفتحها.',
  WRONG_USAGE: 'لا يصح هذا الاستعمال. \u2068{{reason}}\u2069',
  INTERNAL: 'حدث خلل داخل موازٍ. لم يضِع شيء مما كتبته؛ أعد المحاولة.',
} as const satisfies Record<ErrorCode, string>;

/** What an importer changed or noticed. */
export const imports = {
  ENCODING_GUESSED: 'لا يذكر الملف ترميزه؛ قُرئ على أنه \u2068{{encoding}}\u2069.',
  CONTROLS_REMOVED: 'أُزيلت من النص محارف تحكم خفية.',
  SURROGATES_REPLACED: 'استُبدل بالمحارف المعطوبة الرمز �.',
  ADDRESSES_LEFT_OUT: 'تظهر الروابط والصور بكلماتها من دون عناوينها.',
  MOSTLY_NOT_ARABIC: 'معظم هذا النص ليس عربيا؛ لا تُترجم منه إلا الجمل العربية.',
  LONG_LINES_SPLIT: 'قُسّمت الفقرات الطويلة جدا لتسهل قراءتها.',
} as const satisfies Record<ImportNotice['code'], string>;
