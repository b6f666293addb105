'use client';

import clsx from 'clsx';
import { useId } from 'react';

interface Props<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: NoInfer<Value>) => void;
  readonly columns?: 1 | 2 | 3 | 4;
}

const COLUMNS = { 1: 'grid-cols-1', 2: 'grid-cols-2', 3: 'grid-cols-3', 4: 'grid-cols-4' } as const;

/** One of a few values: real radio buttons that look like one control. */
export function Choice<Value extends string>(props: Props<Value>) {
  const name = useId();
  const { legend, value, options, onChange, columns = 3 } = props;
  return (
    <fieldset>
      <legend className="mb-1.5 text-xs font-medium text-ink-soft">{legend}</legend>
      <div className={clsx('grid gap-1 rounded-lg bg-sunken p-1', COLUMNS[columns])}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-8 cursor-pointer items-center justify-center rounded-md px-2 py-0.5 text-center text-sm text-ink-soft hover:text-ink has-checked:bg-raised has-checked:font-medium has-checked:text-ink has-checked:shadow-xs has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
