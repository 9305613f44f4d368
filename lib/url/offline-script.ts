/**
 * Starts the service worker (app/sw.js) once the page has loaded and is idle, so that a first visit pays nothing before. Not
 * while developing: a stored page would hide what was just written.
 */
export const OFFLINE_SCRIPT =
  process.env.NODE_ENV === 'production'
    ? ";addEventListener('load',()=>(window.requestIdleCallback||setTimeout)(()=>navigator.serviceWorker?.register('/sw.js').catch(()=>{})))"
    : '';
