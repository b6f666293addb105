import path from 'node:path';
import { z } from 'zod';
import { MuwaziError } from '@/lib/errors';
import { defaultDataFolder } from './data-folder';

/** Everything a person can set from outside. An empty variable counts as not set. */
export interface Environment {
  /** MUWAZI_DATA: absolute folder of the documents. */
  readonly dataFolder: string;
  /** MUWAZI_HOST: the address to listen on. */
  readonly host: string;
  readonly port: number;
  /** DATABASE_URL: PostgreSQL instead of a file in the data folder, or null. */
  readonly databaseUrl: string | null;
  /** MUWAZI_MODEL: name or folder of the model, or null for the default one. */
  readonly model: string | null;
  /** MUWAZI_ALLOWED_HOSTS: further names (or name:port) under which a browser may reach the server. */
  readonly allowedHosts: readonly string[];
}

const schema = z.object({
  MUWAZI_DATA: z.string().optional(),
  MUWAZI_HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  MUWAZI_MODEL: z.string().optional(),
  MUWAZI_ALLOWED_HOSTS: z.string().default(''),
});

/**
 * @param variables as in process.env
 * @throws MuwaziError WRONG_USAGE with the name of the variable that cannot be used
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    throw new MuwaziError('WRONG_USAGE', { reason: String(parsed.error.issues[0]?.path[0] ?? '') });
  }
  const { MUWAZI_DATA, MUWAZI_HOST, PORT, DATABASE_URL, MUWAZI_MODEL, MUWAZI_ALLOWED_HOSTS } =
    parsed.data;
  return {
    dataFolder: MUWAZI_DATA ? path.resolve(MUWAZI_DATA) : defaultDataFolder(),
    host: MUWAZI_HOST,
    port: PORT,
    databaseUrl: DATABASE_URL ?? null,
    model: MUWAZI_MODEL ?? null,
    allowedHosts: MUWAZI_ALLOWED_HOSTS.split(/[\s,]+/).filter(Boolean),
  };
}
