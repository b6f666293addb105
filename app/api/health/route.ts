import { handle, health, jsonAnswer } from '@/lib/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = handle(async () => jsonAnswer(await health()));
