import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { embedHeight } from './embed-height';
import { FRAME_WIDTH } from './frame';
import { nationalSeries } from './national-series';
import { arbitraryChoices, sampleContext } from './sample-series';

const specs = fc.tuple(arbitraryChoices('detained'), arbitraryChoices('places')).map(([detained, places]) =>
  nationalSeries(
    {
      id: 'national',
      detained,
      places,
      claims: [],
      from: isoDate('2010-01-01'),
      until: isoDate('2026-12-31'),
      source: { text: 'Source' },
    },
    sampleContext('fr'),
  ),
);
const widths = fc.integer({ min: 288, max: 1200 });

test('a frame has room for the drawing and a line of each text around it', () => {
  fc.assert(
    fc.property(specs, widths, (spec, width) => {
      const drawing = Math.min(
        ...(['narrow', 'wide'] as const).map((name) => (spec.frames[name].height * 288) / FRAME_WIDTH[name]),
      );
      expect(embedHeight(spec, width)).toBeGreaterThan(drawing + 100);
      expect(Number.isInteger(embedHeight(spec, width))).toBe(true);
    }),
  );
});

test('a longer sentence, or one note more, never takes less room', () => {
  fc.assert(
    fc.property(specs, widths, fc.lorem(), (spec, width, more) => {
      const longer = { ...spec, sentence: `${spec.sentence} ${more}`, notes: [...spec.notes, { text: more }] };
      expect(embedHeight(longer, width)).toBeGreaterThan(embedHeight(spec, width));
    }),
  );
});
