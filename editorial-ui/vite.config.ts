import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fakeServer } from './vite/fake-server.ts';

/** Built into the jar at META-INF/resources/editorial; `npm run fake` serves it with a made-up server behind it. */
export default defineConfig(({ mode }) => ({
  base: '/editorial/',
  plugins: [react(), ...(mode === 'fake' ? [fakeServer()] : [])],
  build: {
    outDir: 'target/classes/META-INF/resources/editorial',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    host: '127.0.0.1',
    fs: { allow: ['.', '../content-api/src/main/resources/graphql'] },
    proxy: mode === 'fake' ? {} : proxyTo(process.env['MOOTHALL_URL'] ?? 'http://127.0.0.1:8080'),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    testTimeout: 90_000,
    hookTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}'],
    // As many as there are cores: Vitest would leave one of two idle.
    maxWorkers: '100%',
    // The same second try that the Java tests have on a busy machine; it is reported.
    retry: 1,
  },
}));

function proxyTo(target: string) {
  const paths = [
    ...['/editorial/graphql', '/editorial/session', '/editorial/media', '/media'],
    ...['/editorial/fact-check/draft', '/editorial/fact-check/comments', '/editorial/fact-check/pictures'],
  ];
  return Object.fromEntries(paths.map((path) => [path, { target, changeOrigin: false }]));
}
