'use client';

import { ownRatio } from '#lib/domain/own-ratio';
import { ownSentence } from '#lib/export/own-sentence';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText } from '#lib/i18n/calculator';
import { LONGEST_BRANCH, OWN_COUNTS, writeOwnFigures } from '#lib/url/own-figures';
import { CalculatorResults } from './calculator-results';
import { CountField } from './count-field';
import { operandsOf, ownFigures, type PublishedCounts } from './entries';
import { OwnDensityChart } from './own-density-chart';
import { TakeAway } from './take-away';
import { type OwnEntries, useOwnFigures } from './use-own-figures';

export type CalculatorProps = {
  readonly lang: Lang;
  /** The prison's full name. */
  readonly name: string;
  readonly published: PublishedCounts;
  /** The address of its A4 sheet. */
  readonly sheet: string;
};

/** The reader's counts beside the published ones, and what follows from them. Computed here, sent nowhere. */
export function Calculator({ lang, name, published, sheet }: CalculatorProps) {
  const own = useOwnFigures(lang);
  const { entries, branch } = own;
  const operands = operandsOf(entries, published, lang);
  const ratio = ownRatio(operands);
  const hash = writeOwnFigures(ownFigures(entries, branch, lang));
  const hasOwn = Object.keys(entries).length > 0 || branch !== '';
  const sentence = ownSentence({ name, operands, ratio, branch: writtenBranch(branch), lang });
  return (
    <div className="calc">
      <Problems lang={lang} problems={own.problems} />
      <div className="calc-fields">
        {OWN_COUNTS.map((field) => (
          <CountField
            key={field}
            field={field}
            lang={lang}
            published={published[field]}
            entry={entries[field]}
            onChange={(text) => own.change(field, text)}
          />
        ))}
      </div>
      <p className="calc-note">{calculatorText[lang].whyNoShift}</p>
      <CalculatorResults lang={lang} operands={operands} ratio={ratio} />
      <OwnDensityChart lang={lang} published={published} entries={entries} />
      {hasOwn && <BranchField lang={lang} branch={branch} onRename={own.rename} />}
      <TakeAway lang={lang} sentence={sentence} sheet={sheet} hash={hash} onReset={own.reset} />
    </div>
  );
}

/** A name the address cannot carry is not put into the sentence either. */
const writtenBranch = (branch: string): string => (writeOwnFigures({ branch }) === '' ? '' : branch.trim());

function Problems({ lang, problems }: Pick<CalculatorProps, 'lang'> & Pick<OwnEntries, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <p className="calc-fault" role="alert">
      {problems.map(({ field, value }) => calculatorText[lang].problem(field, value)).join(' ')}
    </p>
  );
}

type BranchProps = { readonly lang: Lang; readonly branch: string; readonly onRename: OwnEntries['rename'] };

function BranchField({ lang, branch, onRename }: BranchProps) {
  const text = calculatorText[lang];
  const longest = count(LONGEST_BRANCH, lang);
  const isRefused = branch.trim() !== '' && writtenBranch(branch) === '';
  return (
    <div className="calc-field calc-branch">
      <label htmlFor="calc-branch">{text.branch}</label>
      <input
        id="calc-branch"
        name="branch"
        autoComplete="off"
        value={branch}
        aria-describedby="calc-branch-hint"
        aria-invalid={isRefused}
        onChange={(event) => onRename(event.target.value)}
      />
      <p id="calc-branch-hint" className={isRefused ? 'calc-fault' : 'calc-note'}>
        {isRefused ? text.branchProblem(longest) : text.branchHint(longest)}
      </p>
    </div>
  );
}
