import type { ChartSpec } from '#lib/charts/spec';
import type { Verdict } from '#lib/domain/verdict';
import type { Lang } from '#lib/i18n/bilingual';
import type { QrCode } from './qr-code';

/** What every slide carries, whatever it shows. Every text is finished, in the deck's language. Plain JSON. */
type OnSlide = {
  /** What an address names it by: `national`, `prison-cp-fresnes.ma`, `said-cp-fresnes.density`, `claim-nyt-2024-05-15-manhunt.1`. */
  readonly id: string;
  /** The finding: one sentence. */
  readonly headline: string;
  /** What, where, when, in which unit. */
  readonly subtitle: string;
  /** Who published it, and the date of the figure. */
  readonly source: string;
  /** To be said: the sentence, its source, the address on a line of its own. Goes into the speaker's notes. */
  readonly notes: string;
  /** The live figure, absolute, and the same as a code. */
  readonly address: string;
  readonly code: QrCode;
};

/** A figure to be read from the back of the hall: `145,8 %`, and what it means in a sentence. */
export type FigureSlide = OnSlide & {
  readonly kind: 'figure';
  readonly number: string;
  /** `over`: above capacity. */
  readonly tone: 'over' | 'ink';
  readonly meaning: string;
};
export type ChartSlide = OnSlide & { readonly kind: 'chart'; readonly spec: ChartSpec };
/** What an article said, beside what stands against it. */
export type ClaimSlide = OnSlide & {
  readonly kind: 'claim';
  readonly verdict: Verdict;
  readonly said: { readonly label: string; readonly number: string; readonly origin: string };
  /** Undefined where nothing independent can be held against it; `meaning` says so. */
  readonly against: { readonly label: string; readonly number: string; readonly origin: string } | undefined;
  /** The verdict in plain words. */
  readonly meaning: string;
};
/** Definitions, and what the figures do not say. */
export type WordsSlide = OnSlide & { readonly kind: 'words'; readonly lines: readonly string[] };

export type Slide = FigureSlide | ChartSlide | ClaimSlide | WordsSlide;

/** Slides of one language and release. The title page is made of the deck itself. */
export type Deck = {
  readonly lang: Lang;
  readonly title: string;
  /** Did the reader write the title? Then it is marked as theirs. */
  readonly isOwnTitle: boolean;
  /** Under the title: the place and date of the figures. */
  readonly subtitle: string;
  readonly release: string;
  /** The deck's own page, absolute, and the same as a code. */
  readonly address: string;
  readonly code: QrCode;
  readonly slides: readonly Slide[];
};
