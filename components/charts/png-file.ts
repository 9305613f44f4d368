import { standaloneSvg } from './svg-file';

/** Twice the frame's units: sharp on a slide. */
const DENSITY = 2;

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the browser cannot draw this SVG'));
    image.src = address;
  });
}

/** The drawing as an image, made by the browser from the same SVG as the file. */
export async function pngFile(figure: Element): Promise<Blob> {
  const svg = standaloneSvg(figure);
  const text = new XMLSerializer().serializeToString(svg);
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  const canvas = document.createElement('canvas');
  canvas.width = Number(svg.getAttribute('width')) * DENSITY;
  canvas.height = Number(svg.getAttribute('height')) * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the browser cannot write PNG')) : resolve(blob)),
      'image/png',
    );
  });
}
