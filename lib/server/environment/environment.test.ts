import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultDataFolder, readEnvironment } from './index';

describe('readEnvironment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toEqual({
      dataFolder: defaultDataFolder(),
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      model: null,
      allowedHosts: [],
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ PORT: '', MUWAZI_HOST: '', DATABASE_URL: '' })).toEqual(
      readEnvironment({}),
    );
  });

  it('reads what is set', () => {
    expect(
      readEnvironment({
        MUWAZI_DATA: 'texts',
        MUWAZI_HOST: '0.0.0.0',
        PORT: '8080',
        DATABASE_URL: 'postgres://localhost/muwazi',
        MUWAZI_MODEL: 'ar-en-small',
        MUWAZI_ALLOWED_HOSTS: 'muwazi.lan, desk.lan:8080',
      }),
    ).toEqual({
      dataFolder: path.resolve('texts'),
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: 'postgres://localhost/muwazi',
      model: 'ar-en-small',
      allowedHosts: ['muwazi.lan', 'desk.lan:8080'],
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/muwazi'],
  ])('names %s when it is %j', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrowError(
      expect.objectContaining({ code: 'WRONG_USAGE', details: { reason: name } }),
    );
  });
});

describe('defaultDataFolder', () => {
  const folder = (platform: NodeJS.Platform, variables: Record<string, string> = {}) =>
    defaultDataFolder({
      platform,
      home: platform === 'win32' ? 'C:\\Users\\reader' : '/home/reader',
      variables,
    });

  it('is where each system keeps data', () => {
    expect(folder('linux')).toBe('/home/reader/.local/share/muwazi');
    expect(folder('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/muwazi');
    expect(folder('linux', { XDG_DATA_HOME: 'relative' })).toBe('/home/reader/.local/share/muwazi');
    expect(folder('darwin')).toBe('/home/reader/Library/Application Support/Muwazi');
    expect(folder('win32')).toBe('C:\\Users\\reader\\AppData\\Roaming\\Muwazi');
    expect(folder('win32', { APPDATA: 'D:\\Roaming' })).toBe('D:\\Roaming\\Muwazi');
  });
});
