import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
      // Next resolves this marker away on the server; plain Node would throw on it.
      'server-only': fileURLToPath(
        new URL('./lib/server/server-only-outside-next.ts', import.meta.url),
      ),
    },
  },
  test: {
    include: [
      'lib/**/*.test.ts',
      'lib/**/*.test.tsx',
      'scripts/**/*.test.ts',
      'models/**/*.test.ts',
    ],
    globalSetup: ['lib/cli/build-before-tests.ts', 'lib/store/testing/start-postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores is what CI has, and the engine's own threads want one of them.
    maxWorkers: 2,
  },
});
