import type { Block, BlockId, DocumentId, SegmentId } from '@/lib/document';
import { BROWSER_ID, engineSwitch } from '../../engine';
import { ServerAway } from '../../http/api-failure';
import { request } from '../../http/request';
import { Bulk } from '../bulk/bulk';
import { SentenceRange } from '../bulk/sentence-range';
import { Completer } from '../completion/completer';
import { Concordance } from '../concordance/concordance';
import { BrowserTranslation } from '../engine/browser-translation';
import { Machine } from '../engine/machine';
import { serverLine } from '../engine/server-line';
import { Finder } from '../find/finder';
import { type Changes, documentAnswer, type Job } from '../model/answers';
import { SegmentBoard } from '../model/segment-board';
import { Signal } from '../model/signal';
import { browserStorage } from '../saving/browser-storage';
import { DraftJournal } from '../saving/draft-journal';
import { announceTab, openTabs, TAB_ID } from '../saving/open-tabs';
import { sendSave } from '../saving/send-save';
import { sendSaves } from '../saving/send-saves';
import { Cutter } from '../structure/cutter';
import { whereIs } from '../structure/send-edit';
import { Steps } from '../structure/steps';
import { Structure } from '../structure/structure';
import { takeNews } from '../structure/take-news';
import { keepPlace } from '../text/kept-place';
import { ReadingPosition } from '../text/reading-position';
import { Alignments } from '../words/alignments';
import { LastWord } from '../words/last-word';
import { ChangeStream } from './change-stream';
import { Corrections } from './corrections';
import { Cover } from './cover';
import { later } from './later';
import type { OpenPanel } from './open-panel';
import { Selection } from './selection';
import { type Scope, Translation } from './translation';

/** What the server sent with the page. */
export interface Opened {
  readonly documentId: DocumentId;
  readonly blocks: readonly Block[];
  /** How many blocks the document has; more than came with the page when it is long. */
  readonly blockCount: number;
  readonly changeNumber: number;
  readonly counts: Changes['counts'];
  readonly job: Job | null;
}

/** A tab that was just closed may seem open for a moment; its drafts are looked for once more. */
const SECOND_LOOK = 3_000;

/** One open document: its text, what the reader does to it, and its line to the server. */
export class DocumentSession {
  readonly documentId: DocumentId;
  readonly blocks: Signal<readonly Block[]>;
  readonly counts: Signal<Changes['counts']>;
  /** open · lost: being tried again · deleted: there is no such document any more */
  readonly connection = new Signal<'open' | 'lost' | 'deleted'>('open');
  readonly board: SegmentBoard;
  readonly corrections: Corrections;
  readonly selection: Selection;
  readonly range: SentenceRange;
  readonly bulk: Bulk;
  readonly cover = new Cover();
  readonly lastWord = new LastWord();
  readonly concordance: Concordance;
  readonly machine: Machine;
  readonly alignments = new Alignments((...asked) => this.machine.align(...asked));
  readonly completer = new Completer((...asked) => this.machine.complete(...asked));
  readonly finder: Finder;
  /** Scrolls to the block with this index; set by what draws the rows. */
  showRow: (index: number, align: 'center' | 'start') => void = () => {};
  readonly panel = new Signal<OpenPanel | null>(null);
  readonly translation: Translation;
  /** The translation by the engine of this browser, where somebody wants that. */
  readonly inBrowser: BrowserTranslation;
  readonly reading: ReadingPosition;
  /** How many blocks the document has, on the page or not. */
  readonly blockCount: number;
  /** Changes of how the text is cut. */
  readonly structure: Structure;
  /** Where the Arabic is about to be cut. */
  readonly cutter: Cutter;
  /** Undo and redo. */
  readonly steps: Steps;
  /** Whether all of the text is on the page. */
  readonly isWhole: Signal<boolean>;
  readonly #cutSeen = new Map<BlockId, number>();
  readonly #stream: ChangeStream;

  constructor(opened: Opened) {
    const { documentId, blocks, counts, job } = opened;
    this.documentId = documentId;
    this.blocks = new Signal(blocks);
    this.counts = new Signal(counts);
    this.blockCount = opened.blockCount;
    this.isWhole = new Signal(blocks.length >= opened.blockCount);
    this.board = new SegmentBoard(blocks);
    this.concordance = new Concordance(this.board);
    this.selection = new Selection(this.board.first);
    this.range = new SentenceRange(this.board);
    this.selection.now.subscribe(() => this.range.follow(this.selection.now.get()));
    this.finder = new Finder(this.board, (id) => this.#bringIntoSight(id));
    this.machine = new Machine(this.board, engineSwitch);
    this.translation = new Translation(documentId, job, () =>
      this.inBrowser.isOn ? BROWSER_ID : undefined,
    );
    this.inBrowser = new BrowserTranslation({
      switched: engineSwitch,
      board: this.board,
      job: this.translation.job,
      line: serverLine(documentId),
      later,
      now: () => performance.now(),
    });
    this.corrections = new Corrections({
      board: this.board,
      journal: new DraftJournal(browserStorage('localStorage'), documentId, TAB_ID),
      undoStorage: browserStorage('sessionStorage'),
      send: sendSave,
      sendMany: (requests) => sendSaves(documentId, requests),
      later,
      now: () => Date.now(),
      whereIs,
    });
    this.bulk = new Bulk(this);
    this.structure = new Structure({
      documentId,
      board: this.board,
      corrections: this.corrections,
      take: (changes) => this.#apply(changes),
      show: (id) => this.selection.select(id),
    });
    this.cutter = new Cutter(this);
    this.steps = new Steps(this.corrections, this.structure, (id) => this.show(id));
    this.reading = new ReadingPosition(
      (block) => {
        this.translation.readFrom(block);
        keepPlace(browserStorage('localStorage'), documentId, block);
      },
      (run) => later(run, 400),
    );
    this.#stream = new ChangeStream({
      documentId,
      after: opened.changeNumber,
      onChange: (changes) => this.#apply(changes),
      onDeleted: () => this.connection.set('deleted'),
      onConnection: (open) => this.#connected(open),
    });
  }

  /** Begins to listen and to save. @returns ends both */
  connect(): () => void {
    const leaving = new AbortController();
    announceTab();
    this.#stream.start();
    void this.#loadRest(leaving.signal).then(() => this.#resume(leaving.signal));
    const cancelSecondLook = later(() => void this.#resume(leaving.signal), SECOND_LOOK);
    return () => {
      leaving.abort();
      cancelSecondLook();
      this.#stream.stop();
      this.reading.stop();
      this.corrections.stop();
    };
  }

  /** Has something translated anew. While the server is away the engine of this browser does a sentence. */
  async translate(scope: Scope): Promise<void> {
    const { connection, inBrowser, translation } = this;
    const alone = () =>
      scope.kind === 'segment' ? inBrowser.translateOffline(scope.segmentId) : false;
    if (connection.get() === 'lost' && (await alone())) return;
    if (await translation.start(scope)) return await inBrowser.translateNamed();
    if (translation.problem.get() instanceof ServerAway && (await alone()))
      translation.problem.set(null);
  }

  /** Goes to the sentence `by` places away. @returns false at either end */
  move(by: number, editing: boolean): boolean {
    const { id } = this.selection.now.get();
    const next = id && this.board.neighbour(id, by);
    if (!next) return false;
    if (editing) this.selection.edit(next);
    else this.selection.select(next);
    return true;
  }

  /** Selects one sentence more, or one less: `by` places from where the marking has come. */
  extendRange(by: number): boolean {
    const { id } = this.selection.now.get();
    const next = id && this.board.neighbour(id, by);
    if (!next) return false;
    this.range.extend(id, next);
    this.selection.select(next);
    return true;
  }

  /** Shows the sentence that an undo changed. */
  show(id: SegmentId | null): void {
    if (!id) return;
    if (this.selection.isEditing(id)) return;
    this.selection.select(id);
  }

  #bringIntoSight(id: SegmentId): void {
    const blockId = this.board.entry(id)?.blockId;
    const index = this.blocks.get().findIndex((block) => block.id === blockId);
    if (index >= 0) this.showRow(index, 'center');
  }

  async #resume(signal: AbortSignal): Promise<void> {
    const isOpen = await openTabs();
    if (!signal.aborted) this.corrections.resume(isOpen);
  }

  async #loadRest(signal: AbortSignal): Promise<void> {
    if (this.isWhole.get()) return;
    const body = await request(`/api/documents/${this.documentId}`, { signal }).catch(() => null);
    if (signal.aborted || body === null) return;
    const { document } = documentAnswer.parse(body);
    this.board.replaceAll(document.blocks);
    this.blocks.set(document.blocks);
    this.isWhole.set(true);
    this.#stream.continueFrom(document.changeNumber);
  }

  #apply(changes: Changes): void {
    const { segments, counts, job } = changes;
    // Before the board knows: what is being written is brought over from the text as it was.
    for (const segment of segments) this.corrections.recut.take(segment);
    this.board.apply(segments);
    this.#recut(changes);
    this.counts.set(counts);
    this.translation.job.set(job);
  }

  /** The text is cut otherwise: rows, sentences, the reader's place, and what was being written follow. */
  #recut(changes: Changes): void {
    const recut = takeNews(this.blocks.get(), changes, this.#cutSeen);
    if (!recut) return;
    this.board.recut(recut.blocks, recut.fresh);
    if (changes.removed.segments.length > 0) this.range.clear();
    for (const { id, into } of changes.removed.segments) {
      if (!into || this.board.isHere(id)) continue;
      this.corrections.recut.move(id, into);
      const { id: at, mode } = this.selection.now.get();
      if (at !== id) continue;
      if (mode === 'resting') this.selection.rest(into);
      else this.selection.select(into);
    }
    this.blocks.set(recut.blocks);
    this.finder.lookAgain();
  }

  #connected(open: boolean): void {
    this.connection.set(open ? 'open' : 'lost');
    if (!open) return;
    this.corrections.serverIsBack();
    this.inBrowser.serverIsBack();
  }
}
