/** Why nothing could be concluded, and how to confirm it by hand. */
export const unchecked = {
  reason: {
    noGdapApi: 'In the US Government clouds, Microsoft offers no way to read who has access.',
    readFailed: 'This says nothing about your access. Check again in a minute, or confirm it by hand.',
    entraPremiumUnknown:
      'Your access is enough if the customer has neither Entra ID P1 nor P2. With P1 or P2 it takes a role that may file Entra requests, and you have none here.',
    rulesUnclear:
      'Microsoft’s pages do not say whether a reseller or advisor may file an Entra request. Try it; if the portal refuses, ask your indirect provider.',
  },
  heading: 'Confirm by hand first',
  where: 'In Partner Center, open Customers, the customer, then Admin relationships.',
  whereGovernment:
    'In Partner Center for US Government, open Customers, the customer, then Admin relationships.',
  role: 'Such as {{role}}',
  premium: 'The customer has neither Entra ID P1 nor P2',
  then: 'All of it confirmed? Then the request can be filed. If not, what is missing has to be mended first.',
} as const;
