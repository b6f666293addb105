'use client';

import { useMemo } from 'react';
import type { DocumentSummary } from '@/lib/document';
import { DocumentBar } from '../bar/document-bar';
import { BulkNotice } from '../bulk/bulk-notice';
import { RangeBar } from '../bulk/range-bar';
import { GhostAnnouncer } from '../completion/ghost-announcer';
import { useDocumentKeys } from '../keys/use-document-keys';
import type { Job } from '../model/answers';
import { type CompactBlocks, expandBlocks } from '../model/compact';
import { DocumentSession } from '../session/document-session';
import { SessionContext } from '../session/session-context';
import { StructureNotices } from '../structure/structure-notices';
import { DocumentText } from '../text/document-text';
import { ConnectionNotice } from './connection-notice';
import { DocumentHeading } from './document-heading';
import { ImportNotices } from './import-notices';
import { OpenPanelHost } from './open-panel';
import { titleStandsIn } from './title-stands-in';
import { useBrowserEngine } from './use-browser-engine';
import { useConnection } from './use-connection';
import { useCover } from './use-cover';

/** What the server sends of a document. */
export interface DocumentViewProps {
  readonly document: Pick<DocumentSummary, 'id' | 'title' | 'date' | 'origin' | 'counts'>;
  /** The first blocks of a long text, all of a shorter one. */
  readonly blocks: CompactBlocks;
  readonly blockCount: number;
  readonly changeNumber: number;
  readonly job: Job | null;
}

/** The page where a text is read beside its translation and corrected. */
export function DocumentView({ document, blocks, ...rest }: DocumentViewProps) {
  const { blockCount, changeNumber, job } = rest;
  const { id, counts } = document;
  const expanded = useMemo(() => expandBlocks(blocks), [blocks]);
  // One session for as long as the page is open: what comes later comes by its own stream.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const session = useMemo(
    () =>
      new DocumentSession({
        documentId: id,
        blocks: expanded,
        blockCount,
        changeNumber,
        counts,
        job,
      }),
    [id],
  );
  useConnection(session);
  useBrowserEngine(session);
  useCover(session);
  useDocumentKeys(session);
  const titleInText = titleStandsIn(expanded[0], document.title);
  return (
    <SessionContext value={session}>
      <DocumentBar />
      <main id="content" className="document">
        <DocumentHeading document={document} titleInText={titleInText} />
        <ImportNotices documentId={id} />
        <DocumentText titleInText={titleInText} />
      </main>
      <RangeBar />
      <BulkNotice />
      <GhostAnnouncer />
      <StructureNotices />
      <OpenPanelHost />
      <ConnectionNotice />
    </SessionContext>
  );
}
