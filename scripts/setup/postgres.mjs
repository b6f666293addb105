import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { runCommand } from './run-command.mjs';

const DEBIAN_VERSIONS = '/usr/lib/postgresql';
const LONGEST_START_MILLISECONDS = 60_000;
/** @typedef {{ uid: number, gid: number } | {}} Account */

/**
 * A PostgreSQL to test with, for as long as the tests run: the server named by MUWAZI_TEST_POSTGRES,
 * else a throw-away one from the programs on this machine, else from Debian's package where this user
 * may install it. Its address is in MUWAZI_TEST_POSTGRES afterwards.
 *
 * @returns {Promise<() => Promise<void>>} stops what was started and removes its files
 * @throws {Error} saying what was tried when there is none to be had
 */
export async function ensurePostgres() {
  if (process.env.MUWAZI_TEST_POSTGRES) return async () => {};
  const programs = (await findPrograms()) ?? (await installPrograms());
  if (!programs) {
    throw new Error(
      'No PostgreSQL found and none could be installed. Install it (Debian: apt-get install postgresql) or name a server: MUWAZI_TEST_POSTGRES=postgres://… npm test',
    );
  }
  const { url, stop } = await startPostgres(programs);
  process.env.MUWAZI_TEST_POSTGRES = url;
  return async () => {
    delete process.env.MUWAZI_TEST_POSTGRES;
    await stop();
  };
}

/** @returns {Promise<string | undefined>} folder of initdb and postgres, of the newest version there is */
async function findPrograms() {
  const versions = await readdir(DEBIAN_VERSIONS).catch(() => []);
  const debian = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(DEBIAN_VERSIONS, version, 'bin'));
  const searched = (process.env.PATH ?? '').split(path.delimiter);
  return [...debian, ...searched].find(
    (folder) =>
      existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
  );
}

async function installPrograms() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing PostgreSQL for the tests of the store (once)…');
  await runCommand('apt-get', ['update', '-qq']);
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return await findPrograms();
}

/** @param {string} programs @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
async function startPostgres(programs) {
  const folder = await mkdtemp(path.join(tmpdir(), 'muwazi-postgres-'));
  const account = accountFor(folder);
  const data = path.join(folder, 'data');
  const initdb = spawnSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'muwazi', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...account, cwd: folder, encoding: 'utf8' },
  );
  if (initdb.status !== 0) throw new Error(`PostgreSQL could not be set up:\n${initdb.stderr}`);
  const port = await freePort();
  // Nothing in it outlives the tests, so nothing in it has to reach the disk.
  const settings = ['fsync=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1'];
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((one) => ['-c', one])],
    { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (chunk) => {
    log = `${log}${chunk}`.slice(-4000);
  });
  const interrupt = () => server.kill('SIGQUIT');
  process.once('exit', interrupt);
  const stop = async () => {
    process.removeListener('exit', interrupt);
    if (server.exitCode === null) {
      server.kill('SIGQUIT');
      await once(server, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgres://muwazi@127.0.0.1:${port}/postgres`;
  try {
    await answering(url, () => server.exitCode === null);
  } catch (cause) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${log}`, { cause });
  }
  return { url, stop };
}

/**
 * PostgreSQL refuses to run as root: Debian's account for it does then, or nobody.
 *
 * @param {string} folder is given to that account
 * @returns {Account}
 */
function accountFor(folder) {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((which) => {
    const { status, stdout } = spawnSync('id', [which, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : 65_534;
  });
  chownSync(folder, uid ?? 65_534, gid ?? 65_534);
  return { uid, gid };
}

/** @param {string} url @param {() => boolean} isAlive */
async function answering(url, isAlive) {
  const end = Date.now() + LONGEST_START_MILLISECONDS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (!isAlive() || Date.now() > end) throw error;
      await pause(50);
    }
  }
}

/** @returns {Promise<number>} a port nobody listens on at this moment */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
