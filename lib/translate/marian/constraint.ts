/**
 * What may come next in a hypothesis whose beginning is given. A chain of states: each names the tokens
 * allowed now and the state after one of them; null is freedom.
 */
export interface Constraint {
  /** Never empty. */
  readonly allowed: readonly number[];
  after(token: number): Constraint | null;
}

/** The translation must begin with exactly these tokens, then goes on as `then` says. */
export function forceTokens(
  tokens: readonly number[],
  then: Constraint | null = null,
): Constraint | null {
  const [first, ...rest] = tokens;
  if (first === undefined) return then;
  return { allowed: [first], after: () => forceTokens(rest, then) };
}

/** The tokens that leave no choice at the beginning of a constraint. */
export function forcedTokens(constraint: Constraint | null): number[] {
  const tokens: number[] = [];
  for (let state = constraint; state !== null && state.allowed.length === 1; ) {
    const [only = 0] = state.allowed;
    tokens.push(only);
    state = state.after(only);
  }
  return tokens;
}
