export const en = {
  help: `Muwazi: an Arabic text beside its English translation, on your own machine.

  muwazi translate FILE|- [options]   translate a text file, or standard input
  muwazi models                       list the translation models
  muwazi models verify [NAME]         check the files of a model, or of all, against their SHA-256
  muwazi models pull NAME             fetch a model from its hub and check it
  muwazi eval --src FILE --ref FILE   translate FILE line by line and score it against a reference
  muwazi backup FILE                  write a copy of all documents and corrections
  muwazi --help | --version

translate:
  --to txt|md|html|docx|epub|json form of the result (by the name given in --out, else txt)
  --layout rows|stacked           Arabic and English side by side, or English under Arabic
                                  (rows for docx and html, stacked for txt, md and epub)
  --content bilingual|target      both languages, or English only
                                  (bilingual for a file, target for standard input)
  --out PATH                      write there instead of to standard output
  --model NAME|FOLDER             another model than the default one
  --lines                         one line out for each line in, in order, empty for empty

eval:
  --src FILE --ref FILE           Arabic and English, a sentence a line
  --hyp FILE                      score these translations instead, or beside the models'; may be repeated
  --model NAME|FOLDER             another model than the default one; repeat it to compare several
  --beams N                       hypotheses kept a step, 1 to 8 (2)
  --json                          figures as JSON

Progress goes to standard error, the result to standard output or to PATH.
Exit code 0: done. 1: failed. 2: wrong use. 130: stopped with Ctrl+C.
The documents lie in {{dataFolder}} (MUWAZI_DATA).
`,
  unknownCommand: 'there is no command "{{name}}".',
  missingCommand: 'what is to be done?',
  missingFile: 'translate needs a FILE, or - for standard input.',
  tooManyArguments: '"{{value}}" is one argument too many.',
  unknownOption: '"{{name}}" is no option of this command.',
  missingValue: '{{name}} needs a value.',
  noValue: '{{name}} takes no value.',
  wrongValue: '{{name}} cannot be "{{value}}". Possible: {{possible}}.',
  linesWith: '--lines writes plain lines: it goes without {{name}}.',
  binaryToTerminal: 'a {{format}} file cannot be shown here. Name a file: --out PATH',
  missingOption: '{{command}} needs {{name}}.',
  seeHelp: 'See: muwazi --help',
  cannotRead: '{{file}} cannot be read: {{reason}}',
  cannotWrite: '{{file}} cannot be written: {{reason}}',
  progress: '{{done}} of {{total}} sentences · {{speed}} words/s',
  timeLeft: '{{time}} left',
  linesProgress: '{{done}} lines · {{speed}} words/s',
  written: 'Written: {{file}}',
  cancelled: 'Stopped.',
  modelDefault: 'default',
  modelNotHere: 'not fetched',
  modelGood: '{{name}}: {{count}} files, all as they should be',
  modelFits: '{{name}}: its parts fit together; what its files must be is on no list',
  modelMissing: '{{name}}: not fetched',
  modelPulling: '{{name}}: {{file}}, {{done}} of {{total}} MB',
  modelHere: '{{name}}: is here already, as it should be',
  modelPulled: '{{name}}: fetched and checked',
  linesDiffer: '{{file}} has {{lines}} lines, {{reference}} has {{wanted}}.',
  evaluating: '{{name}}: {{done}} of {{total}} lines · {{speed}} words/s',
  differingLines: 'lines unlike the first: {{count}}',
  noDocuments: 'There are no documents in {{folder}} to back up.',
  backupPostgres:
    'The documents are in PostgreSQL. Back them up with: pg_dump "$DATABASE_URL" > {{file}}',
  backupExists: '{{file}} exists already; choose another name.',
  backedUp: 'Backed up: {{file}}',
} as const;
