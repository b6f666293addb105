/**
 * The header that saves an answer under a name: RFC 6266 with the name in UTF-8 (RFC 5987), and an
 * ASCII stand-in for programs that do not read that.
 */
export function attachment(fileName: string): string {
  const extension = /\.[A-Za-z0-9]+$/.exec(fileName)?.[0] ?? '';
  const stem = fileName
    .slice(0, fileName.length - extension.length)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 ._-]+/g, '')
    .trim();
  // encodeURIComponent leaves ' ( ) * which RFC 5987 does not allow.
  const encoded = encodeURIComponent(wellFormed(fileName)).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${stem || 'document'}${extension}"; filename*=UTF-8''${encoded}`;
}

/** Half a surrogate pair, which no URL can hold, becomes U+FFFD. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
