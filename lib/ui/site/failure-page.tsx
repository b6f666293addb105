import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What one can do now. */
  readonly children: ReactNode;
}

/** A page that has nothing to show, and says why. */
export function FailurePage({ title, text, children }: Props) {
  return (
    <main id="content" className="mx-auto max-w-xl px-6 py-24">
      <h1 className="mb-3 text-2xl font-semibold">{title}</h1>
      <p className="mb-6 text-ink-soft">{text}</p>
      {children}
    </main>
  );
}
