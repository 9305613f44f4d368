import { beforeEach, expect, test, vi } from 'vitest';
import { sharePage } from './share-page';

const share = vi.fn();
const writeText = vi.fn();

beforeEach(() => {
  share.mockReset().mockResolvedValue(undefined);
  writeText.mockReset().mockResolvedValue(undefined);
  const location = { origin: 'https://surnombre.example', pathname: '/fr/sheet', search: '?a=1', hash: '#held=4321' };
  vi.stubGlobal('window', { location });
  vi.stubGlobal('document', { title: 'La fiche' });
  vi.stubGlobal('navigator', { share, clipboard: { writeText } });
});

const ADDRESS = 'https://surnombre.example/fr/sheet?a=1';

test('a page is handed on by its title and address, without the reader’s own figures after #', async () => {
  expect(await sharePage()).toBe('done');
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'La fiche', url: ADDRESS });
});

test('a reader who changes their mind is told nothing, and nothing is copied', async () => {
  share.mockRejectedValue(new DOMException('gone', 'AbortError'));
  expect(await sharePage()).toBe('done');
  expect(writeText).not.toHaveBeenCalled();
});

test('where sharing fails the address is copied', async () => {
  share.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  expect(await sharePage()).toBe('copied');
  expect(writeText).toHaveBeenCalledExactlyOnceWith(ADDRESS);
});

test('where there is no sharing the address is copied', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await sharePage()).toBe('copied');
});
