/** @type {import('next').NextConfig} */
const config = {
  // Native addons and files they load by path must stay outside the bundle.
  serverExternalPackages: ['@xenova/transformers', 'onnxruntime-node', 'libsql', 'pg'],
  poweredByHeader: false,
  reactStrictMode: true,
  // The document stream (server-sent events) must not wait in a compression buffer.
  compress: false,
};

export default config;
