import type { Span } from '../words/word-pairs';

interface Props {
  readonly text: string;
  /** In the order of the text. */
  readonly spans: readonly Span[];
}

/** A text with some of its words marked. */
export function MarkedText({ text, spans }: Props) {
  let place = 0;
  const parts = spans.map(([start, end]) => {
    const before = text.slice(place, start);
    place = end;
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(place)}
    </>
  );
}
