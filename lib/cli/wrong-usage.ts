import type { MessageKey, MessageValues } from './messages';

/** The command was given in a way it does not understand: exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';

  constructor(
    readonly key: MessageKey,
    readonly values: MessageValues = {},
  ) {
    super(key);
  }
}

/** The command understood, and could not: exit code 1. For what has no code of its own in lib/errors. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';

  constructor(
    readonly key: MessageKey,
    readonly values: MessageValues = {},
  ) {
    super(key);
  }
}
