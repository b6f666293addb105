import { describe, expect, it } from 'vitest';
import { isHostAllowed } from './hosts';

const alone = { host: '127.0.0.1', allowedHosts: [] };

describe('isHostAllowed', () => {
  it.each(['localhost:3000', 'localhost', 'LOCALHOST:3000', '127.0.0.1:3000', '[::1]:3000'])(
    'lets %s in: it can only be this machine',
    (host) => expect(isHostAllowed(host, alone)).toBe(true),
  );

  it.each([
    'rebound.example:3000',
    'localhost.rebound.example',
    '127.0.0.1.rebound.example:3000',
    '192.168.1.7:3000',
    'localhost@rebound.example',
    'localhost/../rebound.example',
    'localhost rebound.example',
    'localhost:port',
    '',
  ])('refuses %j', (host) => expect(isHostAllowed(host, alone)).toBe(false));

  it('refuses a request that names no host', () => {
    expect(isHostAllowed(null, alone)).toBe(false);
  });

  it('lets the address listened on in', () => {
    expect(
      isHostAllowed('reading-room.lan:3000', { host: 'reading-room.lan', allowedHosts: [] }),
    ).toBe(true);
    expect(isHostAllowed('[fd00::7]:3000', { host: 'fd00::7', allowedHosts: [] })).toBe(true);
  });

  it('lets bare addresses in, and no names, when it listens everywhere', () => {
    for (const host of ['0.0.0.0', '::']) {
      const settings = { host, allowedHosts: [] };
      expect(isHostAllowed('192.168.1.7:3000', settings)).toBe(true);
      expect(isHostAllowed('[fd00::7]:3000', settings)).toBe(true);
      expect(isHostAllowed('rebound.example:3000', settings)).toBe(false);
    }
  });

  it('lets named hosts in, on the named port when one is named', () => {
    const settings = { host: '127.0.0.1', allowedHosts: ['muwazi.lan', 'desk.lan:8080'] };
    expect(isHostAllowed('muwazi.lan', settings)).toBe(true);
    expect(isHostAllowed('Muwazi.LAN:3000', settings)).toBe(true);
    expect(isHostAllowed('desk.lan:8080', settings)).toBe(true);
    expect(isHostAllowed('desk.lan:3000', settings)).toBe(false);
    expect(isHostAllowed('other.muwazi.lan', settings)).toBe(false);
  });
});
