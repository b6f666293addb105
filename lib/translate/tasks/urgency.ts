import type { Priority } from '../types';

/** Who waits for a job: nobody in particular, a reader in front of the sentence, or a person who is typing. */
export type Urgency = Priority | 'typing';

const ORDER = ['typing', 'visible', 'background'] as const satisfies readonly Urgency[];

/** All of them, the most urgent first. */
export const URGENCIES: readonly Urgency[] = ORDER;

export function isMoreUrgent(one: Urgency, other: Urgency): boolean {
  return ORDER.indexOf(one) < ORDER.indexOf(other);
}
