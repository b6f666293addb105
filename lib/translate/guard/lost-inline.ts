import { inlineThings } from './inline';
import type { Rule } from './types';

/** An address, e-mail address or @name of the source is not in the target. Retried in pieces it always is. */
export const lostInline: Rule = {
  flag: 'lost-address',
  severity: 1,
  isBroken: ({ source, target }) => inlineThings(source).some((thing) => !target.includes(thing)),
};
