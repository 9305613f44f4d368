// Sent instead of worker.js where SERVICE_WORKER=off: forgets what was stored and takes itself away (deploy/README.md).
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const ours = (await caches.keys()).filter((name) => name.startsWith('surnombre '));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
