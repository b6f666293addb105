import { isPlaceName } from './place-names';

/** News agencies and papers as they sign in a dateline. */
const AGENCIES =
  'رويترز|أ\\s?\\.?\\s?ف\\s?\\.?\\s?ب\\.?|ا\\s?\\.?\\s?ف\\s?\\.?\\s?ب\\.?|أ\\s?\\.?\\s?ب\\.?|د\\s?\\.?\\s?ب\\s?\\.?\\s?أ\\.?|فرانس برس|أسوشيتد برس|اسوشيتد برس|الأناضول|سبوتنيك|تاس|شينخوا|وكالات|الوكالات|واس|وام|قنا|كونا|وفا|سونا|سانا|بترا|بنا|واع|إينا|العربية|الجزيرة|بي بي سي|سي إن إن|CNN|BBC|AFP|AP|Reuters';
const AGENCY = new RegExp(`^(?:وكالة |الـ?)?(?:${AGENCIES})$`);
const QUOTED_NAME = /^[«“"(][^«»“”"()]{2,40}[»”")]$/;
const DAY = /^[\d٠-٩]{1,2}\s+[\u0621-\u064a/\s]{3,25}$/;
const OPEN_BRACKET = /\([^)]*$|«[^»]*$/u;

const HEAD = /^\s*([^:\n]{2,80}?)\s*:\s+(?=\S)|^\s*([^:\n]{2,80}?\))\s*[-–—ـ]\s+(?=\S)/u;
const SEPARATOR = /\s*(?:[-–—/]|(?<![\u0621-\u064a])ـ+|ـ+(?=\s))\s*|\s*،\s*|\s+(?=[«“"(])/u;

/**
 * Length of the dateline a news report begins with: a place, with or without agency, paper, day or
 * reporter, up to its colon or dash: "موسكو: ", "القاهرة ـ رويترز: ", "دبي (أ ف ب) - ".
 *
 * @param text the beginning of a paragraph
 * @returns UTF-16 length including the colon and the white space after it; 0 when there is none.
 *   "قال: " is none: the first part has to be a known place, or a place signed by an agency.
 */
export function findDateline(text: string): number {
  const head = HEAD.exec(text.slice(0, 120));
  const line = (head?.[1] ?? head?.[2] ?? '').trim();
  // "كوستاريكا (بالإسبانية: …)": the colon stands inside a bracket that goes on.
  if (head === null || OPEN_BRACKET.test(line)) return 0;
  const parts = line.split(SEPARATOR).filter((part) => part !== '');
  const [place, ...rest] = parts;
  if (place === undefined || rest.length > 3) return 0;
  const known = isPlaceName(place.replace(/\s+[\d٠-٩].*$/u, ''));
  const signed = rest.some((part) => AGENCY.test(part.replace(/^[«“"(]\s*|\s*[»”")]$/gu, '')));
  const short = rest.every(
    (part) =>
      part.length <= 30 &&
      (part.split(/\s/).length <= 4 || QUOTED_NAME.test(part) || DAY.test(part)),
  );
  if (!short || !(known || (signed && place.split(/\s/).length <= 3))) return 0;
  return head[0].length;
}
