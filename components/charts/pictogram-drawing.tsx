import type { Glyph, PictogramFrame } from '#lib/charts/spec';
import { FrameGround, FrameTexts } from './frame-furniture';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A place is a box with its person in it, a person without one has no box; a post is a box, empty when nobody fills it. */
function GlyphMark({ glyph: { x, y, shape }, size }: { readonly glyph: Glyph; readonly size: number }) {
  const boxed = shape !== 'over';
  const person = shape !== 'empty';
  return (
    <>
      {boxed && <rect className="hollow" x={tenth(x)} y={tenth(y)} width={size} height={size} />}
      {person && (
        <circle
          className={`fill-${shape === 'over' ? 'over' : 'place'}`}
          cx={tenth(x + size / 2)}
          cy={tenth(y + size / 2)}
          r={tenth(size * 0.32)}
        />
      )}
    </>
  );
}

/** People counted out one by one beside places counted out one by one. */
export function PictogramDrawing({ frame }: { readonly frame: PictogramFrame }) {
  return (
    <>
      {frame.glyphs.map((glyph) => (
        <GlyphMark key={`${glyph.x} ${glyph.y}`} glyph={glyph} size={frame.glyphSize} />
      ))}
      <FrameGround frame={frame} />
      <FrameTexts frame={frame} />
    </>
  );
}
