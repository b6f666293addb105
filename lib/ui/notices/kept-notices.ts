import { type Notices, noticesSchema } from './notices';

const key = (documentId: string) => `muwazi:notices:${documentId}`;

/** Hands what the importer noticed over to the document's page, which is the next one shown. */
export function keepNotices(documentId: string, notices: Notices): void {
  if (notices.length > 0) sessionStorage.setItem(key(documentId), JSON.stringify(notices));
}

export function takeNotices(documentId: string): Notices {
  const text = sessionStorage.getItem(key(documentId));
  sessionStorage.removeItem(key(documentId));
  return text === null ? [] : noticesSchema.parse(JSON.parse(text));
}
