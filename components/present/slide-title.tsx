import { Logo } from '#components/layout/logo';
import type { Deck } from '#lib/export/deck';
import { layoutText } from '#lib/i18n/layout';
import { stageText } from '#lib/i18n/present-stage';
import { SlideCode } from './slide-code';
import { fittingSize, type Room } from './slide-fit';
import { SlideFoot, sized } from './slide-frame';
import { SlideLink } from './slide-link';

const TITLE: Room = { width: 62, height: 30, largest: 7.5, smallest: 3.5, leading: 1.12 };

/** The first slide: what the deck is about, as of when, and the code that opens it on a phone. */
export function SlideTitle({ deck }: { readonly deck: Deck }) {
  const { lang, title, isOwnTitle, subtitle, address, code } = deck;
  const text = stageText[lang];
  return (
    <div className="slide-face slide-title">
      <div className="slide-page" style={sized({ '--headline': fittingSize([title], TITLE), '--subtitle': 2.6 })}>
        <p className="slide-mast">
          <Logo /> {layoutText[lang].siteName}
        </p>
        <div className="slide-body">
          <h2>{title}</h2>
          {isOwnTitle && <p className="slide-own">{text.ownTitle}</p>}
          <p className="slide-subtitle">{subtitle}</p>
        </div>
        <div className="slide-rail">
          <p className="slide-live">
            <SlideCode code={code} label={text.code(address)} />
            <SlideLink address={address} />
          </p>
        </div>
        <SlideFoot deck={deck} number={1} source={layoutText[lang].notEndorsed} />
      </div>
    </div>
  );
}
