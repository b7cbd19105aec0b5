import { Product } from '../../e2e/support/product';

/** An instance of the product that is killed and started again, on the same storage and with the same settings. */
export class Mortal {
  private product: Product;
  private started: Promise<void>;
  private listens = false;
  private isDoomed = false;

  private constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly program: readonly string[],
    /** Told of a process that did not start, or ended by itself, with what it printed. */
    private readonly onFailure: (printed: string) => void,
  ) {
    this.product = this.launch();
    this.started = this.listening();
  }

  static begin(
    env: NodeJS.ProcessEnv,
    program: readonly string[],
    onFailure: (printed: string) => void,
  ): Mortal {
    return new Mortal(env, program, onFailure);
  }

  get isUp(): boolean {
    return this.listens;
  }

  get url(): string {
    return this.product.url;
  }

  /** Resolves when this life takes messages, or when it has ended before it did. */
  async up(): Promise<void> {
    await this.started;
  }

  /** Sends the signal at once, and resolves when the process has ended. */
  async kill(): Promise<void> {
    this.isDoomed = true;
    this.listens = false;
    const { code, stdout, stderr } = await this.product.stop('SIGKILL');
    // A killed process has no code: this one had ended before.
    if (code !== null) this.onFailure(`ended with ${code}:\n${stdout}\n${stderr}`);
  }

  /** Begins the next life. */
  again(): void {
    this.isDoomed = false;
    this.product = this.launch();
    this.started = this.listening();
  }

  /** Asks it to end, and waits for that. */
  async stop(): Promise<void> {
    await this.started;
    this.listens = false;
    const { code, stdout, stderr } = await this.product.stop();
    if (code !== 0) this.onFailure(`ended with ${code} when asked to:\n${stdout}\n${stderr}`);
  }

  private launch(): Product {
    return Product.launch(this.env, this.program);
  }

  private async listening(): Promise<void> {
    const { product } = this;
    try {
      await product.listening();
      this.listens = product === this.product && !this.isDoomed;
    } catch (cause) {
      if (product === this.product && !this.isDoomed) this.onFailure(String(cause));
    }
  }
}
