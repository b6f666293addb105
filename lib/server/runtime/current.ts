import { MuwaziError } from '@/lib/errors';
import type { Runtime } from './runtime';

// Next bundles routes, pages and instrumentation apart, each with its own copy of this module:
// only the process's global object is shared by all of them.
declare global {
  var muwaziRuntime: Runtime | undefined;
}

/**
 * The server's runtime, started by instrumentation.ts before the first request.
 *
 * @throws MuwaziError INTERNAL when there is none, which only a build could do
 */
export function runtime(): Runtime {
  const current = globalThis.muwaziRuntime;
  if (!current) throw new MuwaziError('INTERNAL', { reason: 'the runtime is not started' });
  return current;
}
