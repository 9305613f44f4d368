import { crawl } from '#e2e/pages/crawl';
import { expect, test } from '#e2e/site-test';

test('every link on the site leads somewhere, starting from both front pages', async ({ request }) => {
  test.setTimeout(120_000);
  const { documents, broken } = await crawl(request, ['/', '/fr', '/en']);
  expect(broken).toEqual([]);
  expect(documents.length).toBeGreaterThan(3);
});
