/** A piece of a cut sentence that is translated begins a sentence of its own: small words are set back. */
const SMALL_WORDS =
  /^(?:The|A|An|In|On|At|Of|To|By|For|From|With|And|But|Or|So|As|If|When|While|Where|Which|Who|That|This|These|Those|It|Its|He|She|They|We|His|Her|Their|Our|There|Then|After|Before|Since|Until|Because|However|Although|Is|Are|Was|Were|Has|Have|Had|Not|Also|According)\b/u;

/** A copied piece that is only marks stands directly behind the word before it. */
const MARKS_ONLY = /^[\p{P}\p{S}]+$/u;
const ENGLISH_MARKS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

/**
 * Makes one sentence of the translations of its pieces: the full stop a model likes to end with gives
 * way to what stood at the cut, and a capital that only began a piece is lowered.
 *
 * @param sources the pieces of the source, in order
 * @param targets their translations, one each
 */
export function joinTargets(sources: readonly string[], targets: readonly string[]): string {
  let joined = '';
  let isMidSentence = false;
  targets.forEach((raw, index) => {
    const source = sources[index]?.trim() ?? '';
    let target = raw.trim();
    if (isMidSentence) target = target.replace(SMALL_WORDS, (word) => word.toLowerCase());
    const isMarks = target === source && MARKS_ONLY.test(target);
    isMidSentence = index < targets.length - 1 && !/[.!?؟…]["»”’)\]]*$/u.test(source);
    if (isMarks) target = target.replace(/[،؛؟]/gu, (mark) => ENGLISH_MARKS[mark] ?? mark);
    else if (isMidSentence) target = target.replace(/[.,;:]+$/u, '') + separatorAfter(source);
    if (target === '') return;
    joined += joined === '' || (isMarks && !/^[([{«“"]/u.test(target)) ? target : ` ${target}`;
  });
  return joined;
}

function separatorAfter(source: string): string {
  if (/[؛;]$/u.test(source)) return ';';
  if (/[،,]$/u.test(source)) return ',';
  return source.endsWith(':') ? ':' : '';
}
