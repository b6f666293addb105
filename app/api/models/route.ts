import { handle, jsonAnswer, listModelsInUse } from '@/lib/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = handle(async () => jsonAnswer(await listModelsInUse()));
