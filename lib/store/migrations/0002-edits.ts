import { sql } from 'kysely';
import type { StoreDb } from '../schema';

/** What changes of how a document is cut need: what went, where to, and the versions it had. */
export async function edits(trx: StoreDb): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(trx);
}

const STATEMENTS = [
  'alter table blocks add column change_number integer not null default 1',
  'create index blocks_changed on blocks (document_id, change_number)',

  `create table removals (
    id text primary key,
    document_id text not null references documents (id) on delete cascade,
    kind text not null,
    into_id text,
    change_number integer not null
  )`,
  'create index removals_in_order on removals (document_id, change_number)',
  'create index removals_into on removals (into_id)',

  `create table kept_revisions (
    document_id text not null references documents (id) on delete cascade,
    segment_id text not null,
    revision integer not null,
    target text not null,
    state text not null,
    author text not null,
    created_at text not null,
    primary key (segment_id, revision)
  )`,
  'create index kept_revisions_of_document on kept_revisions (document_id)',
];
