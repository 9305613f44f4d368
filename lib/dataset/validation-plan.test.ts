import { describe, test } from 'vitest';
import { expectFault, type FaultCase } from './fault-case';

const PROJECTS = 'data/plan-15000/projects.csv';
const TOTALS = 'data/plan-15000/totals.csv';
const NEEDED = 'data/needed.csv';

describe('of the building plan, refused at its line:', () => {
  const cases: readonly FaultCase[] = [
    ['an unknown status', PROJECTS, 2, ',confirmed,', ',confirmé,', /unknown word "confirmé"/],
    ['a status of no year', PROJECTS, 2, ',2019,', ',early,', /statusAsOf is no year: "early"/],
    ['an unknown kind', PROJECTS, 3, ',sas,', ',prison,', /unknown word "prison"/],
    ['an unknown department', PROJECTS, 2, ',Nord,', ',North,', /unknown department "North"/],
    ['a project without a source', PROJECTS, 2, 'copy-2026', '', /a project without a source/],
    ['an unknown source', PROJECTS, 2, 'copy-2026', 'copy-2025', /unknown source "copy-2025"/],
    ['places that are no number', PROJECTS, 2, ',120,', ',12x,', /grossPlaces is no number of places: "12x"/],
    ['negative places', PROJECTS, 2, ',80,', ',-80,', /netPlaces is no number of places/],
    ['half a place', PROJECTS, 2, ',80,', ',80.5,', /netPlaces is no number of places/],
    ['more net than gross places, unexplained', PROJECTS, 2, ',80,', ',180,', /180 net places of 120 gross/],
    ['a project without places', PROJECTS, 3, ',90,', ',,', /a project without places/],
    ['a prison that is none', PROJECTS, 2, 'cp-one', 'cp-one.ma', /"cp-one.ma" is no prison/],
    ['a project twice', PROJECTS, 3, 'nord-sas-2018', 'un-ma-2018', /duplicate project/],
    ['a day that does not exist', PROJECTS, 2, '2018-10-18', '2018-10-38', /no such date/],
    ['nobody who announced it', PROJECTS, 2, 'A minister', '', /announcedBy is empty/],
    ['an address that is none', PROJECTS, 2, 'https://example.org/d', 'example.org', /no web address/],
    ['a note in one language', PROJECTS, 2, 'd,,', 'd,Un doute,', /a note in one language only/],
    ['an unknown total', TOTALS, 2, 'targetOperationalPlaces', 'target', /unknown word "target"/],
    ['a total in another unit', TOTALS, 2, ',places,', ',euros,', /targetOperationalPlaces in "euros"/],
    ['a total that is no number', TOTALS, 2, '75000', '75 000', /no number: "75 000"/],
    ['a total of nobody', TOTALS, 2, 'copy-2026', 'nobody', /unknown source "nobody"/],
    ['a needed number of files that is none', NEEDED, 2, ',2,', ',two,', /files is no number: "two"/],
  ];
  test.each(cases)('%s', expectFault);
});
