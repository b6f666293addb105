'use client';

import { Fragment } from 'react';
import { useLanguage } from '../language/use-language';
import { useModifierName } from '../shortcuts/modifier-name';

export function ShortcutList() {
  const { t } = useLanguage();
  const modifier = useModifierName();
  const rows: readonly [string, readonly (readonly string[])[]][] = [
    [t('help.move'), [['↑'], ['↓']]],
    [
      t('help.extend'),
      [
        ['Shift', '↑'],
        ['Shift', '↓'],
      ],
    ],
    [t('help.edit'), [['Enter'], ['F2']]],
    [t('help.done'), [['Enter']]],
    [t('help.review'), [[modifier, 'Enter']]],
    [t('help.leave'), [['Esc']]],
    [t('help.undo'), [[modifier, 'Z']]],
    [t('help.redo'), [[modifier, 'Shift', 'Z']]],
    [t('help.steps'), [['Alt', 'U']]],
    [t('help.machine'), [['Alt', 'Z']]],
    [t('help.again'), [['Alt', 'R']]],
    [t('help.complete'), [['Tab']]],
    [t('help.completeWord'), [['Ctrl', '→']]],
    [t('help.alternatives'), [['Alt', 'A']]],
    [t('help.concordance'), [['Alt', 'C']]],
    [t('help.find'), [[modifier, 'F']]],
    [t('help.history'), [['Alt', 'H']]],
    [t('help.doubtful'), [['Alt', 'N']]],
    [t('help.split'), [['Alt', 'S']]],
    [
      t('help.merge'),
      [
        ['Alt', 'M'],
        ['Alt', 'J'],
      ],
    ],
    [t('help.boundary'), [['Alt', 'B']]],
    [
      t('help.add'),
      [
        ['Alt', 'I'],
        ['Alt', 'X'],
      ],
    ],
    [
      t('help.paragraph'),
      [
        ['Alt', 'P'],
        ['Alt', 'O'],
      ],
    ],
    [t('help.open'), [[modifier, 'Enter']]],
    [t('help.showHelp'), [['?']]],
  ];
  return (
    <section aria-labelledby="help-shortcuts">
      <h3 id="help-shortcuts" className="mb-2 text-sm font-semibold">
        {t('help.shortcuts')}
      </h3>
      <dl className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-2 text-sm">
        {rows.map(([what, ways]) => (
          <Fragment key={what}>
            <dt className="text-ink-soft">{what}</dt>
            <dd dir="ltr" className="flex items-center justify-end gap-2">
              {ways.map((keys) => (
                <Keys key={keys.join('+')} keys={keys} />
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="flex gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="min-w-6 rounded-md border border-line bg-paper px-1.5 py-0.5 text-center font-sans text-xs text-ink"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
