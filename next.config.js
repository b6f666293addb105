/** @type {import('next').NextConfig} */
const config = {
  // Native addons and files they load by path must stay outside the bundle.
  serverExternalPackages: ['@xenova/transformers', 'onnxruntime-node', 'libsql', 'pg'],
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types, tests included; who only starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The document stream (server-sent events) must not wait in a compression buffer.
  compress: false,
  experimental: {
    // Next holds a request's body for proxy.ts and silently cuts it off here: more than the largest
    // body accepted (lib/server/requests), so that one cut off is always one refused.
    proxyClientMaxBodySize: 22 * 1024 * 1024,
  },
};

export default config;
