import type { ClaimSlide } from '#lib/export/deck';
import { capitalised } from '#lib/format/words';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';
import { fittingSize, type Room } from './slide-fit';
import { SlideFrame, type SlideProps, sized } from './slide-frame';

const NUMBER: Room = { width: 36, height: 10, largest: 9, smallest: 2.4, leading: 1 };
const WORDS: Room = { width: 29, height: 10, largest: 1.9, smallest: 1.2, leading: 1.3 };
const MEANING: Room = { width: 64, height: 9, largest: 2.4, smallest: 1.4, leading: 1.3 };

/** What was said beside what stands against it, and what comes of it. */
export function SlideClaim(props: SlideProps<ClaimSlide>) {
  const { lang } = props.deck;
  const { said, against, verdict, meaning } = props.slide;
  const sides = against === undefined ? [said] : [said, against];
  const sizes = sized({
    '--number': Math.min(...sides.map(({ number }) => fittingSize([number], NUMBER))),
    '--words': Math.min(...sides.map(({ label, origin }) => fittingSize([label, origin], WORDS))),
    '--meaning': fittingSize([meaning], MEANING),
  });
  return (
    <SlideFrame {...props} kind="claim">
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
