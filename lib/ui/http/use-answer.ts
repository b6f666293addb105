'use client';

import { useEffect, useState } from 'react';

/** A question to the server, and how it goes. */
export type Asked<Answer> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly reason: unknown };

/**
 * Asks when the component appears, and again when the question is another one.
 *
 * @param question names what is asked: the same name, the same question
 */
export function useAnswer<Answer>(
  question: string,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>({ kind: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for the function
  useEffect(() => {
    const leaving = new AbortController();
    ask(leaving.signal)
      .then((answer) => setAsked({ kind: 'there', answer }))
      .catch((reason: unknown) => leaving.signal.aborted || setAsked({ kind: 'failed', reason }));
    return () => leaving.abort();
  }, [question]);
  return asked;
}
