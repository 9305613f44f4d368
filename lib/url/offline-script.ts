/**
 * Starts the service worker once the page has loaded and is idle, so that a first visit pays nothing before, and tells it
 * what the page was made of: it came before the worker, or before a newer one. What follows `#` in the address, where
 * readers' own figures are, is not told.
 */
export const OFFLINE_SCRIPT = `(function(){
var w=navigator.serviceWorker;if(!w)return;
function tell(){
if(w.controller)w.controller.postMessage([location.pathname+location.search].concat(performance.getEntriesByType('resource').map(function(e){return e.name})))
}
w.addEventListener('controllerchange',tell);
addEventListener('load',function(){(window.requestIdleCallback||setTimeout)(function(){tell();w.register('/sw.js').catch(function(){})})})
})()`.replaceAll('\n', '');
