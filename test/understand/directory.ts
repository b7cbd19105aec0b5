import type { Customer } from '../../src/domain/customer';

/** A customer whose tenant ID ends in the given six characters. */
export function customer(name: string, domain: string, tail: string): Customer {
  return { tenantId: `7c3a1f00-5b2d-4e6f-8a9b-0c1d2e${tail}`, name, domain };
}

export const contoso = customer('Contoso', 'contoso.onmicrosoft.com', 'a00001');
export const contosoLtd = customer('Contoso Ltd', 'contoso-ltd.com', 'a00002');
export const fabrikam = customer('Fabrikam', 'fabrikam.com', 'a00003');
export const adatumNorth = customer('Adatum', 'adatum-north.com', 'b00004');
export const adatumSouth = customer('Adatum', 'adatum-south.com', 'c00005');
export const oreilly = customer("O'Reilly & Sons", 'oreillysons.ie', 'd00006');
export const lodz = customer('Łódź Größe Café', 'lodz.pl', 'e00007');
export const teamsRental = customer('Teams Rental', 'teamsrental.com', 'f00008');
export const woodgrove = customer('Woodgrove Bank', 'woodgrovebank.com', 'f00009');
export const fineArt = customer('School of Fine Art', 'fineartschool.net', 'f0000a');
export const fakeFabrikam = customer('Fаbrikam', 'helpdesk-portal.com', 'f0000b');
export const litware = customer('Litware', 'litware.com', 'f0000c');
export const fakeLitware = customer('L1tware', 'l1tware.com', 'f0000d');
export const quoted = customer('"Wide World" Importers', 'wideworld.com', 'f0000e');
export const woodgroveToys = customer('Woodgrove Toys', 'woodgrovetoys.com', 'f0000f');
export const noDomain: Customer = {
  tenantId: '11112222-3333-4444-5555-666677778888',
  name: 'Proseware',
  domain: undefined,
};
export const everyone = [
  contoso,
  contosoLtd,
  fabrikam,
  adatumNorth,
  adatumSouth,
  oreilly,
  lodz,
  teamsRental,
  woodgrove,
  fineArt,
  fakeFabrikam,
  litware,
  fakeLitware,
  quoted,
  woodgroveToys,
  noDomain,
];
