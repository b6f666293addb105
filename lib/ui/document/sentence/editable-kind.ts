let kind: 'plaintext-only' | 'true' | undefined;

/** Plain text where the browser has it; elsewhere any text, of which only the letters are taken. */
export function editableKind(): 'plaintext-only' | 'true' {
  if (kind) return kind;
  const probe = window.document.createElement('span');
  try {
    probe.contentEditable = 'plaintext-only';
    kind = 'plaintext-only';
  } catch {
    kind = 'true';
  }
  return kind;
}
