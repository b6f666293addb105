import type { Document } from '@/lib/document';
import { buildDocument, type SampleBlock } from './build-document';

/** An article with every kind of block and everything that is hard to set in two directions. */
export const SAMPLE_BLOCKS: readonly SampleBlock[] = [
  {
    kind: 'heading',
    level: 1,
    pairs: [['الميناء الجديد يفتح أبوابه', 'The new port opens its gates']],
  },
  {
    hasDateline: true,
    pairs: [
      ['صفاقس: ', 'Sfax:'],
      [
        'افتتحت وزيرة النقل (ليلى بن يوسف) أمس الميناء الجديد، وقالت “لن يبقى الصيادون بلا مأوى”. ',
        'Transport Minister (Leila Ben Youssef) opened the new port yesterday and said, “The fishermen will not be left without shelter.”',
      ],
      [
        'وبلغت كلفة المشروع 12.5 مليون دينار، أي نحو ٣٫٩ ملايين دولار (50% منها قرض من البنك الدولي).',
        'The project cost 12.5 million dinars, or about $3.9 million (50% of it a loan from the World Bank).',
      ],
    ],
  },
  {
    pairs: [
      [
        'ووقّعت شركة Blue Harbor Inc. (BHI) عقدا مع شركة «نورس» لتركيب نظام AIS-3 في 22/02/2022. ',
        'Blue Harbor Inc. (BHI) signed a contract with the company “Nawras” (نورس) to install the AIS-3 system on 22 February 2022.',
      ],
      ['وأضافت: «هل ننتظر عاما آخر؟»، ثم غادرت.', '', 'untranslated'],
    ],
  },
  { kind: 'heading', level: 2, pairs: [['ثلاثة أرصفة', 'Three quays']] },
  {
    kind: 'list-item',
    level: 1,
    marker: '1.',
    pairs: [['رصيف للصيد الساحلي', 'A quay for coastal fishing']],
  },
  {
    kind: 'list-item',
    level: 2,
    marker: '-',
    pairs: [
      [
        'ورشة لإصلاح القوارب التي يقل طولها عن 12 مترا، ومخزن للثلج، ومكتب لجمعية الصيادين',
        'A workshop for boats shorter than 12 metres, an ice store, and an office for the fishermen’s association',
      ],
    ],
  },
  {
    kind: 'list-item',
    level: 1,
    marker: '٢)',
    pairs: [['رصيف للركاب', 'A passenger quay']],
  },
  {
    kind: 'quotation',
    pairs: [
      [
        'البحر لا يعطي من يخافه، قال جدي، ولا يرحم من لا يخافه.',
        'The sea gives nothing to those who fear it, my grandfather said, and has no mercy on those who do not.',
      ],
    ],
  },
  { kind: 'caption', pairs: [['صورة: الرصيف الشرقي صباح الأحد', '']] },
  {
    kind: 'code',
    pairs: [
      [
        'if (depth < 3) {\n  alert("عمق | غير كاف");\n}',
        'if (depth < 3) {\n  alert("عمق | غير كاف");\n}',
      ],
    ],
  },
  {
    kind: 'table-cell',
    pairs: [['https://example.org/ports?id=7&lang=ar', 'https://example.org/ports?id=7&lang=ar']],
  },
  {
    pairs: [
      [
        'Sfax Port Authority هي الجهة المشغلة، ورقم هاتفها +216 74 000 000.',
        'هيئة ميناء صفاقس (Sfax Port Authority) is the operator; its phone number is +216 74 000 000.',
      ],
    ],
  },
];

export const SAMPLE_ARTICLE: Document = buildDocument({
  title: 'الميناء الجديد يفتح أبوابه',
  date: '2024-11-02',
  blocks: SAMPLE_BLOCKS,
});
