/** Width limits of text that a program or a person wrapped by hand. */
const MIN_WIDTH = 45;
const MAX_WIDTH = 140;
/** Breaks a text must have before their regularity means anything. */
const MIN_BREAKS = 3;
const MIN_FULL_SHARE = 0.75;

const firstWordLength = (line: string): number => line.trimStart().search(/\s|$/);

/** Whether the line is so full that the next line's first word had no room in it. */
function isFull(line: string, next: string, width: number): boolean {
  return line.trim().length + 1 + firstWordLength(next) > width;
}

/**
 * The column at which a text was wrapped, or null when each of its lines is a paragraph. A text is
 * wrapped when nearly every line that another follows has no room for that one's first word; the
 * few that have are the ends of paragraphs.
 *
 * @param groups lines between blank lines, in order
 */
export function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  const followed = groups.flatMap((lines) => lines.slice(0, -1));
  const width = groups.reduce(
    (most, lines) => (lines.length < 2 ? most : Math.max(most, longest(lines))),
    0,
  );
  if (followed.length < MIN_BREAKS || width < MIN_WIDTH || width > MAX_WIDTH) return null;
  let full = 0;
  let ended = 0;
  for (const lines of groups) {
    for (let index = 0; index + 1 < lines.length; index++) {
      const line = lines[index] ?? '';
      if (isFull(line, lines[index + 1] ?? '', width)) full++;
      if (/[.!؟…»”"]\s*$/.test(line)) ended++;
    }
  }
  const regular = full >= followed.length * MIN_FULL_SHARE;
  return regular && ended <= followed.length * 0.5 ? width : null;
}

/** The longest line with a space in it: an address too long for the column says nothing about it. */
function longest(lines: readonly string[]): number {
  return lines.reduce((most, line) => {
    const { length } = line.trim();
    return length > most && /\S\s+\S/.test(line) ? length : most;
  }, 0);
}

/** Joins the lines of a group that was wrapped at `width` to paragraphs; a break becomes a space. */
export function joinLines(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let current: string[] = [];
  lines.forEach((line, index) => {
    current.push(line.trim());
    const next = lines[index + 1];
    if (next !== undefined && isFull(line, next, width)) return;
    paragraphs.push(current.join(' '));
    current = [];
  });
  return paragraphs;
}
