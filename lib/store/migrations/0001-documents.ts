import { sql } from 'kysely';
import type { StoreDb } from '../schema';

/** Documents with their blocks and segments, every saved version, and the translation job of each. */
export async function documents(trx: StoreDb): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(trx);
}

const STATEMENTS = [
  `create table documents (
    id text primary key,
    title text not null,
    date text,
    file_name text,
    format text not null,
    encoding text not null,
    sha256 text not null,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    change_number integer not null
  )`,

  `create table blocks (
    id text primary key,
    document_id text not null references documents (id) on delete cascade,
    position double precision not null,
    kind text not null,
    level integer,
    marker text,
    has_dateline integer not null
  )`,
  'create index blocks_in_order on blocks (document_id, position)',

  `create table segments (
    id text primary key,
    document_id text not null references documents (id) on delete cascade,
    block_id text not null references blocks (id) on delete cascade,
    position double precision not null,
    source text not null,
    target text not null default '',
    machine text,
    state text not null default 'untranslated',
    revision integer not null default 0,
    score double precision,
    flag text,
    pending integer not null default 0,
    claimed_by text,
    claimed_until bigint,
    change_number integer not null
  )`,
  'create index segments_in_order on segments (document_id, position)',
  'create index segments_of_block on segments (block_id)',
  'create index segments_changed on segments (document_id, change_number)',
  // The library counts the segments of all documents from this index alone.
  'create index segments_counted on segments (document_id, state, pending)',
  'create index segments_pending on segments (document_id, pending, position) where pending > 0',

  `create table revisions (
    segment_id text not null references segments (id) on delete cascade,
    revision integer not null,
    target text not null,
    state text not null,
    author text not null,
    created_at text not null,
    primary key (segment_id, revision)
  )`,

  `create table jobs (
    document_id text primary key references documents (id) on delete cascade,
    id text not null,
    status text not null,
    total integer not null,
    done integer not null,
    words_done integer not null,
    milliseconds_active integer not null,
    requested_at text not null,
    started_at text,
    error text
  )`,
];
