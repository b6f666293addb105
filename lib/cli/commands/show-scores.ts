import type { Terminal } from '../terminal';
import type { ScoredSystem } from './score-system';

/** How the figures are counted, in the words of sacreBLEU 2. */
const SIGNATURES = {
  bleu: 'nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp',
  chrf: 'nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no',
};

/** One system a line, columns aligned, the names last since they are of any length. */
export function asTable(systems: readonly ScoredSystem[], { say }: Pick<Terminal, 'say'>): string {
  const rows = systems.map(({ bleu, chrf, differingLines, lines, name, wordsPerSecond }, row) => {
    const figures = [bleu.toFixed(2), chrf.toFixed(2), lines, wordsPerSecond ?? '-'];
    const cells = figures.map((figure) => String(figure).padStart(8)).join('');
    const unlike = row === 0 ? '' : ` (${say('differingLines', { count: differingLines })})`;
    return `${cells}  ${name}${unlike}`;
  });
  const head = ['BLEU', 'chrF2', 'lines', 'words/s'].map((word) => word.padStart(8)).join('');
  return `${[head, ...rows].join('\n')}\n`;
}

/** The first system's figures, and every system with each of its sentences under `systems`. */
export function asJson(systems: readonly ScoredSystem[]): string {
  const [first] = systems;
  const { bleu, chrf, lines, name, wordsPerSecond } = first ?? {};
  return `${JSON.stringify(
    { name, lines, bleu, chrf, wordsPerSecond, signatures: SIGNATURES, systems },
    null,
    2,
  )}\n`;
}
