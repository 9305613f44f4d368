import type { ClaimSlide } from '#lib/export/deck';
import { capitalised } from '#lib/format/words';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';
import { fittingSize, type Room } from './slide-fit';
import { SlideFrame, type SlideProps, sized } from './slide-frame';
import { BODY_WIDTH, slideRoom } from './slide-room';

/** Two columns and the gap between them. */
const WIDTH = (BODY_WIDTH - 3) / 2;
const LABEL = { width: WIDTH, largest: 1.9, smallest: 1.4, leading: 1.3 } as const;
const NUMBER = { width: WIDTH * 1.09, largest: 8.5, smallest: 2.4, leading: 1 } as const;
const ORIGIN = { width: WIDTH, largest: 1.9, smallest: 1.2, leading: 1.3 } as const;
const MEANING = { width: BODY_WIDTH, largest: 2.5, smallest: 1.4, leading: 1.3 } as const;
/** Rules, gaps and the verdict itself. */
const ELSE = 9.5;

/** How the height of a slide is shared out; a single side leaves its room to no other. */
function sizesOf({ said, against, meaning, ...slide }: ClaimSlide) {
  const sides = against === undefined ? [said] : [said, against];
  const height = slideRoom(slide).height - ELSE;
  const least = (texts: readonly string[], room: Room) => Math.min(...texts.map((text) => fittingSize([text], room)));
  const sizes = sized({
    '--label': least(
      sides.map(({ label }) => label),
      { ...LABEL, height: height * 0.1 },
    ),
    '--number': least(
      sides.map(({ number }) => number),
      { ...NUMBER, height: height * 0.33 },
    ),
    '--origin': least(
      sides.map(({ origin }) => origin),
      { ...ORIGIN, height: height * 0.29 },
    ),
    '--meaning': fittingSize([meaning], { ...MEANING, height: height * 0.28 }),
  });
  return { sides, sizes };
}

/** What was said beside what stands against it, and what comes of it. */
export function SlideClaim(props: SlideProps<ClaimSlide>) {
  const { lang } = props.deck;
  const { verdict, meaning } = props.slide;
  const { sides, sizes } = sizesOf(props.slide);
  return (
    <SlideFrame {...props}>
      <div className="slide-sides" style={sizes}>
        {sides.map(({ label, number, origin }) => (
          <div key={label} className="slide-side">
            <p>{label}</p>
            <p className="slide-number">{number}</p>
            <p>{origin}</p>
          </div>
        ))}
      </div>
      <div className="slide-verdict" data-verdict={verdict} style={sizes}>
        <p>{capitalised(VERDICT_WORDS[lang][verdict])}</p>
        <p className="slide-meaning">{meaning}</p>
      </div>
    </SlideFrame>
  );
}
