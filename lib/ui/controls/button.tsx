import clsx from 'clsx';
import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong',
  plain: 'border border-line bg-raised text-ink hover:border-line-strong',
  quiet: 'text-ink-soft hover:bg-sunken hover:text-ink data-[state=open]:bg-sunken',
} as const;

interface Props extends ComponentProps<'button'> {
  readonly look?: keyof typeof LOOKS;
}

export function Button({ look = 'plain', className, ...rest }: Props) {
  return <button type="button" className={clsx(buttonClass(look), className)} {...rest} />;
}

/** The same look for a link or a label. */
export function buttonClass(look: keyof typeof LOOKS): string {
  return clsx(
    'inline-flex min-h-9 shrink-0 items-center justify-center gap-2 rounded-lg px-3.5 py-1 text-sm font-medium transition-colors disabled:opacity-50',
    LOOKS[look],
  );
}
