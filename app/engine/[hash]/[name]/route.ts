import { engineFileAnswer, handle } from '@/lib/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** A file of the engine that runs in a browser, by its hash. */
export const GET = handle<{ hash: string; name: string }>((request, { hash }) =>
  engineFileAnswer(request, hash),
);
