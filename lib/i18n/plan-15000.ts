import type { PlanTotalMeasure } from '#lib/domain/plan-project';
import { bilingual } from './bilingual';
import type { Accented } from './prison';

type Delivered = { readonly net: string; readonly gross: string; readonly planned: string; readonly date: string };

/** Net places as a share of the number in the plan's name, and of those planned. */
type Shares = {
  readonly net: string;
  readonly planned: string;
  readonly overName: string;
  readonly overPlanned: string;
};

/** The national page of the building plan; every number comes in formatted. */
export const planText = bilingual({
  fr: {
    title: 'Le plan 15\u202f000 places\u00a0: livré et prévu',
    description:
      'Places de prison livrées, brutes et nettes, face aux places prévues par le plan 15\u202f000\u202f; ses projets, ville par ville, avec leur statut et sa date\u202f; places hors service de chaque prison.',
    kicker: 'Le plan 15\u202f000 places',
    headline: ({ net, planned }: Delivered): Accented => ({
      before: '',
      accent: `${net} places de plus`,
      after: `, pour ${planned} prévues`,
    }),
    lead: ({ net, gross, planned, date }: Delivered) =>
      `Au ${date}, le plan a livré ${gross} places. Compte tenu de celles qu’il a fermées, il en ajoute ${net}, sur ${planned} prévues.`,
    delivered: 'Livré, face au prévu',
    definitions: 'Brut, net, prévu',
    definitionList: [
      ['Places brutes', 'celles des établissements et quartiers construits par le plan.'],
      ['Places nettes', 'les places brutes moins celles que le plan ferme en échange. C’est ce qu’il ajoute.'],
      ['Places prévues', 'le total que le plan s’est donné, à l’achèvement.'],
    ],
    totals: 'Coût et objectif',
    totalsAside: ({ net, planned, overName, overPlanned }: Shares) =>
      `Chiffres de rapports, à des dates différentes. La part atteinte dépend de ce à quoi on la rapporte\u00a0: ${net} places nettes font ${overName} de 15\u202f000, et ${overPlanned} des ${planned} prévues.`,
    chart: {
      gross: 'Livrées, brutes',
      net: 'Livrées, nettes',
      'under-way': 'En travaux ou à l’étude',
      what: 'Décompte',
      places: 'Places',
      date: 'Au',
      source: 'Source',
      share: 'Part des prévues',
      shareOf: (share: string) => `${share} du prévu`,
      line: (planned: string) => `${planned} prévues`,
      headline: (gross: string, net: string) => `${gross} de ce qui était prévu est livré en brut, ${net} en net`,
      subtitle: (planned: string) =>
        `Places du plan 15\u202f000, France entière\u202f; la ligne est aux ${planned} places prévues. Le brut et le net ne s’ajoutent pas.`,
      part: (name: string, value: string, date: string) => `${name.toLowerCase()} ${value} (${date})`,
      sentence: (parts: string, planned: string) => `Sur ${planned} places prévues\u00a0: ${parts}.`,
    },
    source: 'Source\u00a0:',
    projects: 'Les projets, ville par ville',
    projectsAside: (count: string, year: string) =>
      `${count} projets, tels qu’une compilation publique les a relevés début ${year} dans les annonces de l’État. Leur statut a donc plusieurs années\u00a0: «\u00a0confirmé\u00a0» ne veut pas dire livré, et nous n’avons pas de liste plus récente. Leurs places ne s’additionnent pas au total du plan.`,
    projectsCaption: 'Projets du plan, par département. Un tiret\u00a0: la source ne donne pas ce nombre.',
    columns: {
      town: 'Ville',
      department: 'Département',
      kind: 'Projet',
      net: 'Places nettes',
      gross: 'Places brutes',
      announced: 'Annonce',
      planned: 'Livraison annoncée',
      status: 'Statut',
    },
    noTown: 'ville non donnée',
    notGiven: '–',
    inYear: (status: string, year: string) => `${status} (${year})`,
    since: (date: string) => `dans nos relevés depuis ${date}`,
    document: 'annonce',
    outOfUse: 'Où des places existantes sont hors service',
    outOfUseLead: (difference: string, prisons: string, date: string) =>
      `Au ${date}, la France a ${difference} places opérationnelles de moins que la capacité norme. L’écart est dans ${prisons} prisons, les établissements pour mineurs mis à part\u00a0: ils ne sont pas classés.`,
    outOfUseMore: (count: string) => `${count} autres prisons, à moindre écart`,
    onThisPage: 'Sur cette page',
    outOfUseCaption: 'Prisons où les deux capacités diffèrent, les plus grands écarts d’abord.',
    totalNames: {
      targetOperationalPlaces: 'places opérationnelles visées pour fin 2027',
      forecastCost: 'coût prévu du plan',
      targetReached: 'part de l’objectif atteinte',
    } satisfies Record<PlanTotalMeasure, string>,
    million: (value: string) => `${value} millions d’euros`,
  },
  en: {
    title: 'The 15,000-places plan: delivered and planned',
    description:
      'Prison places delivered, gross and net, against the places planned by the 15,000 plan; its projects town by town, with their status and its date; places out of use in each prison.',
    kicker: 'The 15,000-places plan',
    headline: ({ net, planned }: Delivered): Accented => ({
      before: '',
      accent: `${net} places more`,
      after: `, of ${planned} planned`,
    }),
    lead: ({ net, gross, planned, date }: Delivered) =>
      `By ${date}, the plan had delivered ${gross} places. Less those it closed, it adds ${net}, of ${planned} planned.`,
    delivered: 'Delivered, against planned',
    definitions: 'Gross, net, planned',
    definitionList: [
      ['Gross places', 'those of the prisons and wings the plan built.'],
      ['Net places', 'gross places less those the plan closes in exchange. This is what it adds.'],
      ['Planned places', 'the total the plan set itself, once complete.'],
    ],
    totals: 'Cost and target',
    totalsAside: ({ net, planned, overName, overPlanned }: Shares) =>
      `Figures of reports, at different dates. The share reached depends on what it is a share of: ${net} net places are ${overName} of 15,000, and ${overPlanned} of the ${planned} planned.`,
    chart: {
      gross: 'Delivered, gross',
      net: 'Delivered, net',
      'under-way': 'Being built or studied',
      what: 'Count',
      places: 'Places',
      date: 'On',
      source: 'Source',
      share: 'Share of planned',
      shareOf: (share: string) => `${share} of planned`,
      line: (planned: string) => `${planned} planned`,
      headline: (gross: string, net: string) => `${gross} of what was planned is delivered gross, ${net} net`,
      subtitle: (planned: string) =>
        `Places of the 15,000 plan, all of France; the line is at the ${planned} places planned. Gross and net do not add up.`,
      part: (name: string, value: string, date: string) => `${name.toLowerCase()} ${value} (${date})`,
      sentence: (parts: string, planned: string) => `Of ${planned} places planned: ${parts}.`,
    },
    source: 'Source:',
    projects: 'The projects, town by town',
    projectsAside: (count: string, year: string) =>
      `${count} projects, as a public compilation noted them in early ${year} from the State’s announcements. So their status is years old: “confirmed” does not mean delivered, and we have no later list. Their places do not add up to the plan’s total.`,
    projectsCaption: 'Projects of the plan, by department. A dash: the source does not give that number.',
    columns: {
      town: 'Town',
      department: 'Department',
      kind: 'Project',
      net: 'Net places',
      gross: 'Gross places',
      announced: 'Announced',
      planned: 'Delivery announced',
      status: 'Status',
    },
    noTown: 'town not given',
    notGiven: '–',
    inYear: (status: string, year: string) => `${status} (${year})`,
    since: (date: string) => `in our counts since ${date}`,
    document: 'announcement',
    outOfUse: 'Where existing places are out of use',
    outOfUseLead: (difference: string, prisons: string, date: string) =>
      `On ${date}, France has ${difference} operational places fewer than the floor-area norm. The difference is in ${prisons} prisons, those for minors left aside: they are not ranked.`,
    outOfUseMore: (count: string) => `${count} more prisons, with smaller differences`,
    onThisPage: 'On this page',
    outOfUseCaption: 'Prisons where the two capacities differ, the largest differences first.',
    totalNames: {
      targetOperationalPlaces: 'operational places aimed at for the end of 2027',
      forecastCost: 'forecast cost of the plan',
      targetReached: 'share of the target reached',
    } satisfies Record<PlanTotalMeasure, string>,
    million: (value: string) => `${value} million euros`,
  },
});
