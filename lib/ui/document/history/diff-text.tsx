import { diffWords } from './word-diff';

interface Props {
  readonly before: string;
  readonly after: string;
  /** Whether words that are gone are shown too, struck out. */
  readonly showRemoved?: boolean;
}

/** A version, with what it took away from the one before and what it added. */
export function DiffText({ before, after, showRemoved = true }: Props) {
  let place = 0;
  return (
    <p lang="en" dir="ltr" className="diff-text">
      {diffWords(before, after).map(({ kind, text }) => {
        const key = `${place}${kind}`;
        place += text.length;
        if (kind === 'removed') return showRemoved && <del key={key}>{text}</del>;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return text;
      })}
    </p>
  );
}
