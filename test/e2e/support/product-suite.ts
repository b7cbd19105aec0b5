import type { Browser } from 'playwright-core';
import { browserSuite } from '../../support/browser-suite';
import { Product } from './product';

/** The running product and a browser, for the tests of the enclosing `describe`. */
export function productSuite(): { readonly browser: Browser; readonly url: string } {
  const suite = browserSuite(
    () => Product.start(),
    (product) => product.stop(),
  );
  return {
    get browser() {
      return suite.browser;
    },
    get url() {
      return suite.visited.url;
    },
  };
}
