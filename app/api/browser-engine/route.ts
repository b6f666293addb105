import { handle, jsonAnswer, readEngineManifest } from '@/lib/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** What a browser needs to translate by itself. */
export const GET = handle(async () => jsonAnswer(await readEngineManifest()));
