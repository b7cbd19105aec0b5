import assert from 'node:assert/strict';
import { initialDomainFrom } from '../../src/domain/service-link';
import { aCustomer } from '../support/evidence';

describe('the initial domain that links tell', () => {
  const domain = 'contoso.onmicrosoft.com';
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['in the path', `https://portal.azure.com/${domain}`, domain],
    ['in the query', `https://admin.microsoft.com/?delegatedOrg=${domain}`, domain],
    ['twice, in whatever case', `https://portal.azure.com/Contoso.OnMicrosoft.com?a=${domain}`, domain],
    ['before the rest of a name', `https://portal.azure.com/${domain}.example`, domain],
    ['none with the ending twice', `https://portal.azure.com/${domain}.onmicrosoft.com`, undefined],
    ['none in a name of two', `https://portal.azure.com/${domain}.fabrikam.onmicrosoft.com`, undefined],
    ['neither of two', `https://portal.azure.com/${domain}?a=fabrikam.onmicrosoft.com`, undefined],
    ['none below another name', `https://portal.azure.com/mail.${domain}`, undefined],
    ['none that begins with a dash', `https://portal.azure.com/-${domain}`, undefined],
    ['none without a name', 'https://portal.azure.com/.onmicrosoft.com', undefined],
    ['none with too long a name', `https://portal.azure.com/${'c'.repeat(64)}.onmicrosoft.com`, undefined],
    ['none on another host', `https://portal.azure.com.example/${domain}`, undefined],
    [
      'none beside another tenant',
      `https://portal.azure.com/${domain}/ffffffff-0000-4000-8000-000000000000`,
      undefined,
    ],
  ];
  for (const [what, url, told] of rows) {
    it(`is told ${what}`, () => {
      assert.equal(initialDomainFrom(aCustomer(), [{ service: 'Azure portal', url }]), told);
    });
  }

  it('is not told by links that disagree, whichever comes first', () => {
    const links = [domain, 'fabrikam.onmicrosoft.com'].map((name) => ({
      service: 'Azure portal',
      url: `https://portal.azure.com/${name}`,
    }));

    assert.equal(initialDomainFrom(aCustomer(), links), undefined);
    assert.equal(initialDomainFrom(aCustomer(), links.toReversed()), undefined);
  });

  it('is told by the allowed one of two links', () => {
    const links = ['evil.example/fabrikam.onmicrosoft.com', `portal.azure.com/${domain}`].map((rest) => ({
      service: 'Azure portal',
      url: `https://${rest}`,
    }));

    assert.equal(initialDomainFrom(aCustomer(), links), domain);
    assert.equal(initialDomainFrom(aCustomer(), links.toReversed()), domain);
  });
});
