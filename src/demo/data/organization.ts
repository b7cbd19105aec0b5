/** The partner's own tenant. */
export const DEMO_PARTNER = {
  tenantId: '66c93d24-a562-40b3-9cd9-9edefe0cfef0',
  name: 'Alpine Cloud Partners',
  domain: 'alpinecloud.example',
  initialDomain: 'alpinecloud.onmicrosoft.com',
} as const;
