import {
  type Attributes,
  type Context,
  type ContextManager,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { faultOf } from './fault-of';

/** A part of the way that a request takes. */
export interface Stretch {
  readonly name: string;
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
}

/** Spans, each below the one in which it runs. Nothing is global: two desks in one process don't see each other. */
export class Tracing {
  constructor(
    private readonly tracer: Tracer,
    private readonly contexts: ContextManager,
  ) {}

  get context(): Context {
    return this.contexts.active();
  }

  /** Undefined outside of any. */
  get span(): Span | undefined {
    return trace.getSpan(this.context);
  }

  begin({ name, kind = SpanKind.INTERNAL, attributes = {} }: Stretch): Span {
    return this.tracer.startSpan(name, { kind, attributes }, this.context);
  }

  within<T>(span: Span, work: () => Promise<T>, context = this.context): Promise<T> {
    return this.contexts.with(trace.setSpan(context, span), work);
  }

  /** Runs the work as a span of its own, which ends with it, well or badly. */
  async run<T>(stretch: Stretch, work: (span: Span) => Promise<T>): Promise<T> {
    const span = this.begin(stretch);
    try {
      return await this.within(span, () => work(span));
    } catch (error) {
      fail(span, error);
      throw error;
    } finally {
      span.end();
    }
  }
}

/** The standard's own way to note an exception would send its message and its stack. */
export function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', faultOf(error));
}
