import { toWesternDigits } from '@/lib/text';

/** A list marker as an English text has it: "٢)" becomes "2)", everything else stays. */
export function markerInEnglish(marker: string): string {
  return toWesternDigits(marker);
}
