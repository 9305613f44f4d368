const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What the style sheet decides about a mark; a file has no style sheet. */
const STYLES = [
  'display',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
];
const MARGIN = 20;
const LINE = 22;
const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** Copies onto the clone what the page shows of the original. */
function resolveStyles(original: Element, clone: Element): void {
  const style = getComputedStyle(original);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') clone.setAttribute(name, value);
  }
  clone.removeAttribute('class');
  [...original.children].forEach((child, index) => {
    const copy = clone.children[index];
    if (copy !== undefined) resolveStyles(child, copy);
  });
}

type Written = { readonly text: string; readonly y: number; readonly size: number; readonly bold: boolean };

function writtenLine({ text, y, size, bold }: Written, colour: string): SVGTextElement {
  const line = document.createElementNS(NAMESPACE, 'text');
  line.textContent = text;
  for (const [name, value] of [
    ['x', '0'],
    ['y', String(y)],
    ['font-size', String(size)],
    ['font-weight', bold ? '600' : '400'],
    ['fill', colour],
  ] as const)
    line.setAttribute(name, value);
  return line;
}

/** Breaks a text into lines of about so many characters, between words. */
function wrapped(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const shown = (figure: Element): SVGSVGElement | undefined =>
  [...figure.querySelectorAll<SVGSVGElement>('.chart-drawing > .chart-svg')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );

/** The lines above and below the drawing: what it finds, what it shows, who says so. */
function writtenLines(
  figure: Element,
  width: number,
  drawingHeight: number,
): { lines: Written[]; top: number; height: number } {
  const textOf = (selector: string) =>
    [...figure.querySelectorAll<HTMLElement>(selector)].find((part) => part.offsetParent !== null)?.textContent ?? '';
  const lines: Written[] = [];
  let y = 0;
  const write = (text: string, size: number, bold: boolean): void => {
    for (const line of wrapped(text, Math.floor(width / (size * 0.56)))) {
      y += size + 5;
      lines.push({ text: line, y, size, bold });
    }
  };
  write(textOf('h3'), 20, true);
  write(textOf('.chart-subtitle'), 14, false);
  const top = y + LINE;
  y = top + drawingHeight + 8;
  write(`${textOf('.chart-source').trim()} · Surnombre`, 13, false);
  return { lines, top, height: y + 8 };
}

/** The drawing on the page as one element that needs no style sheet, with its headline, subtitle and source. */
export function standaloneSvg(figure: Element): SVGSVGElement {
  const original = shown(figure);
  if (original === undefined) throw new Error('no drawing of this figure is shown');
  const { width, height } = original.viewBox.baseVal;
  const { lines, top, height: whole } = writtenLines(figure, width, height);
  const page = getComputedStyle(document.documentElement);
  const drawing = original.cloneNode(true) as SVGSVGElement;
  resolveStyles(original, drawing);
  const file = document.createElementNS(NAMESPACE, 'svg');
  const box = [-MARGIN, -MARGIN, width + 2 * MARGIN, whole + 2 * MARGIN];
  file.setAttribute('viewBox', box.join(' '));
  file.setAttribute('width', String(box[2]));
  file.setAttribute('height', String(box[3]));
  file.setAttribute('font-family', FONT);
  const paper = document.createElementNS(NAMESPACE, 'rect');
  for (const [index, name] of ['x', 'y', 'width', 'height'].entries()) paper.setAttribute(name, String(box[index]));
  paper.setAttribute('fill', page.backgroundColor);
  drawing.setAttribute('y', String(top));
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  drawing.setAttribute('overflow', 'visible');
  file.append(paper, ...lines.map((line) => writtenLine(line, page.color)), drawing);
  return file;
}

/** The drawing as an SVG file. */
export function svgFile(figure: Element): Blob {
  return new Blob([new XMLSerializer().serializeToString(standaloneSvg(figure))], { type: 'image/svg+xml' });
}
