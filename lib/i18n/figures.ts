import type { LossReason } from '#lib/domain/loss-reason';
import type { Qualifier } from '#lib/domain/qualifier';
import type { Badge, SourceKind } from '#lib/domain/source';
import { bilingual } from './bilingual';

export const BADGE_NAMES = bilingual<Record<Badge, string>>({
  fr: { official: 'officiel', audited: 'contrôle', stated: 'déclaré' },
  en: { official: 'official', audited: 'audited', stated: 'stated' },
});

export const BADGE_MEANINGS = bilingual<Record<Badge, string>>({
  fr: {
    official: 'compté et publié par l’administration, ou copié de ses tableaux',
    audited: 'compté par le Parlement, la Cour des comptes ou une autorité de contrôle',
    stated: 'avancé par un syndicat, une association, un chercheur ou un journal',
  },
  en: {
    official: 'counted and published by the administration, or copied from its tables',
    audited: 'counted by parliament, the audit office or a watchdog',
    stated: 'put forward by a union, an association, a researcher or a newspaper',
  },
});

export const SOURCE_KIND_NAMES = bilingual<Record<SourceKind, string>>({
  fr: {
    'official-statistics': 'Statistiques officielles',
    dataset: 'Jeux de données',
    report: 'Rapports et avis',
    article: 'Articles de presse',
    union: 'Syndicats',
    ngo: 'Associations',
  },
  en: {
    'official-statistics': 'Official statistics',
    dataset: 'Datasets',
    report: 'Reports and opinions',
    article: 'Press articles',
    union: 'Unions',
    ngo: 'Associations',
  },
});

/** Why another figure is not the one shown. */
export const LOSS_WORDS = bilingual<Record<LossReason, string>>({
  fr: {
    absent: 'ne donne pas de nombre',
    incomplete: 'notre somme, à laquelle il manque des unités',
    grade: 'source de moindre rang',
    bounded: 'nombre approché, l’autre est exact',
    reprint: 'reprise, l’autre vient de l’original',
    older: 'publication plus ancienne',
    order: 'de même rang\u00a0; gardé comme confirmation',
  },
  en: {
    absent: 'gives no number',
    incomplete: 'our own sum, with units missing',
    grade: 'source of a lower grade',
    bounded: 'approximate, the other is exact',
    reprint: 'a reprint, the other is the original',
    older: 'published earlier',
    order: 'of equal rank; kept as confirmation',
  },
});

/** How the reading range follows from the wording (DESIGN §3.1). */
export const QUALIFIER_RULES = bilingual<Record<Qualifier, string>>({
  fr: {
    exact: 'Nombre donné à l’unité\u00a0: il est pris tel quel.',
    rounded: 'Nombre rond donné sans réserve\u00a0: la valeur est à un demi-pas d’arrondi près, en plus ou en moins.',
    nearly:
      '«\u00a0Près de\u00a0»\u00a0: la valeur est au plus ce nombre, et au moins ce nombre moins un pas d’arrondi.',
    fewerThan:
      '«\u00a0Moins de\u00a0»\u00a0: la valeur est au plus ce nombre, et au moins ce nombre moins un pas d’arrondi.',
    moreThan:
      '«\u00a0Plus de\u00a0»\u00a0: la valeur est au moins ce nombre, et au plus ce nombre plus un pas d’arrondi.',
    atLeast:
      '«\u00a0Au moins\u00a0»\u00a0: la valeur est au moins ce nombre, et au plus ce nombre plus un pas d’arrondi.',
    about: '«\u00a0Environ\u00a0»\u00a0: la valeur est à un pas d’arrondi près, en plus ou en moins.',
    derived:
      'Notre somme de lignes publiées. Complète, elle est exacte\u00a0; s’il manque des unités, c’est un minimum, et le maximum y ajoute leurs dernières valeurs publiées, s’il y en a.',
  },
  en: {
    exact: 'A number given to the unit: taken as it is.',
    rounded: 'A round number given without reserve: the value lies within half a rounding step either way.',
    nearly: '“Nearly”: the value is at most this number, and at least this number less one rounding step.',
    fewerThan: '“Fewer than”: the value is at most this number, and at least this number less one rounding step.',
    moreThan: '“More than”: the value is at least this number, and at most this number plus one rounding step.',
    atLeast: '“At least”: the value is at least this number, and at most this number plus one rounding step.',
    about: '“About”: the value lies within one rounding step either way.',
    derived:
      'Our own sum of published rows. When complete it is exact; when units are missing it is a minimum, and the maximum adds their last published values, where there are any.',
  },
});

/** The wordings, as the table of the method page names them. */
export const QUALIFIER_NAMES = bilingual<Record<Qualifier, string>>({
  fr: {
    exact: 'nombre à l’unité',
    rounded: 'nombre rond',
    nearly: 'près de',
    fewerThan: 'moins de',
    moreThan: 'plus de',
    atLeast: 'au moins',
    about: 'environ',
    derived: 'notre somme',
  },
  en: {
    exact: 'number to the unit',
    rounded: 'round number',
    nearly: 'nearly',
    fewerThan: 'fewer than',
    moreThan: 'more than',
    atLeast: 'at least',
    about: 'about',
    derived: 'our own sum',
  },
});
