/**
 * In the frame: tells the page around it how high the chart is, when that changes and when it is asked; nothing about the
 * reader. The same text for every chart, so that one hash in the policy covers it.
 */
export const HEIGHT_SCRIPT = `(function(){
var root=document.documentElement;
if(parent===window)return;
function post(){parent.postMessage({type:'surnombre:height',chart:root.dataset.chart,height:Math.ceil(root.getBoundingClientRect().height)},'*')}
new ResizeObserver(post).observe(root);
addEventListener('message',post)
})()`.replaceAll('\n', '');

/**
 * In the page around: gives each frame of this site the height it tells. Others' frames are left alone, and so is a height
 * that is none. Frames that spoke before this script came are asked again.
 */
export const RESIZE_SCRIPT = `(function(){
var own=new URL(document.currentScript.src).origin;
function frames(){return [].filter.call(document.querySelectorAll('iframe'),function(f){try{return new URL(f.src).origin===own}catch(e){return false}})}
addEventListener('message',function(e){
var d=e.data;
if(e.origin!==own||!d||d.type!=='surnombre:height'||!(d.height>0&&d.height<20000))return;
frames().forEach(function(f){if(f.contentWindow===e.source)f.style.height=Math.ceil(d.height)+'px'})
});
frames().forEach(function(f){f.contentWindow.postMessage('surnombre:ask','*')})
})()`.replaceAll('\n', '');
