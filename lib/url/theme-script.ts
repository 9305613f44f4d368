/**
 * Runs before the first paint: puts the reader's chosen theme on the page, so that nothing flashes, and answers the theme
 * buttons afterwards. Without it, or without storage, the page follows the system. It also keeps the query and the
 * fragment when the reader changes language: the URL is the state of the page.
 */
export const THEME_SCRIPT = `(function(){
var root=document.documentElement,key='surnombre-theme';
function read(){try{return localStorage.getItem(key)}catch(e){return null}}
function show(theme){
if(theme==='light'||theme==='dark')root.dataset.theme=theme;else delete root.dataset.theme;
document.querySelectorAll('[data-theme-choice]').forEach(function(b){b.setAttribute('aria-pressed',String(b.dataset.themeChoice===(root.dataset.theme||'system')))})
}
show(read());root.dataset.scripted='';
document.addEventListener('DOMContentLoaded',function(){show(read())});
document.addEventListener('click',function(e){
var t=e.target instanceof Element?e.target:null,b=t&&t.closest('[data-theme-choice]'),a=t&&t.closest('[data-language-link]');
if(b){try{localStorage.setItem(key,b.dataset.themeChoice)}catch(x){}show(b.dataset.themeChoice)}
if(a)a.href=a.pathname+location.search+location.hash
})
})()`.replaceAll('\n', '');
